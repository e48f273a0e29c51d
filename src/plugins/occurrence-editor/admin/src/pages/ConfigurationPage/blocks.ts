import { comparableName } from '../../../../../../domain/name';
import type { ConfigurationEntry } from '../../../../shared/contracts/configuration';

/** Blocks of like things, in the order of work; what no block names (types that a configurator added) comes last. */
export const BLOCKS = {
  general: ['occurrence-type', 'occurrence', 'solution', 'classification'],
  treatment: ['sector', 'solution-group', 'user', 'desk-setting'],
  forms: ['form', 'extra-field-group'],
  guidance: ['service-script', 'alert', 'satisfaction-survey'],
  knowledge: ['article', 'article-category'],
  customers: ['customer', 'inventory-item'],
} as const;

type Known = (typeof BLOCKS)[keyof typeof BLOCKS][number];

export type BlockName = keyof typeof BLOCKS | 'more';

/** An entry with its texts in the language of the panel. */
export interface NamedEntry extends ConfigurationEntry {
  readonly label: string;
  readonly help: string;
}

export interface Block {
  readonly name: BlockName;
  readonly entries: readonly NamedEntry[];
}

const KNOWN: readonly string[] = Object.values(BLOCKS).flat();

export const isKnown = (singularName: string): singularName is Known => KNOWN.includes(singularName);

/** The entries in their blocks; a block without any is left out. */
export const blocksOf = (entries: readonly NamedEntry[]): Block[] => {
  const bySingular = new Map(entries.map((entry) => [entry.singularName, entry]));
  const known = Object.entries(BLOCKS).map(([name, singulars]) => ({
    name: name as keyof typeof BLOCKS,
    entries: singulars.flatMap((singular) => bySingular.get(singular) ?? []),
  }));
  const more = { name: 'more' as const, entries: entries.filter(({ singularName }) => !isKnown(singularName)) };
  return [...known, more].filter((block) => block.entries.length > 0);
};

/** The entries that have every word of a text in their name or help, whatever its case and accents. */
export const matching = (entries: readonly NamedEntry[], text: string): NamedEntry[] => {
  const words = comparableName(text).split(' ');
  return entries.filter(({ label, help }) => {
    const searched = comparableName(`${label} ${help}`);
    return words.every((word) => searched.includes(word));
  });
};

/** Where the panel lists an entry: types in the editor's own list, all others in the Content Manager. */
export const addressOf = ({ uid, kind, singularName }: ConfigurationEntry, listAddress: string): string =>
  singularName === 'occurrence-type'
    ? listAddress
    : `/content-manager/${kind === 'singleType' ? 'single-types' : 'collection-types'}/${uid}`;
