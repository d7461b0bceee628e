import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../scripts/eval/measured-glossary.ts';
import { readProse } from '../../../../scripts/eval/prose.ts';
import { readGlossary } from '../../../../scripts/glossary/read-glossary.ts';
import { annotate } from '../../../../src/core/matching/annotate.ts';
import entries from '../../../fixtures/prose/entries.json';

const root = resolve(import.meta.dirname, '../../../..');
const folder = join(root, 'tests', 'fixtures', 'prose');
const lexicon = compileLexicon(readGlossary(join(root, 'assets', 'glossary')).entries);

/** What the pages were labelled for: an entry that came later may stand in them unlabelled. */
const known: ReadonlySet<string> = new Set(entries.flatMap((line) => line.split(' ')));

describe.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))(
  'our own prose, %s, read with the bundled glossary',
  (file) => {
    it.each(readProse(join(folder, file)).map((page) => [page.name, page] as const))('%s', (_, page) => {
      const mentions = annotate(lexicon, page).mentions.filter(({ entry }) => known.has(entry));
      expect(mentions.map(({ block, start, end, text, entry }) => ({ block, start, end, text, entry }))).toEqual(
        page.expected,
      );
    });
  },
);
