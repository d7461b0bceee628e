/** What the whole page says, gathered from the findings of its blocks: vocabulary, entries present, the section. */
import type { EntryId } from '../../glossary/entry.ts';
import type { BlockFindings } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import { remember } from '../folding/remember.ts';
import { CAPITAL_ONLY } from '../guard/block-words.ts';
import type { PageContext } from '../page-text.ts';
import type { Sense } from '../sense.ts';
import sections from '../words/sections.json';

/** Cues are a glossary's, so they recur on every page; the reader's own may change, so the memory ends somewhere. */
const MOST_PHRASES = 20_000;

/** The words of a folded phrase, parts joined by hyphens apart. */
export const partsOf: (phrase: string) => readonly string[] = remember(
  (phrase) => phrase.split(/[\s-]+/u),
  MOST_PHRASES,
);

const SPORT_SECTIONS: ReadonlySet<string> = new Set(sections.sport.flatMap((line) => line.split(' ')).map(foldWord));
/** What is said of matches and races and hardly of anything else: the words of each phrase, all of them kept of a page. */
const MATCH_WORDS = sections.matchWords.flatMap((line) => line.split(', ')).map((phrase) => partsOf(foldWord(phrase)));
/** So many of them make a page a report of sport: politics borrows one or two, but hardly two in a few sentences. */
const MATCH_WORDS_NEEDED = 3;
const MATCH_WORDS_NEEDED_BRIEFLY = 2;
const BRIEF = 100;

/** The vocabulary of a page. */
export interface PageWords {
  /** Whether a folded word stands in lower case somewhere. */
  isCommon(word: string): boolean;
  /** Whether all words of a folded phrase stand together in one block (or in the title or section). */
  hasPhrase(phrase: string): boolean;
  /** The same for one block, by its position in the list. */
  blockHasPhrase(block: number, phrase: string): boolean;
  /** Whether it has several of the words in which matches and races are told. */
  readonly isOfMatches: boolean;
}

/** Builds the vocabulary of a page. */
export function gatherWords(blocks: readonly BlockFindings[], page: PageContext): PageWords {
  const words = new Set<string>();
  for (const block of blocks) for (const word of block.words.split(' ')) words.add(word);
  const head = new Set(foldWord(`${page.title} ${page.section ?? ''}`).split(/[^\p{L}\p{N}'-]+/u));
  const isOnPage = (word: string) => words.has(word) || words.has(CAPITAL_ONLY + word) || head.has(word);
  const blockHasPhrase = (block: number, phrase: string) => {
    const text = blocks[block]?.words ?? '';
    return holdsAll((word) => holdsWord(text, word), askedOf(phrase));
  };
  const search = (phrase: string): boolean => {
    const asked = askedOf(phrase);
    if (!asked.every(isOnPage)) return false;
    return (
      asked.length === 1 ||
      holdsAll((word) => head.has(word), asked) ||
      blocks.some((_, block) => blockHasPhrase(block, phrase))
    );
  };
  const memory = new Map<string, boolean>();
  return {
    isCommon: (word) => words.has(word),
    isOfMatches: isOfMatches(blocks, words),
    hasPhrase(phrase) {
      let known = memory.get(phrase);
      if (known === undefined) {
        known = search(phrase);
        memory.set(phrase, known);
      }
      return known;
    },
    blockHasPhrase,
  };
}

/** Whether `BlockFindings.words` has a word, with a sign or without: few are ever asked for, so no set is made of them. */
function holdsWord(words: string, word: string): boolean {
  for (let at = word === '' ? -1 : words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + word.length] ?? ' ';
    if (after === ' ' && (before === ' ' || before === CAPITAL_ONLY)) return true;
  }
  return false;
}

/** The words of a phrase that a place must have. Function words are not kept, so of several only those of four letters and more. */
function askedOf(phrase: string): readonly string[] {
  const parts = partsOf(phrase);
  return parts.length === 1 ? parts : parts.filter((part) => part.length > 3);
}

function holdsAll(holds: (word: string) => boolean, asked: readonly string[]): boolean {
  return asked.length > 0 && asked.every(holds);
}

/** Whether a page is about sport, where names of places mean teams: its section says so, or its words do. */
export function isSportPage({ section }: PageContext, words: PageWords): boolean {
  const isDeclared =
    section !== undefined &&
    foldWord(section)
      .split(/[^\p{L}]+/u)
      .some((word) => SPORT_SECTIONS.has(word));
  return isDeclared || words.isOfMatches;
}

function isOfMatches(blocks: readonly BlockFindings[], words: ReadonlySet<string>): boolean {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const needed = length > BRIEF ? MATCH_WORDS_NEEDED : MATCH_WORDS_NEEDED_BRIEFLY;
  let held = 0;
  for (const parts of MATCH_WORDS) {
    const isThere = parts.every((part) => words.has(part) || words.has(CAPITAL_ONLY + part));
    if (!isThere || (parts.length > 1 && !blocks.some((block) => parts.every((part) => holdsWord(block.words, part)))))
      continue;
    held++;
    if (held >= needed) return true;
  }
  return false;
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

  /** Whether the entry was named by another text than `text`. */
  hasOtherName(id: EntryId, text: string): boolean {
    const texts = this.#texts.get(id);
    return texts !== undefined && texts.size > (texts.has(foldWord(text)) ? 1 : 0);
  }

  /** All senses that are present. */
  senses(): Iterable<Sense> {
    return this.#senses.values();
  }
}
