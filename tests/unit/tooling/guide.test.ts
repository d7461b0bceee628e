/** The user guide has every setting, field and key there is, by the words that a reader sees. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const readText = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const guide = readText('docs/guide.md').replace(/\s+/g, ' ');
const messages = JSON.parse(readText('assets/_locales/en/messages.json')) as Record<
  string,
  { readonly message: string }
>;
const manifest = JSON.parse(readText('manifest.json')) as {
  readonly commands: Record<string, { readonly suggested_key?: { readonly default: string } }>;
};

describe('the user guide', () => {
  it('names every setting of the options and every field of an own entry', () => {
    const labels = Object.keys(messages)
      .filter((name) => /^(options|own)/.test(name) && messages[`${name}Hint`] !== undefined)
      .map((name) => messages[name]?.message ?? '');
    expect(labels.length).toBeGreaterThan(30);
    expect(labels.filter((label) => !guide.includes(label) && label !== 'Your own entries')).toEqual([]);
  });

  it('names every key that is set from the start', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    const shown = keys.map((key) => key.replace('Period', '.').replace('Comma', ','));
    expect(shown.filter((key) => !guide.includes(key))).toEqual([]);
  });

  it('shows pictures that are there, and leads to headings that are there', () => {
    const pictures = [...guide.matchAll(/(?:\]\(|src(?:set)?=")(pictures\/[\w-]+\.png)/g)].map(([, path = '']) => path);
    expect(pictures.length).toBeGreaterThan(3);
    for (const path of pictures) expect(() => readText(`docs/${path}`)).not.toThrow();
    const headings = [...readText('docs/guide.md').matchAll(/^#+ (.+)$/gm)].map(
      ([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'), // prettier-ignore
    );
    const links = [...guide.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});
