/** Whoever uses what another file exports should not have to read that file first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const EXPORTED = /^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/;
/** Says nothing that the constant it is made of, in the declaration above, does not say. */
const TYPE_OF_ABOVE = /^export type \w+ = \(typeof (\w+)\)/;

const sources = ['src', 'scripts', 'tests/e2e/drivers'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
    .map((path) => join(folder, path)),
);

function undocumentedIn(source: string): readonly string[] {
  const lines = source.split('\n').filter((line) => !line.startsWith('// '));
  return lines.flatMap((line, at) => {
    const name = EXPORTED.exec(line)?.[1];
    if (name === undefined || lines[at - 1]?.trimEnd().endsWith('*/')) return [];
    const constant = TYPE_OF_ABOVE.exec(line)?.[1];
    return constant !== undefined && source.includes(`export const ${constant} `) ? [] : [name];
  });
}

describe('every export', () => {
  it('says above itself what it is', () => {
    const undocumented = sources.flatMap((file) =>
      undocumentedIn(readFileSync(join(ROOT, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(sources.length).toBeGreaterThan(400);
    expect(undocumented).toEqual([]);
  });
});
