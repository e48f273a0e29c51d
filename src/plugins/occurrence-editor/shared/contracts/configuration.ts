/** `GET /occurrence-editor/configuration`: the configuration types that the caller may read. Needs `read`. */
export interface ConfigurationEntry {
  /** The Content Manager's address of it is made of `kind` and `uid`. */
  readonly uid: string;
  readonly kind: 'collectionType' | 'singleType';
  /** `sector`, `form`: key of its translation. */
  readonly singularName: string;
  /** As the schema names it: for types that a configurator added. */
  readonly displayName: string;
  /** Drafts and their published versions count once. */
  readonly count: number;
}

export interface ConfigurationResponse {
  readonly data: readonly ConfigurationEntry[];
}
