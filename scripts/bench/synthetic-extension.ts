/** The built extension with another glossary in it: synthetic entries, shaped like ours, in any number. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Entry, EntryKind } from '../../src/core/glossary/entry.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { compileGlossary } from '../glossary/compile-glossary.ts';
import { createForms, createRandom, createText } from './synthetic.ts';

const PACKS = 30;
const KINDS: readonly EntryKind[] = ['person', 'organisation', 'place', 'event'];
/** Besides the name, as in the bundled glossary with the second mentions of persons. */
const FURTHER_FORMS = 2;
/** Lengths as in the bundled glossary. */
const GIST_UNITS = 120;
const BACKGROUND_UNITS = 420;

/** The built extension with a made-up glossary in place of its own. */
export interface SyntheticExtension {
  /** To be removed by whoever asked for it. */
  readonly folder: string;
  /** The preferred names, the commonest in `createText` first. */
  readonly names: readonly string[];
  /** Index, senses and cards, from entries in memory. */
  readonly buildMs: number;
  /** All of the package zipped, and its glossary unpacked. */
  readonly zipBytes: number;
  readonly glossaryBytes: number;
}

/** Copies a built extension into a folder of its own and puts so many entries into it. */
export async function createExtension(template: string, size: number): Promise<SyntheticExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bench-'));
  cpSync(template, folder, { recursive: true });
  rmSync(join(folder, 'glossary'), { recursive: true });
  const entries = createEntries(size);
  const packs: readonly Pack[] = Array.from({ length: PACKS }, (_, at) => ({
    id: `pack-${at}`,
    title: `Pack ${at}`,
    description: 'Synthetic entries.',
    order: at,
    count: size / PACKS,
  }));
  const start = performance.now();
  const files = await compileGlossary({ entries, packs });
  const buildMs = performance.now() - start;
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return {
    folder,
    names: entries.map(({ name }) => name),
    buildMs,
    zipBytes: zipSync(filesBelow(folder)).length,
    glossaryBytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

function filesBelow(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))];
    }),
  );
}

function createEntries(size: number): readonly Entry[] {
  const forms = createForms(size * (1 + FURTHER_FORMS)).map(({ text }) => text);
  const random = createRandom(7);
  const prose = createText(400_000, [], 5);
  const cut = (length: number) => {
    const at = Math.floor(random() * (prose.length - length));
    return prose
      .slice(at, at + length)
      .replace(/\s+/gu, ' ')
      .trim();
  };
  const words = (count: number) =>
    cut(12 * count)
      .split(' ')
      .slice(1, count + 1)
      .join(' ');
  return Array.from({ length: size }, (_, at): Entry => {
    const name = forms[at] ?? '';
    const kind = KINDS[at % KINDS.length] ?? 'concept';
    const year = 1990 + (at % 35);
    return {
      id: `entry-${at}`,
      pack: `pack-${at % PACKS}`,
      name,
      kind,
      called: kind === 'person' ? [name.split(' ').at(-1) ?? name] : [],
      forms: [size + at * 2, size + at * 2 + 1].map((form) => ({ text: forms[form] ?? '' })),
      ambiguous: [],
      cues: words(4).split(' '),
      not: [],
      wikipedia: name,
      facts: [{ label: 'Founded', value: String(year) }],
      roles: kind === 'person' ? [{ role: words(3), from: String(year) }] : [],
      statuses: [],
      timeline: [0, 1, 2].map((step) => ({ date: String(year + step), text: cut(60) })),
      related: Array.from({ length: 4 }, () => `entry-${Math.floor(random() * size)}`),
      familiarity: 3,
      contested: false,
      sources: [
        { title: name, publisher: words(2), year: String(year) },
        { title: words(4), publisher: words(2) },
      ],
      reviewed: '2026-11-01',
      gist: cut(GIST_UNITS),
      background: cut(BACKGROUND_UNITS),
    };
  });
}
