/** Compares what the engine found in a document with what the corpus labels. */
import { foldWord } from '../../src/core/matching/folding/fold-word.ts';
import type { Span } from '../../src/core/matching/page-text.ts';
import { isTitle, wordsOf } from '../../src/core/matching/words/language-words.ts';
import type { CorpusDocument, GoldMention } from './corpus.ts';
import type { MeasuredGlossary } from './measured-glossary.ts';

/** A mention of ours, offsets into the document. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: string;
  readonly entry: string;
  readonly why: readonly string[];
}

/** Why a mention is wrong: another sense was meant, it lies inside a longer name, it names nothing, or it ends elsewhere. */
export type WrongCause = 'sense' | 'inside' | 'notAName' | 'boundary';

/** An error: a mention that the gold does not confirm, or a gold mention that was missed. */
export interface FoundError {
  readonly document: string;
  readonly cause: WrongCause | 'missed';
  readonly text: string;
  readonly sentence: string;
  /** What the engine said: entry and rules, or the rule that stopped it. */
  readonly detail: string;
}

/** Counts of one document. */
export interface DocumentTally {
  readonly gold: number;
  readonly allGold: number;
  readonly found: number;
  readonly right: number;
  readonly recalled: number;
  /** Of `gold`, labels on demonyms ("Iranian" labelled as Iran) that were missed, as they have to be: they are no forms. */
  readonly demonyms: number;
  readonly concepts: number;
  readonly wrong: Readonly<Record<WrongCause, number>>;
  readonly errors: readonly FoundError[];
  /** Per form as found in text: how often right and wrong. */
  readonly forms: ReadonlyMap<string, { readonly right: number; readonly wrong: number }>;
}

/** Judges the mentions of one document; `stoppedAt` says why nothing was found at a place. */
export function judgeDocument(
  document: CorpusDocument,
  found: readonly FoundMention[],
  glossary: MeasuredGlossary,
  stoppedAt: (start: number, end: number) => string,
): DocumentTally {
  const [from, to] = document.span ?? [0, document.text.length];
  const inSpan = found.filter((one) => one.start >= from && one.end <= to);
  const names = inSpan.filter((one) => glossary.isName(one.entry));
  const gold = document.mentions.filter((mention) => mention.key !== null && glossary.keys.has(mention.key));
  const wrong: Record<WrongCause, number> = { sense: 0, inside: 0, notAName: 0, boundary: 0 };
  const errors: FoundError[] = [];
  const forms = new Map<string, { right: number; wrong: number }>();
  const recalled = new Set<GoldMention>();
  for (const one of names) {
    const key = glossary.keyOf(one.entry);
    const overlapping = document.mentions.filter((mention) => mention.start < one.end && mention.end > one.start);
    const cause = causeOf(document.text, one, overlapping, key);
    const tally = forms.get(one.text) ?? { right: 0, wrong: 0 };
    forms.set(one.text, tally);
    if (cause === undefined) {
      tally.right++;
      for (const mention of overlapping) {
        if (mention.key !== null && mention.key === key) recalled.add(mention);
      }
      continue;
    }
    tally.wrong++;
    wrong[cause]++;
    const labels = overlapping.map((mention) => `${mention.surface} = ${mention.label ?? mention.key ?? 'nobody'}`);
    const detail = `${one.entry} (${one.form}) by ${one.why.join(', ')}${labels.length > 0 ? `; gold: ${labels.join('; ')}` : ''}`;
    errors.push({ document: document.id, cause, text: one.text, sentence: sentenceAround(document.text, one), detail });
  }
  for (const mention of gold) {
    if (recalled.has(mention)) continue;
    const reason = isDemonym(mention) ? 'a demonym' : stoppedAt(mention.start, mention.end);
    const detail = `${mention.label ?? mention.key ?? ''}: ${reason}`;
    const sentence = sentenceAround(document.text, mention);
    errors.push({ document: document.id, cause: 'missed', text: mention.surface, sentence, detail });
  }
  const right = names.length - wrong.sense - wrong.inside - wrong.notAName - wrong.boundary;
  const counts = { gold: gold.length, allGold: document.mentions.length, found: names.length, right };
  const demonyms = gold.filter((mention) => isDemonym(mention) && !recalled.has(mention)).length;
  const concepts = inSpan.length - names.length;
  return { ...counts, demonyms, recalled: recalled.size, concepts, wrong, errors, forms };
}

function isDemonym({ surface }: GoldMention): boolean {
  return wordsOf('en').demonyms.has(foldWord(surface));
}

function causeOf(
  text: string,
  found: FoundMention,
  overlapping: readonly GoldMention[],
  key: string | undefined,
): WrongCause | undefined {
  const same = overlapping.filter((mention) => mention.key !== null && mention.key === key);
  if (same.length > 0) {
    // A name that the corpus labels in two parts ("Washington", "D.C.") is one name.
    const whole = {
      start: Math.min(...same.map((mention) => mention.start)),
      end: Math.max(...same.map((mention) => mention.end)),
    };
    return isSameName(text, found, whole) ? undefined : 'boundary';
  }
  const longer = overlapping.find((mention) => mention.start <= found.start && mention.end >= found.end);
  if (longer === undefined) return overlapping.length > 0 ? 'boundary' : causeOutside(text, found);
  if (longer.start === found.start && longer.end === found.end) return 'sense';
  // "U.S. military": the head of a longer label with a lower-case tail is a mention in its own right.
  const tail = text.slice(found.end, longer.end);
  if (longer.start === found.start && /^(?:['\u2019]s)?\s+\p{Ll}/u.test(tail)) return undefined;
  return 'inside';
}

/** Nothing is labelled here: part of a longer name if a capitalised word stands directly beside it. */
function causeOutside(text: string, { start, end }: FoundMention): WrongCause {
  const before = /(\p{Lu}[\p{L}.'\u2019-]*)[ \u00a0-]$/u.exec(text.slice(Math.max(0, start - 40), start));
  const isBefore =
    before !== null &&
    !isTitle(wordsOf('en'), foldWord(before[1] ?? '')) &&
    !wordsOf('en').function.has(foldWord(before[1] ?? ''));
  return isBefore || /^[ \u00a0-]\p{Lu}/u.test(text.slice(end, end + 2)) ? 'inside' : 'notAName';
}

/** Whether label and mention differ by nothing but articles, titles and a possessive ("The Associated Press", "President Bush"). */
function isSameName(text: string, found: FoundMention, gold: Span): boolean {
  const words = wordsOf('en');
  const isFiller = (word: string) => {
    const folded = foldWord(word).replace(/[.,]$/u, '');
    return (
      words.function.has(folded) ||
      isTitle(words, folded) ||
      /['\u2019]s?$/u.test(word) ||
      words.titleModifiers.has(folded)
    );
  };
  const before = text.slice(Math.min(found.start, gold.start), Math.max(found.start, gold.start));
  const after = text.slice(Math.min(found.end, gold.end), Math.max(found.end, gold.end));
  const split = (part: string) => part.split(/\s+/u).filter((word) => word !== '');
  const isOnlyLower = (word: string) => word === word.toLowerCase();
  return split(before).every(isFiller) && split(after).every((word) => isFiller(word) || isOnlyLower(word));
}

function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1, start - 120, 0);
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end), end + 120].filter((at) => at >= 0);
  const to = Math.min(...stops, text.length);
  return `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`.trim();
}
