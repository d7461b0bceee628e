/** Compiles the glossary into the files of the package (see src/platform/glossary-files.ts). */

import { CARDS_PER_FILE, toCardText } from '../../src/core/glossary/cards.ts';
import { compileSenseTable, toFormSpecs, toSense } from '../../src/core/matching/sense-table.ts';
import { compileTermIndex } from '../../src/core/matching/term-index.ts';
import { nationOf } from './nations.ts';
import { readGlossary } from './read-glossary.ts';

/** A file of the package, its path relative to the package's root. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const json = (value: unknown) => encoder.encode(JSON.stringify(value));

/**
 * Reads and checks the glossary below `folder` and compiles it. Throws an error whose message lists every problem, one
 * a line, naming file, field and rule.
 */
export function compileGlossary(folder: string): readonly PackageFile[] {
  const { entries, packs, problems } = readGlossary(folder);
  if (problems.length > 0) throw new Error(`The glossary breaks its rules:\n${problems.join('\n')}`);
  if (entries.length === 0) throw new Error(`There are no entries below ${folder}.`);
  const texts = entries.map((entry) => toCardText(entry, nationOf(entry)));
  const specs = entries.flatMap((entry, number) => toFormSpecs(entry, number));
  const files: PackageFile[] = [
    { path: 'glossary/terms.bin', bytes: new Uint8Array(compileTermIndex(specs)) },
    {
      path: 'glossary/senses.bin',
      bytes: new Uint8Array(compileSenseTable(entries.map(toSense), (text) => encoder.encode(text))),
    },
    { path: 'glossary/packs.json', bytes: json(packs) },
  ];
  for (let at = 0; at < entries.length; at += CARDS_PER_FILE) {
    files.push({
      path: `glossary/cards/${at / CARDS_PER_FILE}.json`,
      bytes: json(texts.slice(at, at + CARDS_PER_FILE)),
    });
  }
  return files;
}
