/** What the whole page says, gathered from the findings of its blocks: vocabulary, entries present, the section. */
import type { EntryId } from '../../glossary/entry.ts';
import type { BlockFindings } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import { CAPITAL_ONLY } from '../guard/block-words.ts';
import type { PageContext } from '../page-text.ts';
import type { Sense } from '../sense.ts';
import sections from '../words/sections.json';

const SPORT_SECTIONS: ReadonlySet<string> = new Set(sections.sport.flatMap((line) => line.split(' ')).map(foldWord));

/** The vocabulary of a page. */
export interface PageWords {
  /** Whether a folded word stands in lower case somewhere. */
  isCommon(word: string): boolean;
  /** Whether all words of a folded phrase stand together in one block (or in the title or section). */
  hasPhrase(phrase: string): boolean;
  /** The same for one block, by its position in the list. */
  blockHasPhrase(block: number, phrase: string): boolean;
}

/** Builds the vocabulary of a page. */
export function gatherWords(blocks: readonly BlockFindings[], page: PageContext): PageWords {
  const common = new Set<string>();
  const sets: ReadonlySet<string>[] = blocks.map(({ words }) => {
    const all = new Set<string>();
    for (const word of words.split(' ')) {
      if (word.startsWith(CAPITAL_ONLY)) all.add(word.slice(1));
      else {
        all.add(word);
        common.add(word);
      }
    }
    return all;
  });
  const head = new Set(foldWord(`${page.title} ${page.section ?? ''}`).split(/[^\p{L}\p{N}'-]+/u));
  const places = [...sets, head];
  const memory = new Map<string, boolean>();
  return {
    isCommon: (word) => common.has(word),
    hasPhrase(phrase) {
      let known = memory.get(phrase);
      if (known === undefined) {
        known = places.some((set) => holds(set, phrase));
        memory.set(phrase, known);
      }
      return known;
    },
    blockHasPhrase: (block, phrase) => {
      const set = sets[block];
      return set !== undefined && holds(set, phrase);
    },
  };
}

function holds(words: ReadonlySet<string>, phrase: string): boolean {
  // Function words are not kept, so only words of three letters and more are asked for in a phrase of several.
  const parts = phrase.split(/[\s-]+/u);
  if (parts.length === 1) return words.has(phrase);
  const asked = parts.filter((part) => part.length > 3);
  return asked.length > 0 && asked.every((part) => words.has(part));
}

/** Whether the page's declared section is about sport, where names of places mean teams. */
export function isSportSection(section: string | undefined): boolean {
  return (
    section !== undefined &&
    foldWord(section)
      .split(/[^\p{L}]+/u)
      .some((word) => SPORT_SECTIONS.has(word))
  );
}

/** Entries that stand on the page beyond doubt, each with the folded texts that named it. */
export class PresentEntries {
  readonly #texts = new Map<EntryId, Set<string>>();
  readonly #senses = new Map<EntryId, Sense>();

  /** Notes that `text` named the entry. */
  add(sense: Sense, text: string): void {
    this.#senses.set(sense.id, sense);
    const texts = this.#texts.get(sense.id) ?? new Set();
    texts.add(foldWord(text));
    this.#texts.set(sense.id, texts);
  }

  has(id: EntryId): boolean {
    return this.#texts.has(id);
  }

  /** Whether the entry was named by another text than `text`. */
  hasOtherName(id: EntryId, text: string): boolean {
    const folded = foldWord(text);
    return [...(this.#texts.get(id) ?? [])].some((known) => known !== folded);
  }

  /** All senses that are present. */
  senses(): readonly Sense[] {
    return [...this.#senses.values()];
  }
}
