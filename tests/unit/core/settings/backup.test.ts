import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../../../src/core/parsing/reader.ts';
import { parseBackup, writeBackup } from '../../../../src/core/settings/backup.ts';
import { SCHEMA_VERSION } from '../../../../src/core/settings/migrate-settings.ts';
import { ownEntries } from '../own-entries/arbitrary-entry.ts';
import '../../property-cases.ts';

const FILE = { format: 'backgrounder-backup', version: 1, made: '2026-11-23', settings: {}, entries: [] };

describe('a backup', () => {
  it('comes back word for word', () => {
    fc.assert(
      fc.property(ownEntries, fc.array(fc.domain(), { maxLength: 3 }), (entries, blockedSites) => {
        const backup = { settings: { theme: 'dark', blockedSites } as const, entries, made: '2026-11-23' };
        expect(parseBackup(writeBackup(backup))).toEqual(backup);
      }),
    );
  });

  it.each([
    ['cut short', writeBackup({ settings: {}, entries: [], made: '2026-11-23' }).slice(0, -9), 'not json (line 8)'],
    ['of something else', '{"format": "other"}', 'not backup'],
    ['of another version', JSON.stringify({ ...FILE, version: 2 }), 'unknown version (found 2)'],
    ['with an unknown field', JSON.stringify({ ...FILE, extra: 1 }), 'unknown field (field "extra")'],
    ['with a bad setting', JSON.stringify({ ...FILE, settings: { dwellMs: 1 } }), 'settings.dwellMs: not whole'],
    [
      'made by a newer version',
      JSON.stringify({ ...FILE, settings: { schema: SCHEMA_VERSION + 1 } }),
      `unknown version (found ${SCHEMA_VERSION + 1})`,
    ],
    ['with a bad entry', JSON.stringify({ ...FILE, entries: [{ name: 'Abc' }] }), 'entries[0].gist: missing'],
    [
      'with an entry twice',
      JSON.stringify({ ...FILE, entries: Array(2).fill({ id: 'own:abc', name: 'Abc', gist: 'g' }) }),
      'entries[1].id: id twice (id own:abc)',
    ],
    ['nested too deeply', '['.repeat(100_000), 'too deep (most 8)'],
  ])('%s is refused as a whole', (_what, text, message) => {
    expect(() => parseBackup(text)).toThrow(message);
  });

  it('may begin with a byte order mark, and nowhere else hold one unnoticed', () => {
    const text = writeBackup({ settings: {}, entries: [], made: '2026-11-23' });
    expect(parseBackup(`\uFEFF${text}`).made).toBe('2026-11-23');
    expect(() => parseBackup(`{\uFEFF${text.slice(1)}`)).toThrow('not json (line 1)');
  });

  it('gives ids and days to entries that somebody wrote into it by hand', () => {
    const entries = [
      { name: 'Alpha One', gist: 'a' },
      { name: 'Alpha One', gist: 'b' },
    ];
    const restored = parseBackup(JSON.stringify({ ...FILE, entries })).entries;
    expect(restored.map(({ id, reviewed }) => [id, reviewed])).toEqual([
      ['own:alpha-one', '2026-11-23'],
      ['own:alpha-one-2', '2026-11-23'],
    ]);
  });

  it('throws nothing but ParseError, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.record({ settings: fc.anything(), entries: fc.anything() })), (value) => {
        const text = typeof value === 'string' ? value : (JSON.stringify({ ...FILE, ...value }, noBigInts) ?? '');
        try {
          parseBackup(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
    );
  });
});

const noBigInts = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
