import { comparableName, compareNames } from './name';
import { type Readiness, readiness, SOLVES } from './readiness';
import { searchedWords } from './search';

/** What is known of the catalogue; retired types and occurrences are left out before. */
export interface CatalogueFacts {
  readonly types: readonly TypeFacts[];
  /** In the order of their position within each type. */
  readonly occurrences: readonly OccurrenceFacts[];
}

export interface TypeFacts {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly description: string | null;
  readonly solutionRequired: boolean;
  readonly sector: (Named & { readonly active: boolean }) | null;
}

export interface OccurrenceFacts {
  readonly documentId: string;
  readonly typeId: number;
  readonly code: number;
  readonly name: string;
  readonly slaValue: number;
  readonly slaUnit: 'minutes' | 'hours' | 'days';
  /** Whether it has an active solution in its main flow. */
  readonly solved: boolean;
}

export interface Named {
  readonly documentId: string;
  readonly name: string;
}

export interface CatalogueOccurrence extends Named {
  readonly code: number;
  readonly sla: { readonly value: number; readonly unit: OccurrenceFacts['slaUnit'] };
  /** Only for callers who may configure. */
  readonly readiness?: Readiness;
}

export interface CatalogueType extends Named {
  readonly description: string | null;
  readonly sector: Named | null;
  readonly occurrences: readonly CatalogueOccurrence[];
}

const byName = (a: TypeFacts, b: TypeFacts): number =>
  compareNames(a.name, b.name) ||
  compareNames(a.sector?.name ?? '', b.sector?.name ?? '') ||
  (a.documentId < b.documentId ? -1 : 1);

const readinessOf = ({ solved }: OccurrenceFacts, { solutionRequired }: TypeFacts): Readiness =>
  readiness({ solutionRequired, solutions: solved ? [SOLVES] : [] });

const occurrenceOf = ({ documentId, code, name, slaValue, slaUnit }: OccurrenceFacts): CatalogueOccurrence => ({
  documentId,
  code,
  name,
  sla: { value: slaValue, unit: slaUnit },
});

/** A retired sector is out of the public catalogue (3), though the type is still its. */
const sectorOf = ({ sector }: TypeFacts): Named | null =>
  sector?.active ? { documentId: sector.documentId, name: sector.name } : null;

export type Audience = 'everyone' | 'configurators';

const occurrencesFor = (audience: Audience, type: TypeFacts, all: readonly OccurrenceFacts[]): CatalogueOccurrence[] =>
  audience === 'configurators'
    ? all.map((facts) => ({ ...occurrenceOf(facts), readiness: readinessOf(facts, type) }))
    : all.filter((facts) => readinessOf(facts, type).ready).map(occurrenceOf);

/**
 * What the portal shows (6): types by name, each with its ready occurrences by position; types that offer nothing are
 * left out. Configurators see what is incomplete too, with its readiness, and types that have no occurrence yet.
 */
export const catalogue = (facts: CatalogueFacts, audience: Audience): CatalogueType[] => {
  const byType = new Map<number, OccurrenceFacts[]>();
  for (const occurrence of facts.occurrences) {
    const list = byType.get(occurrence.typeId);
    if (list) list.push(occurrence);
    else byType.set(occurrence.typeId, [occurrence]);
  }
  return [...facts.types]
    .sort(byName)
    .map((type) => ({
      documentId: type.documentId,
      name: type.name,
      description: type.description,
      sector: sectorOf(type),
      occurrences: occurrencesFor(audience, type, byType.get(type.id) ?? []),
    }))
    .filter(({ occurrences }) => audience === 'configurators' || occurrences.length > 0);
};

export interface CatalogueFilter {
  /** A sector's documentId. */
  readonly sector?: string;
  /** Words to look for, all of them, in the names of types and occurrences, and in types' descriptions. */
  readonly q?: string;
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

const matching = (type: CatalogueType, words: readonly string[]): CatalogueType[] => {
  const own = comparableName(`${type.name} ${type.description ?? ''}`);
  if (hasAll(own, words)) return [type];
  const occurrences = type.occurrences.filter(({ name }) => hasAll(`${own} ${comparableName(name)}`, words));
  return occurrences.length > 0 ? [{ ...type, occurrences }] : [];
};

/**
 * The part of a catalogue that is asked for. A type that has all the words itself comes whole, else with the occurrences
 * that have those which it lacks.
 */
export const filtered = (types: readonly CatalogueType[], { sector, q }: CatalogueFilter): CatalogueType[] => {
  const ofSector = sector === undefined ? types : types.filter((type) => type.sector?.documentId === sector);
  const words = searchedWords(q ?? '');
  return ofSector.flatMap((type) => matching(type, words));
};
