/** How things grow with the glossary: synthetic entries shaped like ours, compiled, opened and read with, in Node. */
import type { EntryKind } from '../../src/core/glossary/entry.ts';
import { annotate } from '../../src/core/matching/annotate.ts';
import { compileTermIndex } from '../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../src/core/matching/index/term-index.ts';
import type { Lexicon } from '../../src/core/matching/lexicon.ts';
import type { Sense } from '../../src/core/matching/sense.ts';
import { compileSenseTable, openSenseTable } from '../../src/core/matching/sense-table.ts';
import { createBlocks } from './articles.ts';
import { median } from './statistics.ts';
import { createForms, createRandom, createText } from './synthetic.ts';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
/** Forms an entry, as in the bundled glossary with the second mentions of persons. */
const FORMS_PER_ENTRY = 3;
const PAGE_UNITS = 50_000;
const RUNS = 25;
const KINDS: readonly EntryKind[] = ['person', 'organisation', 'place', 'event'];
const GIST_UNITS = 120;

/** Node figures. Times in milliseconds. */
export interface ScaleRow {
  readonly entries: number;
  readonly forms: number;
  /** Term index and senses, from data in memory. */
  readonly compileMs: number;
  readonly termBytes: number;
  readonly senseBytes: number;
  /** From both files' bytes to a lexicon that can be asked. */
  readonly openMs: number;
  /** The first page of 50,000 characters after opening, then the median of the next ones. */
  readonly firstPageMs: number;
  readonly warmPageMs: number;
  readonly mentions: number;
}

/** Measures every size. */
export function benchScale(sizes: readonly number[] = SIZES): readonly ScaleRow[] {
  // The compiler of the language is warm for all of them alike.
  measure(500);
  return sizes.map(measure);
}

function measure(entries: number): ScaleRow {
  const forms = createForms(entries * FORMS_PER_ENTRY).map((form, at) => ({ ...form, entry: at % entries }));
  const senses = createSenses(entries, (entry) => forms[entry]?.text ?? '');
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const start = performance.now();
  const terms = compileTermIndex(forms);
  const table = compileSenseTable(senses, (text) => encoder.encode(text));
  const compileMs = performance.now() - start;
  const openLexicon = (): Lexicon => ({
    sources: [{ index: openTermIndex(terms), senses: openSenseTable(table, (bytes) => decoder.decode(bytes)) }],
  });
  const openMs = median(Array.from({ length: RUNS }, () => timeOf(openLexicon)));
  const lexicon = openLexicon();
  const page = { lang: 'en', title: 'An article' };
  const blocks = createBlocks(PAGE_UNITS, forms);
  const read = () => annotate(lexicon, { page, blocks });
  const firstPageMs = timeOf(read);
  const warmPageMs = median(Array.from({ length: RUNS }, () => timeOf(read)));
  return {
    entries,
    forms: forms.length,
    compileMs,
    termBytes: terms.byteLength,
    senseBytes: table.byteLength,
    openMs,
    firstPageMs,
    warmPageMs,
    mentions: read().mentions.length,
  };
}

function createSenses(count: number, nameOf: (entry: number) => string): readonly Sense[] {
  const random = createRandom(7);
  const prose = createText(200_000, [], 5);
  const cut = (length: number) => {
    const at = Math.floor(random() * (prose.length - length));
    return prose.slice(at, at + length).replace(/\s+/gu, ' ');
  };
  const idOf = (entry: number) => `entry-${entry}`;
  return Array.from({ length: count }, (_, entry): Sense => {
    const kind = KINDS[entry % KINDS.length] ?? 'concept';
    return {
      id: idOf(entry),
      name: nameOf(entry),
      pack: `pack-${entry % 30}`,
      kind,
      familiarity: 3,
      gist: cut(GIST_UNITS),
      called: [],
      cues: cut(40).trim().split(' ').slice(1, -1),
      not: [],
      related: Array.from({ length: 4 }, () => idOf(Math.floor(random() * count))),
      roles: kind === 'person' ? [{ role: cut(20).trim(), from: '2015' }] : [],
    };
  });
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
