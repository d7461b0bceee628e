import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '../../../../src/core/own-entries/own-entry.ts';
import { readOwnJson, writeOwnJson } from '../../../../src/core/own-entries/own-json.ts';
import { fromOwnRows, toOwnRows } from '../../../../src/core/own-entries/own-rows.ts';
import { parseOwnStore } from '../../../../src/core/own-entries/own-store.ts';
import {
  applyPlan,
  type ImportPlan,
  type ImportRecord,
  planImport,
  undoPlan,
} from '../../../../src/core/own-entries/plan-import.ts';
import { ParseError } from '../../../../src/core/parsing/reader.ts';
import { readOwnCsv, writeExport } from '../../../../src/options/own/import-file.ts';
import { PROPERTY_CASES } from '../../property-cases.ts';
import { nearlyWritten, ownEntries } from './arbitrary-entry.ts';

const DAY = '2030-01-01';
const imported = (records: readonly ImportRecord[]): readonly OwnEntry[] => {
  const plan = planImport([], records, DAY);
  expect(plan.refused).toEqual([]);
  return applyPlan([], plan);
};
/** What the reader of a file refuses it with. */
const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof ParseError) return error.message;
    throw error;
  }
  return 'not refused';
};
const reasonsOf = ({ refused }: ImportPlan) => refused.map(({ at, error }) => `${at} ${error.message}`);

