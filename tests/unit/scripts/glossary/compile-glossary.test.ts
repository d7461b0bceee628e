import { gunzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../../../scripts/glossary/compile-glossary.ts';
import { nationOf } from '../../../../scripts/glossary/nations.ts';
import { readSoundGlossary } from '../../../../scripts/glossary/read-glossary.ts';
import { typesetEntry } from '../../../../scripts/glossary/typeset-entry.ts';
import { cardTextAt } from '../../../../src/core/glossary/card-columns.ts';
import { CARDS_PER_FILE, toCardEntry } from '../../../../src/core/glossary/cards.ts';
import { formsOf } from '../../../../src/core/glossary/entry.ts';
import { openTermIndex } from '../../../../src/core/matching/index/term-index.ts';
import { openSenseTable, toFormSpecs } from '../../../../src/core/matching/sense-table.ts';

const decoder = new TextDecoder();
const glossary = readSoundGlossary('assets/glossary');
const { entries } = glossary;
const files = new Map((await compileGlossary(glossary)).map(({ path, bytes }) => [path, bytes]));

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} was not compiled`);
  return new Uint8Array(bytes);
}

const senses = openSenseTable(bytesOf('glossary/senses.bin').buffer, (bytes) => decoder.decode(bytes));
const columns = Array.from({ length: Math.ceil(senses.size / CARDS_PER_FILE) }, (_, file) =>
  decoder.decode(gunzipSync(bytesOf(`glossary/cards/${file}.txt.gz`))),
);

function cardOf(number: number) {
  const text = cardTextAt(columns[Math.floor(number / CARDS_PER_FILE)] ?? '', number % CARDS_PER_FILE);
  return text && toCardEntry(senses.at(number), text);
}

describe('compiled glossary', () => {
  it('gives every card of ours back as its source says, typeset', { timeout: 60_000 }, () => {
    expect(senses.size).toBe(entries.length);
    for (const entry of entries) {
      const { called, forms, ambiguous, cues, not, ...shown } = typesetEntry(entry);
      const nation = nationOf(entry);
      const expected = { ...shown, ...(nation === undefined ? {} : { nation }) };
      expect(cardOf(senses.numberOf(entry.id) ?? -1)).toEqual(expected);
    }
  });

  it('gives every form of ours back, with the entry it stands for', { timeout: 60_000 }, () => {
    const index = openTermIndex(bytesOf('glossary/terms.bin').buffer);
    const { lines, entryOf } = index.listForms();
    const stored = new Set(
      lines
        .slice(1, -1)
        .split('\n')
        .map((text, form) => `${text} → ${senses.at(entryOf(form)).id}`),
    );
    const written = entries.flatMap((entry) =>
      [...formsOf(entry).map((form) => form.text), ...entry.called].map((text) => `${text} → ${entry.id}`),
    );
    const derived = entries.flatMap((entry) => toFormSpecs(entry, 0).map(({ text }) => `${text} → ${entry.id}`));
    expect(written.filter((form) => !stored.has(form))).toEqual([]);
    expect(stored).toEqual(new Set(derived));
  });
});
