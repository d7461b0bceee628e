/** Our own labelled prose as a corpus: what `npm run eval` has where no other corpora are. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, CorpusDocument } from './corpus.ts';
import type { MeasuredGlossary } from './measured-glossary.ts';
import { type ProsePage, readProse } from './prose.ts';

/** Reads a file of prose, or all files of a folder. Concepts are left unlabelled, as other corpora leave them. */
export function readProseCorpus(path: string, glossary: MeasuredGlossary): Corpus {
  const files = path.endsWith('.txt')
    ? [path]
    : readdirSync(path).flatMap((file) => (file.endsWith('.txt') ? [join(path, file)] : []));
  const documents = files.flatMap((file) => readProse(file).map((page) => toDocument(page, glossary)));
  return { name: 'prose', documents, textless: 0, misplaced: 0, isPartlyLabelled: false };
}

function toDocument({ name, page, blocks, expected }: ProsePage, glossary: MeasuredGlossary): CorpusDocument {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  const mentions = expected
    .filter(({ entry }) => glossary.isName(entry))
    .map(({ block, start, end, text, entry }) => {
      const offset = starts[block] ?? 0;
      const key = glossary.keyOf(entry) ?? null;
      return { start: start + offset, end: end + offset, surface: text, key, label: entry };
    });
  const { lang, ...about } = page;
  return {
    id: `${lang}: ${name}`,
    text: blocks.map(({ text }) => text).join('\n'),
    mentions,
    span: undefined,
    lang,
    about,
  };
}
