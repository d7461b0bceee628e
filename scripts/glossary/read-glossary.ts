/** Reads every entry of `assets/glossary` from disk and says exactly which file breaks which rule. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { findProblems } from '../../src/core/glossary/check-glossary.ts';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { type Pack, parsePack } from '../../src/core/glossary/pack.ts';
import { parseEntry } from '../../src/core/glossary/parse-entry.ts';
import { ParseError } from '../../src/core/parsing/reader.ts';

/** The whole of `assets/glossary`, checked. */
export interface Glossary {
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  /** In their own order. */
  readonly packs: readonly Pack[];
}

/** A glossary as far as it could be read, and what is wrong with the rest. */
export interface GlossaryReading extends Glossary {
  /** One line a problem: `assets/glossary/<pack>/<id>.md: <field>: <rule>`. Entries with a problem of their own are left out of `entries`. */
  readonly problems: readonly string[];
}

// The failsafe schema leaves every scalar a string: `2013` is a date here, `NO` a country, never a number or a boolean.
const decodeYaml = (text: string): unknown => parseYaml(text, { schema: 'failsafe' });

/** Reads the glossary below `folder`. Throws if the folder is missing; everything else that is wrong is in `problems`. */
export function readGlossary(folder: string): GlossaryReading {
  const problems: string[] = [];
  const entries: Entry[] = [];
  const packs: Pack[] = [];
  const attempt = <T>(path: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(
        `${path}: ${error instanceof ParseError ? error.message : `not readable as YAML: ${String(error)}`}`,
      );
      return undefined;
    }
  };
  for (const packId of readdirSync(folder).sort()) {
    const packFolder = join(folder, packId);
    if (!statSync(packFolder).isDirectory()) continue;
    const files = readdirSync(packFolder)
      .filter((name) => name.endsWith('.md'))
      .sort();
    for (const file of files) {
      const path = join(packFolder, file);
      const entry = attempt(path, () => readEntry(packId, path));
      if (entry !== undefined) entries.push(entry);
    }
    const packFile = join(packFolder, 'pack.yaml');
    const pack = attempt(packFile, () => parsePack(packId, decodeYaml(readFileSync(packFile, 'utf8')), files.length));
    if (pack !== undefined) packs.push(pack);
  }
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const packOf = new Map(entries.map((entry) => [entry.id, entry.pack]));
  for (const { ids, rule } of findProblems(entries)) {
    problems.push(`${ids.map((id) => join(folder, packOf.get(id) ?? '', `${id}.md`)).join(', ')}: ${rule}`);
  }
  return { entries, packs: packs.sort((a, b) => a.order - b.order), problems };
}

/**
 * Reads a glossary that keeps the rules. Throws an error whose message lists every problem, one a line, naming file, field
 * and rule.
 */
export function readSoundGlossary(folder: string): Glossary {
  const { problems, ...glossary } = readGlossary(folder);
  if (problems.length > 0) throw new Error(`The glossary breaks its rules:\n${problems.join('\n')}`);
  if (glossary.entries.length === 0) throw new Error(`There are no entries below ${folder}.`);
  return glossary;
}

/** Reads one entry file. Throws ParseError, or YAML's own error. */
function readEntry(pack: string, path: string): Entry {
  const source = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source);
  if (match === null) throw new ParseError('', 'must begin with front matter between two lines "---"');
  return parseEntry({ id: basename(path, '.md'), pack, meta: decodeYaml(match[1] ?? ''), body: match[2] ?? '' });
}
