import { describe, expect, it } from 'vitest';
import { writeOwnJson } from '../../src/core/own-entries/own-json.ts';
import { planImport } from '../../src/core/own-entries/plan-import.ts';
import { readImport, writeExport } from '../../src/options/own/import-file.ts';

const plan = async (contents: string | Uint8Array<ArrayBuffer>) => {
  const { records } = await readImport(new Blob([contents]));
  return planImport([], records, '2026-11-23');
};
const utf16 = (text: string, isBig: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), !isBig);
  return bytes;
};

describe('files that try to break the import', () => {
  it.each<[string, () => string | Uint8Array<ArrayBuffer>, string]>([
    ['32 MB', () => new Uint8Array(32_000_000), 'file too large (megabytes 32, most 5)'],
    ['a list nested 20,000 deep', () => '['.repeat(20_000) + ']'.repeat(20_000), 'too deep (most 8)'],
    ['objects nested 20,000 deep', () => '{"a":'.repeat(20_000), 'too deep (most 8)'],
    ['200,000 entries', () => JSON.stringify(Array(200_000).fill({})), 'too many entries (most 20000, count 200000)'],
    ['200,000 rows', () => `name,gist\n${'a,b\n'.repeat(200_000)}`, 'too many entries (most 20000, count 200000)'],
    ['JSON cut short', () => writeOwnJson([]).slice(0, -4), 'not json (line '],
    ['bytes that are no text', () => new Uint8Array([0x6e, 0x61, 0xff, 0xfe, 0x80]), 'file not text'],
    ['half a UTF-16 character', () => utf16('[]', true).slice(0, 5), 'file not text'],
    ['nothing', () => '', 'no column (column name)'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'file not text'],
    ['a million quotes', () => '"'.repeat(1_000_001), 'bad quotes (row 1)'],
    ['a bomb of columns', () => `${'name,'.repeat(500_000)}gist\n`, 'column twice (column name)'],
  ])('%s: refused with its reason', async (_what, make, message) => {
    await expect(plan(make())).rejects.toThrow(message);
  });

  it.each([
    ['little-endian', false],
    ['big-endian', true],
  ])('reads UTF-16 (%s), line ends of Windows and a byte order mark', async (_what, isBig) => {
    const { added } = await plan(utf16('name,gist\r\nHarbour Council,Körper\r\n', isBig));
    expect(added.map(({ name, gist }) => [name, gist])).toEqual([['Harbour Council', 'Körper']]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['javascript:', { link: 'javascript:alert(1)' }, 'link: link scheme'],
    ['javascript: in capitals', { link: 'JaVaScRiPt:alert(1)' }, 'link: link scheme'],
    ['javascript: behind a blank', { link: ' javascript:alert(1)' }, 'link: link scheme'],
    ['javascript: behind a control', { link: '\u0001javascript:alert(1)' }, 'link: link scheme'],
    ['javascript: with a line break inside', { link: 'java\nscript:alert(1)' }, 'link: link scheme'],
    ['javascript: with a tab inside', { link: 'java\tscript:alert(1)' }, 'link: link scheme'],
    ['javascript: with a soft hyphen inside', { link: 'java\u00adscript:alert(1)' }, 'link: link scheme'],
    ['javascript: turned round', { link: '\u202ejavascript:alert(1)' }, 'link: link scheme'],
    ['javascript: as an entity', { link: '&#106;avascript:alert(1)' }, 'link: link scheme'],
    ['javascript: that looks like an address', { link: 'javascript://example.org/%0Aalert(1)' }, 'link: link scheme'],
    ['vbscript:', { link: 'vbscript:MsgBox(1)' }, 'link: link scheme'],
    ['data:', { link: 'data:text/html,x' }, 'link: link scheme'],
    ['blob:', { link: 'blob:https://example.org/1' }, 'link: link scheme'],
    ['file:', { link: 'file:///etc/passwd' }, 'link: link scheme'],
    ['chrome-extension:', { link: 'chrome-extension://abc/options.html' }, 'link: link scheme'],
    ['moz-extension:', { link: 'moz-extension://abc/options.html' }, 'link: link scheme'],
    ['view-source:', { link: 'view-source:https://example.org' }, 'link: link scheme'],
    ['intent:', { link: 'intent://scan/#Intent;end' }, 'link: link scheme'],
    ['no scheme', { link: '//example.org' }, 'link: link scheme'],
    ['a blank before the address', { link: ' https://example.org' }, 'link: '],
    ['credentials', { link: 'https://user:pass@example.org' }, 'link: link credentials'],
    ['a look-alike host', { link: 'https://ex\u0430mple.org' }, 'link: link characters'],
    ['an address of two million characters', { link: `https://example.org/${'x'.repeat(2_000_000)}` }, 'link: '],
    ['a form that is “the”', { forms: ['the'] }, 'forms[0]: function word'],
    ['a name that is “the”', { name: 'the' }, 'name: function word'],
    ['a form of 201 characters', { forms: ['x'.repeat(201)] }, 'forms[0]: too long'],
    ['51 forms', { forms: Array(51).fill('ab') }, 'forms: too many'],
    ['a text of 4,001 characters', { gist: 'x'.repeat(4001) }, 'gist: too long'],
    ['an id of the glossary', { id: 'edi-rama' }, 'id: bad id'],
    ['a flag that is a word', { shadows: 'yes' }, 'shadows: not flag'],
    ['a name that is an object', { name: { toString: 'Abo' } }, 'name: not text'],
  ])('%s: the record is refused with its reason, and only that one', async (_what, fault, message) => {
    const records = [
      { name: 'Bad One', gist: 'g', ...fault },
      { name: 'Good One', gist: 'g' },
    ];
    const { added, refused } = await plan(JSON.stringify(records));
    expect(added.map(({ name }) => name)).toEqual(['Good One']);
    expect(refused.map(({ at, error }) => [at, error.message])).toEqual([[1, expect.stringContaining(message)]]);
    expect(refused[0]?.error.fault).toBeDefined();
  });

  it('takes markup for the text that it is', async () => {
    const { added } = await plan(
      JSON.stringify([{ name: '<img src=x onerror=alert(1)>', gist: '<script>x</script>' }]),
    );
    expect(added.map(({ name, gist }) => [name, gist])).toEqual([
      ['<img src=x onerror=alert(1)>', '<script>x</script>'],
    ]);
  });

  it('refuses the second of two records with one id, and of two with one name', async () => {
    const twice = [
      { id: 'own:abc', name: 'Abc', gist: 'one' },
      { id: 'own:abc', name: 'Abd', gist: 'two' },
      { name: 'Abe', gist: 'three' },
      { name: 'Abe', gist: 'four' },
    ];
    const { added, refused } = await plan(JSON.stringify(twice));
    expect(added.map(({ gist }) => gist)).toEqual(['one', 'three']);
    expect(refused.map(({ at, error }) => [at, error.fault])).toEqual([
      [2, { code: 'sameEntry', at: 1 }],
      [4, { code: 'sameEntry', at: 3 }],
    ]);
  });

  it('exports what a spreadsheet would run as text that it shows, and takes it in again unchanged', async () => {
    const formulas = [
      "=cmd|'/C calc'!A0",
      '+1+1',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '＝1',
      "'=1",
      '=HYPERLINK("http://x.example")',
    ];
    const { added } = await plan(JSON.stringify(formulas.map((gist, at) => ({ name: `Name ${at}`, gist }))));
    const csv = writeExport(added, 'csv');
    for (const [cell] of csv.matchAll(/(?<=[,\n])"?[=+\-@＝＋－＠]/g)) expect(cell).toBe('no formula');
    expect((await plan(csv)).added).toEqual(added);
    expect((await plan(writeExport(added, 'json'))).added).toEqual(added);
    expect(writeExport((await plan(csv)).added, 'csv')).toBe(csv);
  });

  it('leaves no trace on a prototype', async () => {
    const text =
      '[{"name": "Abc", "gist": "g", "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}]';
    expect((await plan(text)).refused).toHaveLength(1);
    expect({}).not.toHaveProperty('polluted');
  });

  it('plans a file as long as may be', async () => {
    const entry = (at: number) => `Name ${at},"${'word '.repeat(40)}"\n`;
    const text = `name,gist\n${Array.from({ length: 20_000 }, (_, at) => entry(at)).join('')}`;
    expect(text.length).toBeLessThan(5_000_000);
    expect((await plan(text)).added).toHaveLength(20_000);
  });
});
