/**
 * `npm run eval`: runs find, guard and resolve over labelled corpora.
 *
 *   --corpus FILE     only this corpus (may be repeated); else all of ../shared/corpora and our own tests/fixtures/prose
 *   --glossary FILE   a learned glossary `[{key, name, forms}]` instead of our own
 *   --json            `{corpora: [{name, documents, gold, found, right, precision, recall, f1, coverage, wrong}]}`
 *   --errors          every error with its sentence and cause
 *   --forms           how often each form was right and wrong, and what the rules for forms dropped
 *   --ablate          each rule switched off in turn, as a Markdown table
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ablate } from './eval/ablate.ts';
import { type Corpus, readCorpus } from './eval/corpus.ts';
import { readLearnedGlossary } from './eval/learned-glossary.ts';
import { measureCorpus } from './eval/measure-corpus.ts';
import { type MeasuredGlossary, readBundledGlossary, readKeys, type ToCanonicalKey } from './eval/measured-glossary.ts';
import { readProseCorpus } from './eval/prose-corpus.ts';
import { describe, listErrors, listForms } from './eval/report.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SHARED = join(ROOT, '..', 'shared', 'corpora');
const GLOSSARY = join(ROOT, 'assets', 'glossary');
const PROSE = join(ROOT, 'tests', 'fixtures', 'prose');

function corpusFiles(asked: readonly string[]): readonly string[] {
  if (asked.length > 0) return asked;
  if (!existsSync(SHARED)) {
    console.error(`${SHARED} is missing: name a corpus with --corpus FILE.`);
    return [];
  }
  return readdirSync(SHARED)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => join(SHARED, file));
}

function openCorpus(file: string, glossary: MeasuredGlossary, toCanonicalKey: ToCanonicalKey): Corpus {
  if (!existsSync(file)) throw new Error(`No corpus at ${resolve(file)}.`);
  if (file.endsWith('.txt')) return readProseCorpus(file, glossary);
  const corpus = readCorpus(file, toCanonicalKey);
  if (corpus.textless > 0) console.error(`${corpus.name}: skipped ${corpus.textless} documents without text`);
  if (corpus.misplaced > 0)
    console.error(`${corpus.name}: skipped ${corpus.misplaced} labels that do not fit their text`);
  if (corpus.documents.length === 0) console.error(`${corpus.name}: no document with text`);
  return corpus;
}

function openGlossary(file: string | undefined, toCanonicalKey: ToCanonicalKey): MeasuredGlossary {
  if (file === undefined) {
    if (!existsSync(GLOSSARY)) throw new Error(`No glossary: ${GLOSSARY} is missing.`);
    return readBundledGlossary(GLOSSARY, toCanonicalKey);
  }
  if (!existsSync(file)) throw new Error(`No glossary at ${resolve(file)}.`);
  return readLearnedGlossary(file, toCanonicalKey);
}

/** Parses the arguments, measures, prints. Exits with 2 and says what is missing if it cannot run. */
export function main(args: readonly string[]): void {
  try {
    run(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

function run(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', multiple: true },
      glossary: { type: 'string' },
      json: { type: 'boolean' },
      errors: { type: 'boolean' },
      forms: { type: 'boolean' },
      ablate: { type: 'boolean' },
    },
  });
  const keysFile = join(SHARED, 'keys.json');
  if (!existsSync(keysFile)) console.error(`${keysFile} is missing: labels match only entries with the very same key`);
  const toCanonicalKey = readKeys(keysFile);
  const glossary = openGlossary(values.glossary, toCanonicalKey);
  const corpora = corpusFiles(values.corpus ?? []).map((file) => openCorpus(file, glossary, toCanonicalKey));
  // Its labels are entries of ours, which a learned glossary does not know.
  if (values.corpus === undefined && values.glossary === undefined) corpora.push(readProseCorpus(PROSE, glossary));
  if (corpora.length === 0) throw new Error('Nothing to measure.');
  if (values.ablate === true) {
    console.log(ablate(corpora, glossary));
    return;
  }
  const measured = corpora.map((corpus) => measureCorpus(corpus, glossary));
  if (values.json === true) {
    console.log(JSON.stringify({ corpora: measured.map(({ result }) => result) }, null, 2));
    return;
  }
  console.log(glossary.title);
  if (glossary.notes.length > 0) {
    console.log(
      `  ${glossary.notes.length} notes on its forms${values.forms === true ? ':' : ' (--forms lists them)'}`,
    );
    if (values.forms === true) console.log(glossary.notes.map((note) => `  ${note}`).join('\n'));
  }
  for (const one of measured) {
    console.log(`\n${describe(one)}`);
    if (values.forms === true) console.log(listForms(one));
    if (values.errors === true) console.log(listErrors(one));
  }
}
