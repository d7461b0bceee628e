/** A small glossary to search in. */
import type { Searchable } from '../../../../src/core/search/search-hit.ts';

function item(id: string, forms: readonly string[], rest: Partial<Searchable> = {}): Searchable {
  const [name = id] = forms;
  return { id, name, forms, pack: 'coast', kind: 'organisation', familiarity: 2, gist: '', ...rest };
}

export const ITEMS: readonly Searchable[] = [
  item('harbour-council', ['Harbour Council', 'HC', 'Havneråd'], { gist: 'Body of nine towns that rules on herring.' }),
  item('harbour-town', ['Harbour Town'], { kind: 'place', familiarity: 4 }),
  item('e-harbour', ['e-Harbour', 'e-Harbour portal'], {
    kind: 'programme',
    gist: 'Online portal of the coast guard.',
  }),
  item('nils-orsted', ['Nils Ørsted'], { kind: 'person', pack: 'people' }),
  item('old-harbour', ['Old Harbour'], { kind: 'place', familiarity: 5, pack: 'people' }),
  item('jens-holm', ['Jens Holm', 'Ørsted’s cook'], { kind: 'person', pack: 'people' }),
  item('hcm', ['Herring Catch Ministry', 'HCM']),
];

export const idOf = (place: number): string => ITEMS[place]?.id ?? '';
