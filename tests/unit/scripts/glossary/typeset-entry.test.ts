import { describe, expect, it } from 'vitest';
import { typeset, typesetEntry, typesetPack } from '../../../../scripts/glossary/typeset-entry.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { entryFile } from '../../core/glossary/entry-file.ts';

describe('typeset', () => {
  it.each([
    ["Albania's ports, the workers' union", 'Albania’s ports, the workers’ union'],
    ['He called it "a day of joy", then ("as ever") left.', 'He called it “a day of joy”, then (“as ever”) left.'],
    ["'Board of Peace'", '‘Board of Peace’'],
    ["\"the 'new' line\"—'so'", '“the ‘new’ line”—‘so’'],
    ["Alliance '90", 'Alliance ’90'],
    ["Slov'iansk", 'Slov’iansk'],
    ['No marks at all.', 'No marks at all.'],
  ])('sets %s', (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });
});

describe('typesetEntry', () => {
  const marked = "Holm's";
  const entry = parseEntry({
    ...entryFile({
      name: "Holm's Court",
      short: marked,
      kind: 'person',
      forms: [marked],
      cues: [marked],
      wikipedia: "Holm's Court",
      roles: [{ role: "Holm's keeper", from: '2001' }],
      timeline: [{ date: '2001', text: "Holm's fire" }],
      facts: [{ label: "Holm's seat", value: "Holm's hall" }],
      sources: [{ title: "Holm's history", publisher: "Holm's press", url: "https://holm.example/o'clock" }],
    }),
    id: 'holms-court',
  });

  it('sets what is read, and nothing that names are found or links made by', () => {
    const straight = (value: unknown) => JSON.stringify(value).includes("'");
    const { forms, cues, wikipedia, sources, ...read } = typesetEntry(entry);
    expect({ forms, cues, wikipedia }).toEqual({ forms: entry.forms, cues: entry.cues, wikipedia: entry.wikipedia });
    expect(sources).toEqual([
      { title: 'Holm’s history', publisher: 'Holm’s press', url: "https://holm.example/o'clock" },
    ]);
    expect(Object.keys(read).filter((field) => straight(read[field as keyof typeof read]))).toEqual([]);
    expect(read.name).toBe('Holm’s Court');
  });
});

describe('typesetPack', () => {
  it('sets title and description', () => {
    const pack = { id: 'holm', title: "Holm's Bay", description: 'Its "old" towns.', order: 1, count: 2 };
    expect(typesetPack(pack)).toEqual({ ...pack, title: 'Holm’s Bay', description: 'Its “old” towns.' });
  });
});
