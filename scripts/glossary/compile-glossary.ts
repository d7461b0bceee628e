/** Compiles the glossary into the files of the package (see src/platform/glossary-files.ts). */
import { gzipSync } from 'fflate';
import { toCardColumns } from '../../src/core/glossary/card-columns.ts';
import { CARDS_PER_FILE, toCardText } from '../../src/core/glossary/cards.ts';
import { compileTermIndex } from '../../src/core/matching/index/compile-term-index.ts';
import { compileSenseTable, toFormSpecs, toSense } from '../../src/core/matching/sense-table.ts';
import { nationOf } from './nations.ts';
import type { Glossary } from './read-glossary.ts';
import { typesetEntry, typesetPack } from './typeset-entry.ts';

/** A file of the package, its path relative to the package's root. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const json = (value: unknown) => encoder.encode(JSON.stringify(value));

// fflate rather than Node's zlib, whose bytes differ from one Node to the next.
const gzipQuick = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 });

/** Compiles entries, in any order, typeset, and their packs; `gzip` packs the cards. */
export async function compileGlossary(
  { entries: unordered, packs }: Glossary,
  gzip: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = gzipQuick,
): Promise<readonly PackageFile[]> {
  // Numbered pack by pack: entries about like things stand together, which compresses better.
  const entries = [...unordered].sort((a, b) => compare(a.pack, b.pack) || compare(a.id, b.id));
  const shown = entries.map(typesetEntry);
  const texts = shown.map((entry) => toCardText(entry, nationOf(entry)));
  const specs = entries.flatMap((entry, number) => toFormSpecs(entry, number));
  const files: PackageFile[] = [
    { path: 'glossary/terms.bin', bytes: new Uint8Array(compileTermIndex(specs)) },
    {
      path: 'glossary/senses.bin',
      bytes: new Uint8Array(compileSenseTable(shown.map(toSense), (text) => encoder.encode(text))),
    },
    { path: 'glossary/packs.json', bytes: json(packs.map(typesetPack)) },
  ];
  for (let at = 0; at < entries.length; at += CARDS_PER_FILE) {
    files.push({
      path: `glossary/cards/${at / CARDS_PER_FILE}.txt.gz`,
      bytes: await gzip(encoder.encode(toCardColumns(texts.slice(at, at + CARDS_PER_FILE)))),
    });
  }
  return files;
}
