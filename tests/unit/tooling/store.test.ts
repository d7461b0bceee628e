/** What is handed to the stores keeps to their limits and says the same in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const STORE = join(ROOT, 'docs', 'store');
const LANGUAGES = readdirSync(join(ROOT, 'assets', '_locales'));

/** Characters. Chrome: 75 and 132, description 16,000; AMO: 50 and 250, description 15,000. The smaller is kept. */
const LONGEST = { name: 50, summary: 132, description: 15_000 };
/** AMO refuses descriptions that say nothing (250 is what it recommends at least). */
const SHORTEST_DESCRIPTION = 250;

const listingOf = (language: string) => readFileSync(join(STORE, 'listing', `${language}.txt`), 'utf8');
/** Paragraphs, each as the number of its lines. */
const shapeOf = (text: string) =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').length); // prettier-ignore

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const text = listingOf(language);
  const messages = JSON.parse(readFileSync(join(ROOT, 'assets', '_locales', language, 'messages.json'), 'utf8')) as {
    readonly [name: string]: { readonly message: string } | undefined;
  };

  it('keeps to the limits of both stores', () => {
    expect(Array.from(text).length).toBeLessThanOrEqual(LONGEST.description);
    expect(Array.from(text).length).toBeGreaterThan(SHORTEST_DESCRIPTION);
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(LONGEST.name);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST.summary);
  });

  it('is plain text, since neither store shows the other’s markup', () => {
    expect(text).not.toMatch(/[*_`<>#]|\]\(|https?:/);
    expect(text).toBe(`${text.trim()}\n`);
  });

  it('has the paragraphs and points of the English one', () => {
    expect(shapeOf(text)).toEqual(shapeOf(listingOf('en')));
    for (const name of ['Backgrounder', 'MIT', 'CC BY 4.0']) expect(text).toContain(name);
  });
});

it('there is a listing for every language and no other', () => {
  expect(readdirSync(join(STORE, 'listing')).sort()).toEqual(LANGUAGES.map((language) => `${language}.txt`).sort());
});

describe('the pictures', () => {
  const pictures = readdirSync(join(STORE, 'pictures'));

  it.each(pictures)('%s is a PNG of the size that the stores ask for', (file) => {
    const bytes = readFileSync(join(STORE, 'pictures', file));
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(size).toEqual(file.startsWith('tile') ? [440, 280] : [1280, 800]);
  });

  it('are five and a tile: Chrome takes no more', () => {
    expect(pictures.filter((file) => !file.startsWith('tile'))).toHaveLength(5);
    expect(pictures).toContain('tile-440x280.png');
  });
});

it('every permission of the manifest is justified, and no other', () => {
  const { permissions } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as {
    readonly permissions: readonly string[];
  };
  for (const path of ['docs/store/permissions.md', 'README.md']) {
    const rows = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^\| `(\w+)`(?: \(Chrome[^)]*\))? \|/gm)];
    expect(rows.map(([, name = '']) => name).sort(), path).toEqual([...permissions].sort());
  }
});
