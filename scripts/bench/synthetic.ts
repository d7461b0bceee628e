/**
 * Text shaped like news prose, and names to be found in it, in any amount; the same for the same seed. Words are made of
 * syllables, so nothing is quoted from anywhere, but their lengths and frequencies are those of English.
 */
import type { FormSpec } from '../../src/core/matching/candidate.ts';

/** A generator of numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FUNCTION_WORDS =
  'the of and to in a is that for it was on with as be at by this had not are but from or have an they which one were all their has would there what said who will more if no out so up into than them can only other new some could time these two may then do first any my now such like our over even most me after also did many before must through years where much your way well down should because each just those people how too good very make still see own men work long here get both between life being under never day same another know while last us might great go come since against right came take used'.split(
    ' ',
  );
const ONSETS = 'b c d f g h k l m n p r s t v w z br ch cl cr dr fl fr gr kr pl pr sh sl sp st th tr sk sm'.split(' ');
const VOWELS = 'a e i o u a e i o ea ai ou ia'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 't', 'm', 'nd', 'st', 'ck', 'rt', 'ng'];
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'ë', o: 'ö', u: 'ü', s: 'š', c: 'ç' };
/** Share of the words of English prose that are function words. */
const FUNCTION_SHARE = 0.45;
const CAPITALS = 'A B C D E F G I M N O P R S T U'.split(' ');
const COMMON_WORDS = 12_000;
/** A name about every 20 words, as in the news; names are drawn as 1 / (rank + 50). */
const NAME_SHARE = 0.05;
const RANK_OFFSET = 50;
const UNKNOWN_NAME_SHARE = 0.04;

interface Maker {
  readonly random: () => number;
  /** Throws RangeError if the list is empty. */
  pick<T>(list: readonly T[]): T;
  word(): string;
  name(): string;
}

function createMaker(seed: number): Maker {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(random() * list.length)];
    if (picked === undefined) throw new RangeError('cannot pick from an empty list');
    return picked;
  };
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const word = () => Array.from({ length: 1 + Math.floor(random() ** 2 * 3) }, syllable).join('');
  const name = () => {
    const plain = syllable() + word();
    const accented = random() < 0.04 ? plain.replace(/[aeousc]/, (letter) => ACCENTED[letter] ?? letter) : plain;
    return accented.charAt(0).toUpperCase() + accented.slice(1);
  };
  return { random, pick, word, name };
}

/** `count` different forms: names of one to four words, acronyms, names with hyphens, lower-case terms. The first ones are the commonest in `createText`. */
export function createForms(count: number, seed = 1): readonly FormSpec[] {
  const maker = createMaker(seed);
  const parts = Array.from({ length: 3_000 }, maker.name);
  const texts = new Set<string>();
  while (texts.size < count) texts.add(createForm(maker, parts));
  return Array.from(texts, (text, entry) => ({ text, entry, source: 'name' as const, ambiguous: false }));
}

function createForm({ random, pick, word, name }: Maker, parts: readonly string[]): string {
  const kind = random();
  if (kind < 0.3) return name();
  if (kind < 0.62) return `${pick(parts)} ${name()}`;
  if (kind < 0.74) return `${pick(parts)} ${pick(parts)} ${name()}`;
  if (kind < 0.84) return `${pick(parts)} of ${pick(['', 'the '])}${name()}`;
  if (kind < 0.92) return Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(CAPITALS)).join('');
  if (kind < 0.96) return `${pick(parts)}-${name()}`;
  return `${word()} ${word()}`;
}

/** `length` UTF-16 units of prose in which the forms occur, the first ones oftener, besides names that are no forms. */
export function createText(length: number, forms: readonly FormSpec[], seed = 2): string {
  const maker = createMaker(seed);
  const { random, pick, word, name } = maker;
  const common = Array.from({ length: COMMON_WORDS }, word);
  const pieces: string[] = [];
  let written = 0;
  const write = (piece: string) => {
    pieces.push(piece.slice(0, length - written));
    written = Math.min(length, written + piece.length);
  };
  while (written < length) {
    const words = 8 + Math.floor(random() * 24);
    for (let i = 0; i < words; i += 1) {
      const next = nextWord();
      write(i === 0 ? next.charAt(0).toUpperCase() + next.slice(1) : next);
      if (i < words - 1) write(random() < 0.07 ? ', ' : ' ');
    }
    write(pick(['. ', '. ', '. ', '.” ', '? ', '.\n']));
  }
  return pieces.join('');

  function nextWord(): string {
    const kind = random();
    if (kind < NAME_SHARE) return drawForm() + (random() < 0.06 ? '’s' : '');
    if (kind < NAME_SHARE + UNKNOWN_NAME_SHARE) return name();
    if (kind < NAME_SHARE + UNKNOWN_NAME_SHARE + FUNCTION_SHARE) return pick(FUNCTION_WORDS);
    return common[Math.floor(random() ** 3 * common.length)] ?? pick(FUNCTION_WORDS);
  }

  function drawForm(): string {
    const rank = RANK_OFFSET * (1 + forms.length / RANK_OFFSET) ** random() - RANK_OFFSET;
    return forms[Math.min(forms.length - 1, Math.floor(rank))]?.text ?? name();
  }
}
