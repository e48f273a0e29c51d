/** One entry of an answer's `details.errors`. */
interface ErrorEntry {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface FormErrorTree {
  readonly [key: string]: string | FormErrorTree | readonly (FormErrorTree | undefined)[];
}

const entriesIn = (details: unknown): readonly ErrorEntry[] => {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  return Array.isArray(details.errors) ? details.errors.filter((entry) => Array.isArray(entry?.path)) : [];
};

type Branch = Record<string, unknown> | unknown[];

const branchOf = (parent: Branch, key: string, next: string): Branch => {
  const holder = parent as Record<string, unknown>;
  const known = holder[key];
  if (typeof known === 'object' && known !== null) return known as Branch;
  const made: Branch = /^\d+$/.test(next) ? [] : {};
  holder[key] = made;
  return made;
};

/** Parts of a relation's value that are no field: an error on them belongs to the field. */
const INSIDE_RELATIONS = new Set(['connect', 'disconnect', 'set']);

const fieldPath = (path: readonly (string | number)[]): string[] => {
  const keys = path.map(String);
  const inside = keys.findIndex((key) => INSIDE_RELATIONS.has(key));
  return inside === -1 ? keys : keys.slice(0, inside);
};

export interface ServerErrors {
  /** As the form takes them: nested like its values. */
  readonly fields: FormErrorTree;
  /** Attributes that have one, in the order of the answer. */
  readonly attributes: readonly string[];
  /** Sentences that belong to no field. */
  readonly others: readonly string[];
}

/** Puts each error of a refused save on its field; the first one counts where a field has several. */
export const serverErrorsOf = (details: unknown): ServerErrors => {
  const fields: Record<string, unknown> = {};
  const attributes: string[] = [];
  const others: string[] = [];
  for (const { path, message } of entriesIn(details)) {
    const keys = fieldPath(path);
    const [attribute] = keys;
    const last = keys.at(-1);
    if (attribute === undefined || last === undefined) {
      others.push(message);
      continue;
    }
    if (!attributes.includes(attribute)) attributes.push(attribute);
    let branch: Branch = fields;
    for (const [index, key] of keys.slice(0, -1).entries()) branch = branchOf(branch, key, keys[index + 1] ?? '');
    const holder = branch as Record<string, unknown>;
    holder[last] ??= message;
  }
  return { fields: fields as FormErrorTree, attributes, others };
};
