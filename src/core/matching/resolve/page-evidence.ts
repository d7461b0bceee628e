/** What the whole page says, gathered from the findings of its blocks: vocabulary, entries present, the section. */
import type { EntryId } from '../../glossary/entry.ts';
import type { BlockFindings, BlockWords } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import { remember } from '../folding/remember.ts';
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
  const common = new Set<string>();
  const capitalised = new Set<string>();
  for (const { words } of blocks) {
    for (const word of words.common) common.add(word);
    for (const word of words.capitalised) capitalised.add(word);
  }
  const head = new Set(foldWord(`${page.title} ${page.section ?? ''}`).split(/[^\p{L}\p{N}'-]+/u));
  const isInText = (word: string) => common.has(word) || capitalised.has(word);
  const isOnPage = (word: string) => isInText(word) || head.has(word);
  const blockHasPhrase = (block: number, phrase: string) => {
    const words = blocks[block]?.words;
    return words !== undefined && holdsAll((word) => holdsWord(words, word), askedOf(phrase));
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
    isCommon: (word) => common.has(word),
    isOfMatches: isOfMatches(blocks, isInText),
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

const holdsWord = ({ common, capitalised }: BlockWords, word: string) =>
  common.includes(word) || capitalised.includes(word);

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

function isOfMatches(blocks: readonly BlockFindings[], isInText: (word: string) => boolean): boolean {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const needed = length > BRIEF ? MATCH_WORDS_NEEDED : MATCH_WORDS_NEEDED_BRIEFLY;
  let held = 0;
  for (const parts of MATCH_WORDS) {
    const isThere = parts.every(isInText);
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
