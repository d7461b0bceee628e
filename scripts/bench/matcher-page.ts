/** The part of the matcher's bench that runs in the browser's page. `matcher.ts` bundles it and calls `globalThis.bench`. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import KeywordProcessor from 'flashtext.js';
import type { FormSpec } from '../../src/core/matching/candidate.ts';
import { findCandidates } from '../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex } from '../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../src/core/matching/index/term-index.ts';
import { createSlowFinder } from '../../tests/unit/core/matching/find/slow-find.ts';
import { MATCHERS, type MatcherName, TEXT_UNITS } from './matchers.ts';
import { createForms, createText } from './synthetic.ts';
import { createTrieExpression } from './trie-pattern.ts';

/** The article of a cold background. */
const ARTICLE_UNITS = 20_000;
/** The text is written with these many names whatever the size of the glossary, so that all sizes scan the same text. */
const NAMES_IN_TEXT = 100_000;

type Scan = (text: string) => number;

/** What one fresh page reports of one matcher: milliseconds. */
export interface ColdRun {
  readonly buildMs: number;
  /** First scan ever of an article of 20,000 characters, then of the whole text. */
  readonly articleMs: number;
  readonly textMs: number;
}

/** One round of scans, one after the other with the limit loop between: milliseconds. */
export interface Round {
  readonly scanMs: Readonly<Record<MatcherName, number>>;
  readonly limitMs: Readonly<Record<MatcherName, number>>;
}

/** What one size of glossary took in one page: scans of the text, and the start. */
export interface WarmRun {
  readonly rounds: readonly Round[];
  readonly found: Readonly<Record<MatcherName, number>>;
  /** Warm scan of the article by ours. */
  readonly articleMs: number;
  readonly indexBytes: number;
  /** From the bytes to an index that can be scanned with, the first time in this page. */
  readonly readyMs: number;
}

const table = new Uint8Array(0x1_0000).map((_, unit) => (unit > 0x40 ? 1 : 0));

function scanLimit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += table[text.charCodeAt(i)] ?? 0;
  return sum;
}

function createScan(name: MatcherName, specs: readonly FormSpec[]): Scan {
  const forms = specs.map((spec) => spec.text);
  if (name === 'ours') {
    const index = openTermIndex(compileTermIndex(specs));
    return (text) => findCandidates(index, text, { lang: 'en' }).length;
  }
  if (name === 'trie RegExp') {
    const expression = createTrieExpression(forms);
    return (text) => {
      expression.lastIndex = 0;
      let found = 0;
      while (expression.exec(text) !== null) found += 1;
      return found;
    };
  }
  if (name === 'flashtext.js') {
    const processor = new KeywordProcessor();
    for (const form of forms) processor.addKeyword(form);
    return (text) => processor.extractKeywords(text).length;
  }
  const automaton = new AhoCorasick([...forms]);
  return (text) => automaton.matchInText(text).length;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The quicker of two runs, one of which something else on the machine may have disturbed. */
const quicker = (run: () => unknown): number => Math.min(timeOf(run), timeOf(run));

function createInput(size: number): { readonly forms: readonly FormSpec[]; readonly text: string } {
  const all = createForms(NAMES_IN_TEXT);
  return { forms: all.slice(0, size), text: createText(TEXT_UNITS, all) };
}

function runCold(name: MatcherName, size: number): ColdRun {
  const { forms, text } = createInput(size);
  const article = text.slice(0, ARTICLE_UNITS);
  let scan: Scan = () => 0;
  const buildMs = timeOf(() => {
    scan = createScan(name, forms);
  });
  return { buildMs, articleMs: timeOf(() => scan(article)), textMs: timeOf(() => scan(text)) };
}

/** One more warm scan of the text by ours; what `runWarm` prepared. */
let scanAgain = (): number => 0;

function runWarm(size: number, rounds: number): WarmRun {
  const { forms, text } = createInput(size);
  const bytes = compileTermIndex(forms);
  const readyMs = timeOf(() => openTermIndex(bytes));
  const scans = new Map(MATCHERS.map((name) => [name, createScan(name, forms)] as const));
  const scanBy = (name: MatcherName, input: string): number => scans.get(name)?.(input) ?? 0;
  const found = record((name) => scanBy(name, text));
  for (let i = 0; i < 3; i += 1) for (const name of MATCHERS) scanBy(name, text);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const limitMs = record(() => 0);
    const scanMs = record((name) => {
      scanBy(name, text); // the matcher before has left nothing in the processor's caches
      limitMs[name] = quicker(() => scanLimit(text));
      return quicker(() => scanBy(name, text));
    });
    measured.push({ scanMs, limitMs });
  }
  const article = text.slice(ARTICLE_UNITS, 2 * ARTICLE_UNITS);
  const articleMs = Math.min(
    ...Array.from({ length: 20 }, () => timeOf(() => repeat(10, () => scanBy('ours', article))) / 10),
  );
  scanAgain = () => scanBy('ours', text);
  return { rounds: measured, found, articleMs, indexBytes: bytes.byteLength, readyMs };
}

/** How many candidates of the text ours and the slow oracle do not both find alike, and how many the oracle finds. */
function runExact(size: number): { readonly differing: number; readonly expected: number } {
  const { forms, text } = createInput(size);
  const options = { lang: 'en' };
  const namesOf = (candidates: ReturnType<typeof findCandidates>) =>
    new Set(
      candidates.map(
        ({ start, end, fullEnd, nested, meanings }) =>
          `${start} ${end} ${fullEnd} ${nested} ${meanings
            .map(({ entry, form }) => `${entry} ${form}`)
            .sort()
            .join()}`,
      ),
    );
  const expected = namesOf(createSlowFinder(forms)(text, options));
  const found = namesOf(findCandidates(openTermIndex(compileTermIndex(forms)), text, options));
  const alike = [...found].filter((name) => expected.has(name)).length;
  return { differing: expected.size + found.size - 2 * alike, expected: expected.size };
}

/** The page's clock ticks in tenths of a millisecond: short things are timed by the dozen. */
function repeat(times: number, run: () => unknown): void {
  for (let i = 0; i < times; i += 1) run();
}

function record(value: (name: MatcherName) => number): Record<MatcherName, number> {
  return {
    ours: value('ours'),
    'trie RegExp': value('trie RegExp'),
    'flashtext.js': value('flashtext.js'),
    '@monyone/aho-corasick': value('@monyone/aho-corasick'),
  };
}

declare global {
  var bench: {
    readonly runCold: typeof runCold;
    readonly runWarm: typeof runWarm;
    readonly runExact: typeof runExact;
    readonly scanAgain: () => number;
  };
}

globalThis.bench = { runCold, runWarm, runExact, scanAgain: () => scanAgain() };
