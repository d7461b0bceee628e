import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../../../src/core/glossary/entry.ts';
import { Definitions } from '../../../../../src/core/matching/resolve/resolve-definitions.ts';
import type { Place } from '../../../../../src/core/matching/resolve/resolve-page.ts';
import { candidate, meaning } from './findings-of.ts';

/** A short form on the page, or its definition as `defines`. */
function place(text: string, position: number, defines?: readonly EntryId[]): Place {
  const finding = candidate(text, [meaning('entry', { form: text })], defines === undefined ? {} : { defines });
  return { block: 0, position, finding, isHeadline: false, lang: 'en', stop: undefined, passes: [] };
}

describe('a short form', () => {
  it.each([
    ['is what the page says behind the name', [place('OAK', 1, ['oaks'])], 5, ['oaks']],
    ['is what is said of it there', [place('OAK', 5, ['oaks'])], 5, ['oaks']],
    ['is what was said last', [place('OAK', 1, ['oaks']), place('OAK', 3, ['kings'])], 5, ['kings']],
    ['is nothing of ours if that was said', [place('OAK', 1, ['oaks']), place('OAK', 3, [])], 5, []],
    ['is what will be said', [place('OAK', 7, ['oaks'])], 5, ['oaks']],
    [
      'is what will be said again and again',
      [place('OAK', 7, ['oaks', 'kings']), place('OAK', 9, ['oaks', 'kings'])],
      5,
      ['oaks', 'kings'],
    ],
    ['is open where two things will be said', [place('OAK', 7, ['oaks']), place('OAK', 9, ['kings'])], 5, undefined],
    [
      'is open where something is said of ours, then of another',
      [place('OAK', 7, ['oaks']), place('OAK', 9, [])],
      5,
      undefined,
    ],
    ['is one in any spelling', [place('Öak', 1, ['oaks'])], 5, ['oaks']],
    ['is open where only another is defined', [place('ELM', 1, ['elms'])], 5, undefined],
    ['is open where nothing is', [], 5, undefined],
  ])('%s', (_, defined, position, expected) => {
    expect(new Definitions([...defined, place('OAK', position)]).at(place('OAK', position))).toEqual(expected);
  });
});