describe('what is exported', () => {
  it.each<[string, (entries: readonly OwnEntry[]) => readonly ImportRecord[]]>([
    ['JSON', (entries) => readOwnJson(writeOwnJson(entries))],
    ['a table', (entries) => fromOwnRows(toOwnRows(entries))],
    ['a CSV file', (entries) => readOwnCsv(writeExport(entries, 'csv'))],
  ])('comes back word for word from %s', (_what, carry) => {
    fc.assert(
      fc.property(ownEntries, (entries) => {
        expect(imported(carry(entries))).toEqual(entries);
      }),
    );
  });

  it('comes back word for word from storage', () => {
    fc.assert(
      fc.property(ownEntries, (entries) => {
        const stored: unknown = JSON.parse(JSON.stringify({ version: 1, entries }));
        expect(parseOwnStore(stored)).toEqual({ entries, unusable: [], isNewer: false });
      }),
    );
  });

  it('is no formula to a spreadsheet', () => {
    fc.assert(
      fc.property(ownEntries, (entries) => {
        for (const cell of toOwnRows(entries).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('reading files', () => {
  it('throws nothing but ParseError, whatever comes', () => {
    const quietly = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), ownEntries.map(writeOwnJson)), (text) => {
        quietly(() => planImport([], readOwnJson(text), DAY));
        quietly(() => planImport([], readOwnCsv(text), DAY));
        quietly(() => planImport([], readOwnJson(text.slice(0, text.length / 2)), DAY));
      }),
    );
  });

  it('takes of records that are nearly right only what it can write and take again unchanged', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(nearlyWritten, { maxLength: 4 }), (values) => {
        const { added } = planImport(
          [],
          values.map((value, at) => ({ at: at + 1, value })),
          DAY,
        );
        accepted += added.length;
        expect(imported(readOwnJson(writeOwnJson(added)))).toEqual(added);
        expect(imported(readOwnCsv(writeExport(added, 'csv')))).toEqual(added);
      }),
    );
    expect(accepted).toBeGreaterThan(PROPERTY_CASES / 10);
  });

  it('refuses a record whose list is no list, by its place', () => {
    const plan = planImport([], readOwnJson('[{"name": "Abc", "gist": "g", "forms": "x"}, 7]'), DAY);
    expect(reasonsOf(plan)).toEqual(['1 forms: not list (found "x")', '2 not object (found 7)']);
  });

  it('names the row of a fault', () => {
    const rows = readOwnCsv('name,gist\r\nHarbour Council,A body\r\n\r\n,none\r\n"Two\nlines",ok\r\nX1,ok,surplus\r\n');
    const plan = planImport([], rows, DAY);
    expect(plan.added.map(({ name }) => name)).toEqual(['Harbour Council', 'Two lines']);
    expect(reasonsOf(plan)).toEqual(['4 name: missing', '6 surplus cells']);
  });

  it.each([
    ['', 'no column (column name)'],
    ['name,gist,NAME\n', 'column twice (column name)'],
    ['name\nx\n', 'no column (column gist)'],
    ['name,gist\n"open,quote\n', 'bad quotes (row 2)'],
    [`name,gist\n${'a,b\n'.repeat(20_001)}`, 'too many entries (most 20000, count 20001)'],
  ])('refuses the table %.30j', (text, message) => {
    expect(messageOf(() => readOwnCsv(text))).toBe(message);
  });

  it('says which column it does not know, and which it knows', () => {
    const known = 'name,kind,forms,gist,background,tags,link,isPrivate,shadows,reviewed,id';
    expect(messageOf(() => readOwnCsv('name,gist,colour\n'))).toBe(`unknown column (column colour, known ${known})`);
    expect(messageOf(() => readOwnCsv(`${'x'.repeat(999)}\n`))).toBe(
      `unknown column (column ${'x'.repeat(60)}, known ${known})`,
    );
  });

  it.each([
    ['not JSON', 'not json (line 1)'],
    ['{"a":', 'not json (line 1)'],
    ['{}', 'not entries file'],
    ['null', 'not entries file'],
    ['7', 'not entries file'],
    ['{"format": "backgrounder-backup", "version": 1, "entries": []}', 'not entries file'],
    ['{"format": "backgrounder-entries", "version": 1, "entries": {}}', 'not entries file'],
    ['{"format": "backgrounder-entries", "version": 2, "entries": []}', 'unknown version (found 2)'],
    [`${'['.repeat(20_000)}`, 'too deep (most 8)'],
    [JSON.stringify(Array(20_001).fill(0)), 'too many entries (most 20000, count 20001)'],
  ])('refuses the JSON %.30j', (text, message) => {
    expect(messageOf(() => readOwnJson(text))).toBe(message);
  });

  it('reads as many entries as can be kept', () => {
    expect(readOwnJson(JSON.stringify(Array(20_000).fill(0)))).toHaveLength(20_000);
    expect(readOwnCsv(`name,gist\n${'a,b\n'.repeat(20_000)}`)).toHaveLength(20_000);
  });

  it('reads semicolons, tabs, any case of the heading, and a byte order mark', () => {
    const names = (text: string) => planImport([], readOwnCsv(text), DAY).added.map(({ name }) => name);
    expect(names('\uFEFFName;Gist\nHarbour Council;A body; \n')).toEqual(['Harbour Council']);
    expect(names('name\tgist\nHarbour Council\tA body\n')).toEqual(['Harbour Council']);
    expect(readOwnJson('\uFEFF[7]')).toEqual([{ at: 1, value: 7 }]);
  });
});

describe('an import', () => {
  const before = imported(readOwnJson('[{"name": "Alpha One", "gist": "a"}, {"name": "Beta Two", "gist": "b"}]'));

  it('adds what is new, changes what has the same id or name, passes over what is the same', () => {
    const plan = planImport(
      before,
      readOwnJson(
        '[{"name": "Alpha One", "gist": "changed"}, {"name": "Gamma Three", "gist": "c"},' +
          '{"id": "own:beta-two", "name": "Beta Two", "gist": "b", "reviewed": "2030-01-01"}, {"name": "Gamma Three", "gist": "again"}]',
      ),
      DAY,
    );
    expect(plan.added.map(({ id }) => id)).toEqual(['own:gamma-three']);
    expect(plan.changed.map(({ before: one, after }) => [one.gist, after.gist])).toEqual([['a', 'changed']]);
    expect(plan.unchanged).toBe(1);
    expect(reasonsOf(plan)).toEqual(['4 same entry (at 2)']);
  });

  it('is taken back by its undo, but for what was edited since', () => {
    const plan = planImport(
      before,
      readOwnJson('[{"name": "Alpha One", "gist": "changed"}, {"name": "Gamma Three", "gist": "c"}]'),
      DAY,
    );
    const after = applyPlan(before, plan);
    expect(after).toHaveLength(3);
    expect(undoPlan(after, plan)).toEqual(before);
    const edited = after.map((entry) => ({ ...entry, gist: `${entry.gist}!` }));
    expect(undoPlan(edited, plan)).toEqual(edited);
  });

  it('puts a changed entry in the place of what it was, a new one at the end', () => {
    const plan = planImport(
      before,
      readOwnJson('[{"name": "Gamma Three", "gist": "c"}, {"name": "Alpha One", "gist": "changed"}]'),
      DAY,
    );
    const after = applyPlan(before, plan);
    expect(after.map(({ name, gist }) => [name, gist])).toEqual([
      ['Alpha One', 'changed'],
      ['Beta Two', 'b'],
      ['Gamma Three', 'c'],
    ]);
    expect(applyPlan(after, plan)).toEqual(after); // confirmed in two windows
  });

  it('gives another id to another name of the same letters, be it kept already or in the file', () => {
    const records = readOwnJson('[{"name": "Alpha-One!", "gist": "c"}, {"name": "Álpha One", "gist": "d"}]');
    const { added } = planImport(before, records, DAY);
    expect(added.map(({ id }) => id)).toEqual(['own:alpha-one-2', 'own:alpha-one-3']);
  });

  it('passes over what is the same with its fields in another order', () => {
    const turned = before.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as OwnEntry);
    const plan = planImport(turned, readOwnJson(writeOwnJson(before)), DAY);
    expect(plan).toEqual({ added: [], changed: [], unchanged: 2, refused: [] });
  });

  it('is refused as a whole where more would have to be kept than can be', () => {
    const [model] = before;
    if (model === undefined) throw new Error('no entry');
    const many = Array.from({ length: 19_999 }, (_, at) => ({ ...model, id: `own:name-${at}`, name: `Name ${at}` }));
    const one = readOwnJson('[{"name": "Gamma Three", "gist": "c"}]');
    const two = readOwnJson('[{"name": "Gamma Three", "gist": "c"}, {"name": "Delta Four", "gist": "d"}]');
    expect(planImport(many, one, DAY).added).toHaveLength(1);
    expect(() => planImport(many, two, DAY)).toThrow('too many entries (most 20000, count 20001)');
    const formed = many.slice(0, 2_000).map((entry) => ({ ...entry, forms: Array<string>(50).fill('HC') }));
    expect(() => planImport(formed, one, DAY)).toThrow('too many forms (most 100000, count 102001)');
  });
});
