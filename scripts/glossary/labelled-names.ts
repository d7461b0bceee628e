/** What of a corpus of labelled news the glossary can answer at best, whatever the engine does: its ceiling. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, formsOf } from '../../src/core/glossary/entry.ts';
import { foldWord } from '../../src/core/matching/folding/fold-word.ts';
import { wordsOf } from '../../src/core/matching/words/language-words.ts';
import { readCorpus } from '../eval/corpus.ts';
import { readKeys } from '../eval/measured-glossary.ts';

/** How the labels of a corpus part. All but `labels` exclude each other. */
export interface LabelledNames {
  readonly corpus: string;
  readonly labels: number;
  /** The label has an entry, and what is printed is no demonym: what recall is measured against. */
  readonly reachable: number;
  /** "Iranian", labelled as the country or its people: never a form of ours. */
  readonly demonyms: number;
  /** "Athens" for the Greek government, "Britain" for the island: we have a card for the name, the label means another thing. */
  readonly finer: number;
  /** Everything else, offices among it; distinct names as printed. */
  readonly missing: readonly string[];
}

/** Measures one corpus below `folder`; undefined where it is not at hand. */
export function measureLabelledNames(
  entries: readonly Entry[],
  folder: string,
  corpus: string,
): LabelledNames | undefined {
  const file = join(folder, 'corpora', `${corpus}.jsonl`);
  if (!existsSync(file)) return undefined;
  const toCanonicalKey = readKeys(join(folder, 'corpora', 'keys.json'));
  const keys = new Set(entries.flatMap(({ wikipedia }) => (wikipedia ? [toCanonicalKey(`T:${wikipedia}`)] : [])));
  const forms = new Set(entries.flatMap((entry) => formsOf(entry).map(({ text }) => text)));
  const { demonyms } = wordsOf('en');
  const mentions = readCorpus(file, toCanonicalKey).documents.flatMap((document) => document.mentions);
  const isDemonym = ({ surface }: { surface: string }) => demonyms.has(foldWord(surface));
  const names = mentions.filter((mention) => !isDemonym(mention));
  const unknown = names.filter(({ key }) => key === null || !keys.has(key));
  const finer = unknown.filter(({ surface }) => forms.has(surface));
  return {
    corpus,
    labels: mentions.length,
    reachable: names.length - unknown.length,
    demonyms: mentions.length - names.length,
    finer: finer.length,
    missing: unknown.filter(({ surface }) => !forms.has(surface)).map(({ surface }) => surface),
  };
}
