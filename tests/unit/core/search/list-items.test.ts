import { describe, expect, it } from 'vitest';
import type { Sense } from '../../../../src/core/matching/sense.ts';
import { listItems } from '../../../../src/core/search/list-items.ts';

const SENSE: Omit<Sense, 'id' | 'name'> = {
  pack: 'coast',
  kind: 'organisation',
  familiarity: 2,
  gist: 'Body of nine towns.',
  called: [],
  cues: [],
  not: [],
  related: [],
  roles: [],
};
const SENSES: readonly Sense[] = [
  { ...SENSE, id: 'harbour-council', name: 'Harbour Council' },
  { ...SENSE, id: 'nils-orsted', name: 'Nils Ørsted', kind: 'person' },
];
const FORMS = [
  { text: 'HC', entry: 0, source: 'short' },
  { text: 'Harbour Council', entry: 0, source: 'name' },
  { text: 'HC', entry: 0, source: 'form' },
  { text: 'Ørsted', entry: 1, source: 'called' },
  { text: 'Nils Ørsted', entry: 1, source: 'name' },
] as const;

function list() {
  const decoded: number[] = [];
  const senseAt = (number: number) => {
    const sense = SENSES[number];
    if (sense === undefined) throw new RangeError(`no sense ${number}`);
    return sense;
  };
  const items = listItems({
    index: { listForms: () => FORMS },
    senses: {
      size: SENSES.length,
      at(number) {
        decoded.push(number);
        return senseAt(number);
      },
      outlineAt: senseAt,
    },
  });
  return { items, decoded };
}

describe('the items of a glossary', () => {
  it('have their name first, then their other forms, each once, and no second mentions', () => {
    expect(list().items.map(({ forms }) => forms)).toEqual([['Harbour Council', 'HC'], ['Nils Ørsted']]);
  });

  it('say what their entry says, of which only id, name and gist have to be decoded', () => {
    const { items, decoded } = list();
    expect(decoded).toEqual([]);
    const item = items[1];
    if (item === undefined) throw new Error('the second item is missing');
    const { pack, kind, familiarity } = item;
    expect({ pack, kind, familiarity }).toEqual({ pack: 'coast', kind: 'person', familiarity: 2 });
    expect(decoded).toEqual([]);
    expect([item.id, item.name, item.gist]).toEqual(['nils-orsted', 'Nils Ørsted', 'Body of nine towns.']);
    expect(new Set(decoded)).toEqual(new Set([1]));
  });
});
