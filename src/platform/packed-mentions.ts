/**
 * Mentions on their way to a page. Hundreds of objects that say the same few names and reasons cost both processes more
 * than finding them does, so each text travels once and the rest is numbers.
 */
import type { Mention } from '../core/matching/page-text.ts';

/** What `packMentions` makes. Comes from the background only, so it is not parsed again. */
export interface PackedMentions {
  /** Entries, forms and the texts of mentions, each once. */
  readonly texts: readonly string[];
  /** What `Mention.why` says, each list once. */
  readonly reasons: readonly (readonly string[])[];
  /** For each mention the `NUMBERS` numbers that `packMentions` writes. */
  readonly numbers: readonly number[];
}

const NUMBERS = 8;

/** Packs mentions, whose texts are as long as their spans. */
export function packMentions(mentions: readonly Mention[]): PackedMentions {
  const texts = createList<string>((text) => text);
  const reasons = createList<readonly string[]>((why) => why.join());
  const numbers = mentions.flatMap(({ entry, form, text, why, block, start, word, isExplained }) => [
    texts.numberOf(entry),
    texts.numberOf(form),
    texts.numberOf(text),
    reasons.numberOf(why),
    block,
    start,
    word,
    Number(isExplained),
  ]);
  return { texts: texts.all, reasons: reasons.all, numbers };
}

/** The mentions as they were packed; those that say the same share one string and one list of reasons. */
export function unpackMentions({ texts, reasons, numbers }: PackedMentions): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const [entry = 0, form = 0, text = 0, why = 0, block = 0, start = 0, word = 0, explained = 0] = numbers.slice(
      at,
      at + NUMBERS,
    );
    const words = texts[text] ?? '';
    mentions.push({
      entry: texts[entry] ?? '',
      form: texts[form] ?? '',
      block,
      start,
      end: start + words.length,
      text: words,
      word,
      isExplained: explained === 1,
      why: reasons[why] ?? [],
    });
  }
  return mentions;
}

/** A list in which each value stands once, found by its key. */
function createList<T>(keyOf: (value: T) => string) {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(value: T): number {
      const key = keyOf(value);
      const known = numbers.get(key) ?? all.push(value) - 1;
      numbers.set(key, known);
      return known;
    },
  };
}
