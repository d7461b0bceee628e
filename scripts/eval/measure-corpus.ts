/** Runs find, guard and resolve over a corpus and adds up what came out. */
import { annotate } from '../../src/core/matching/annotate.ts';
import type { TextBlock } from '../../src/core/matching/page-text.ts';
import type { RuleName } from '../../src/core/matching/rules.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { type DocumentTally, type FoundError, type FoundMention, judgeDocument } from './judge.ts';
import type { MeasuredGlossary } from './measured-glossary.ts';

/** The line a corpus gets in `--json`. Shares are null where they mean nothing (precision on partly labelled texts). */
export interface CorpusResult {
  readonly name: string;
  readonly documents: number;
  /** Labelled mentions of things the glossary has an entry for. */
  readonly gold: number;
  /** Mentions of names we made. */
  readonly found: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number;
  readonly f1: number | null;
  /** Share of all labelled mentions that got a right card. */
  readonly coverage: number;
  readonly wrong: {
    readonly sense: number;
    readonly inside: number;
    readonly notAName: number;
    readonly boundary: number;
  };
}

/** A result with what the report needs besides. */
export interface Measurement {
  readonly result: CorpusResult;
  readonly recalled: number;
  /** Labels on demonyms among what was missed. */
  readonly demonyms: number;
  readonly allGold: number;
  readonly concepts: number;
  readonly errors: readonly FoundError[];
  readonly forms: ReadonlyMap<string, { readonly right: number; readonly wrong: number }>;
}

/** Lines of a document as blocks, with the offset of each in the document. */
function linesOf(text: string): { readonly blocks: readonly TextBlock[]; readonly offsets: readonly number[] } {
  const blocks: TextBlock[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({ id: blocks.length, order: blocks.length, text: line, role: 'paragraph' });
      offsets.push(at);
    }
    at += line.length + 1;
  }
  return { blocks, offsets };
}

function measureDocument(
  document: CorpusDocument,
  glossary: MeasuredGlossary,
  disabled: ReadonlySet<RuleName>,
): DocumentTally {
  const { blocks, offsets } = linesOf(document.text);
  const page = { lang: document.lang, ...(document.about ?? { title: blocks[0]?.text ?? '' }) };
  const { mentions, rejected } = annotate(glossary.lexicon, { page, blocks }, { explain: true, disabled });
  const place = <T extends { readonly block: number; readonly start: number; readonly end: number }>(one: T): T => {
    const offset = offsets[one.block] ?? 0;
    return { ...one, start: one.start + offset, end: one.end + offset };
  };
  const found: readonly FoundMention[] = mentions.map(place);
  const stops = rejected.map(place);
  const stoppedAt = (start: number, end: number) => {
    const rules = stops
      .filter((one) => one.start < end && one.end > start)
      .map((one) => `${one.text} ${one.stoppedBy}`);
    return rules.length > 0 ? rules.join('; ') : 'no form';
  };
  return judgeDocument(document, found, glossary, stoppedAt);
}

/** Measures a glossary on a corpus, with some rules switched off if asked. */
export function measureCorpus(
  corpus: Corpus,
  glossary: MeasuredGlossary,
  disabled: ReadonlySet<RuleName> = new Set(),
): Measurement {
  const tallies = corpus.documents.map((document) => measureDocument(document, glossary, disabled));
  const sum = (pick: (tally: DocumentTally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const found = sum((tally) => tally.found);
  const right = sum((tally) => tally.right);
  const gold = sum((tally) => tally.gold);
  const recalled = sum((tally) => tally.recalled);
  const allGold = sum((tally) => tally.allGold);
  const recall = gold === 0 ? 0 : recalled / gold;
  const precision = corpus.isPartlyLabelled ? null : found === 0 ? 1 : right / found;
  const f1 = precision === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const forms = new Map<string, { right: number; wrong: number }>();
  for (const tally of tallies) {
    for (const [form, counts] of tally.forms) {
      const known = forms.get(form) ?? { right: 0, wrong: 0 };
      forms.set(form, { right: known.right + counts.right, wrong: known.wrong + counts.wrong });
    }
  }
  const wrong = {
    sense: sum((tally) => tally.wrong.sense),
    inside: sum((tally) => tally.wrong.inside),
    notAName: sum((tally) => tally.wrong.notAName),
    boundary: sum((tally) => tally.wrong.boundary),
  };
  const documents = corpus.documents.length;
  const coverage = allGold === 0 ? 0 : recalled / allGold;
  return {
    result: { name: corpus.name, documents, gold, found, right, precision, recall, f1, coverage, wrong },
    recalled,
    demonyms: sum((tally) => tally.demonyms),
    allGold,
    concepts: sum((tally) => tally.concepts),
    errors: tallies.flatMap((tally) => tally.errors),
    forms,
  };
}
