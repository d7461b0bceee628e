import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measureLabelledNames } from '../../../../scripts/glossary/labelled-names.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { entryFile } from '../../core/glossary/entry-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'labelled-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = parseEntry(entryFile({ wikipedia: 'Harbour Council' }));
const name = entry.name;

function writeCorpus(text: string, labels: readonly (readonly [surface: string, key: string])[]): void {
  mkdirSync(join(folder, 'corpora'), { recursive: true });
  const mentions = labels.map(([surface, key]) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, surface, key, label: null };
  });
  writeFileSync(join(folder, 'corpora', 'small.jsonl'), `${JSON.stringify({ id: '1', text, mentions })}\n`);
}

describe('labelled names', () => {
  it('tell what can be met from demonyms, finer labels and what has no entry', () => {
    const text = `The ${name} met an Iranian in Holm. Later the ${name}`;
    writeCorpus(text, [
      [name, 'T:Harbour Council'],
      ['Iranian', 'T:Iran'],
      ['Holm', 'T:Holm'],
    ]);
    expect(measureLabelledNames([entry], folder, 'small')).toEqual({
      corpus: 'small',
      labels: 3,
      reachable: 1,
      demonyms: 1,
      finer: 0,
      missing: ['Holm'],
    });
  });

  it('count a name of ours that means another thing apart', () => {
    writeCorpus(`The ${name} resigned.`, [[name, 'T:Government of the Harbour']]);
    expect(measureLabelledNames([entry], folder, 'small')).toMatchObject({ reachable: 0, finer: 1, missing: [] });
  });

  it('are not measured where the corpus is not at hand', () => {
    expect(measureLabelledNames([entry], folder, 'absent')).toBeUndefined();
  });
});
