// The documents say which test shows what. A test that is renamed, skipped or gone must not go on being cited.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/setup.mjs';

/**
 * What a document cites: a file below tests in backquotes, `›`, and names of its tests with `·` between them, up to a
 * semicolon or the end of the cell or line. For a test that is made from a table, the first cell of its row stands in.
 */
function citationsIn(markdown) {
  return [...markdown.matchAll(/`((?:unit|e2e|hostile)\/[^`]+)` › ([^;|\n]+)/g)].flatMap(([, file, names]) =>
    names.split(' · ').map((name) => ({ file, name: name.trim().replace(/\.$/, '') })),
  );
}

const sources = new Map();
function sourceOf(file) {
  const path = join(ROOT, 'tests', file);
  if (!sources.has(file)) sources.set(file, existsSync(path) ? readFileSync(path, 'utf8') : '');
  return sources.get(file);
}

const quoted = (name) => [`'${name}'`, `"${name}"`, `\`${name}\``];
const isThere = ({ file, name }) => quoted(name).some((literal) => sourceOf(file).includes(literal));
const isSkipped = ({ file, name }) =>
  quoted(name).some((literal) => {
    const source = sourceOf(file);
    return /\.skip\(\s*$/.test(source.slice(0, Math.max(0, source.indexOf(literal))));
  });

describe.each([
  ['docs/testing.md', 100],
  ['docs/threat-model.md', 30],
])('%s', (document, least) => {
  const citations = citationsIn(readFileSync(join(ROOT, document), 'utf8'));

  it('cites tests', () => {
    expect(citations.length).toBeGreaterThanOrEqual(least);
  });

  it('cites no test that is not there', () => {
    expect(citations.filter((one) => !isThere(one))).toEqual([]);
  });

  it('cites no test that is skipped', () => {
    expect(citations.filter(isSkipped)).toEqual([]);
  });

  it('names no file of tests that is not there', () => {
    const named = [
      ...readFileSync(join(ROOT, document), 'utf8').matchAll(/`((?:unit|e2e|hostile)\/[\w./-]+\.(?:ts|tsx|mjs))`/g),
    ];
    expect(named.map(([, file]) => file).filter((file) => sourceOf(file) === '')).toEqual([]);
  });
});

describe('a citation', () => {
  it('is read to its end', () => {
    expect(citationsIn('| x | `e2e/a.spec.ts` › one, two · three; `unit/b.test.ts` › four. | y |')).toEqual([
      { file: 'e2e/a.spec.ts', name: 'one, two' },
      { file: 'e2e/a.spec.ts', name: 'three' },
      { file: 'unit/b.test.ts', name: 'four' },
    ]);
  });

  it('of a test that is not there is found out', () => {
    expect(isThere({ file: 'hostile/imports.test.ts', name: '32 MB' })).toBe(true);
    expect(isThere({ file: 'hostile/imports.test.ts', name: '33 MB' })).toBe(false);
    expect(isThere({ file: 'hostile/no.test.ts', name: '32 MB' })).toBe(false);
  });
});
