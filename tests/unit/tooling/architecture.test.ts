/** ARCHITECTURE.md speaks of things that are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const messages = readFileSync(join(ROOT, 'src', 'platform', 'messages.ts'), 'utf8');

describe('ARCHITECTURE.md', () => {
  it('has a row for every message, and none for another', () => {
    const declared = [...messages.matchAll(/^ {2}(\w+)\(request: /gm)].map(([, name = '']) => name);
    const rows = text.split('\n').filter((line) => /^\| `\w+`.*→/.test(line));
    const described = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(new Set(described)).toEqual(new Set(declared));
  });

  it('has every room of src', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
    const missing = rooms.filter(({ name }) => !new RegExp(`^\\| .*\`(src/)?${name}\``, 'm').test(text));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
