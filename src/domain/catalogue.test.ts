import { type CatalogueType, filtered } from './catalogue';

const occurrence = (name: string) => ({ documentId: name, name, code: 1, sla: { value: 1, unit: 'hours' } as const });

const type = (name: string, description: string | null, sector: string | null, ...names: string[]): CatalogueType => ({
  documentId: name,
  name,
  description,
  sector: sector === null ? null : { documentId: sector, name: sector },
  occurrences: names.map(occurrence),
});

const TYPES = [
  type('Árvores', 'Poda e remoção', 'verde', 'Poda de árvore em via pública', 'Árvore caída'),
  type('Iluminação', null, 'obras', 'Lâmpada queimada', '100% apagado'),
  type('Ainda vazio', null, null),
];

const asText = (types: CatalogueType[]) =>
  types.map(({ name, occurrences }) => [name, ...occurrences.map((o) => o.name)]);

const [trees, lights, empty] = asText(TYPES);

describe('the part of a catalogue', () => {
  it.each([
    ['everything where nothing is asked for', {}, [trees, lights, empty]],
    ['everything where a blank is', { q: '  \u00a0' }, [trees, lights, empty]],
    ['of a sector', { sector: 'obras' }, [lights]],
    ['of no sector', { sector: 'unknown' }, []],
    ['a type whole, by its name in any case and accent', { q: 'ARVORES' }, [trees]],
    ['a type whole, by its description', { q: 'remocao' }, [trees]],
    ['an occurrence alone', { q: 'lampada' }, [['Iluminação', 'Lâmpada queimada']]],
    ['an occurrence by words that stand apart, in any order', { q: 'caída árvore' }, [['Árvores', 'Árvore caída']]],
    [
      'an occurrence by words of its own and of its type',
      { q: 'iluminacao lampada' },
      [['Iluminação', 'Lâmpada queimada']],
    ],
    ['nothing where a word is nowhere', { q: 'lâmpada verde' }, []],
    ['signs as they are', { q: '0% a' }, [['Iluminação', '100% apagado']]],
    ['no pattern', { q: '_' }, []],
    ['what both ask for', { q: 'a', sector: 'obras' }, [lights]],
  ])('%s', (_, filter, found) => {
    expect(asText(filtered(TYPES, filter))).toEqual(found);
  });
});
