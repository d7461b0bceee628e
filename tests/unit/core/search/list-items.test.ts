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
  { text: 'Havneråd', entry: 0, source: 'form' },
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
  const { items, ...listing } = listItems({
    index: {
      size: FORMS.length,
      listForms: () => ({
        lines: `\n${FORMS.map(({ text }) => `${text}\n`).join('')}`,
        entryOf: (form) => FORMS[form]?.entry ?? -1,
        sourceOf: (form) => FORMS[form]?.source ?? 'form',
        textOf: (form) => FORMS[form]?.text ?? '',
      }),
    },
    senses: {
      size: SENSES.length,
      at(number) {
        decoded.push(number);
        return senseAt(number);
      },
      outlineAt: senseAt,
    },
  });
  return { items, listing, decoded };
}

describe('the items of a glossary', () => {
  it('have their name first, then their other forms, and no second mentions', () => {
    expect(list().items.map(({ forms }) => forms)).toEqual([['Harbour Council', 'HC', 'Havneråd'], ['Nils Ørsted']]);
  });

  it('are told for each line of forms, but for those of second mentions, and which lines are names', () => {
    const { lines, ownerOf, isName, formAt } = list().listing;
    expect(lines.split('\n').slice(1, -1)).toEqual(FORMS.map(({ text }) => text));
    expect(FORMS.map((_, line) => ownerOf(line))).toEqual([0, 0, 0, -1, 1]);
    expect(FORMS.map((_, line) => isName(line))).toEqual([false, true, false, false, true]);
    expect(formAt(2)).toBe('Havneråd');
  });

  it('have one name though it stands for several languages', () => {
    const [spelt] = listItems({
      index: {
        size: 3,
        listForms: () => ({
          lines: '\nTirana\nTiranë\nTirana\n',
          entryOf: () => 0,
          sourceOf: (form) => (form === 1 ? 'form' : 'name'),
          textOf: () => 'Tirana',
        }),
      },
      senses: {
        size: 1,
        at: () => ({ ...SENSE, id: 'tirana', name: 'Tirana' }),
        outlineAt: () => ({ ...SENSE, id: 'tirana', name: 'Tirana' }),
      },
    }).items;
    expect(spelt?.forms).toEqual(['Tirana', 'Tiranë']);
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
