import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readChangelog } from '../../../../scripts/release/changelog.mjs';
import { makeSbom, settle } from '../../../../scripts/release/sbom.mjs';
import { applyVersion, versionFaults } from '../../../../scripts/release/versions.mjs';
import { zipOf } from '../../../../scripts/write-zip.mjs';

const ROOT = resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readChangelog', () => {
  it('finds the newest version, its notes and what is not released', () => {
    const text =
      '# Changelog\n\nWords.\n\n## Unreleased\n\n- More\n\n## 0.2.0\n\n- New\n- Newer\n\n## 0.1.0\n\n- First\n';
    expect(readChangelog(text)).toEqual({ version: '0.2.0', notes: '- New\n- Newer', unreleased: '- More' });
    expect(readChangelog('## 1.0.0\n')).toEqual({ version: '1.0.0', notes: '', unreleased: '' });
  });

  it.each(['## Soon\n', '## v1.0.0\n', '## 1.0\n', '# Changelog\n'])('refuses %j', (text) => {
    expect(() => readChangelog(text)).toThrow('not a version');
  });
});

describe('the version', () => {
  it('is everywhere that of the changelog', () => {
    expect(versionFaults(ROOT)).toEqual([]);
  });

  it('is written into the other files, and nothing else of them is touched', () => {
    const lock = { version: '0.1.0', packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '0.1.0' } } };
    const write = (name, value) => writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'CHANGELOG.md'), '## 0.2.0\n');
    write('manifest.json', { version: '0.1.0', minimum_chrome_version: '129' });
    write('package.json', { version: '0.1.0' });
    write('package-lock.json', lock);
    expect(versionFaults(folder)).toHaveLength(4);
    expect(applyVersion(folder)).toBe('0.2.0');
    expect(versionFaults(folder)).toEqual([]);
    const expected = { ...lock, version: '0.2.0', packages: { ...lock.packages, '': { version: '0.2.0' } } };
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });
});

describe('zipOf', () => {
  it('sorts names and knows one date only', async () => {
    const bytes = (text) => new TextEncoder().encode(text);
    const ab = await zipOf(
      new Map([
        ['b/ä', bytes('2')],
        ['B', bytes('1')],
      ]),
    ); // prettier-ignore
    const ba = await zipOf(
      new Map([
        ['B', bytes('1')],
        ['b/ä', bytes('2')],
      ]),
    ); // prettier-ignore
    expect(ab).toEqual(ba);
    expect(Object.keys(unzipSync(ab))).toEqual(['B', 'b/ä']);
  });
});

describe('the bill of materials', () => {
  const bill = JSON.parse(makeSbom(ROOT));
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  it('names every bundled package with version, licence and hash', () => {
    const named = bill.components.map(({ name, version }) => [name, version]);
    expect(named).toEqual(expect.arrayContaining(Object.entries(dependencies)));
    expect(bill.components.filter(({ licenses, hashes }) => !licenses?.length || !hashes?.length)).toEqual([]);
  });

  it('is the same whichever npm lists the packages', () => {
    const path = { name: 'cdx:npm:package:path', value: 'node_modules/a' };
    const listed = (properties) => settle({ metadata: { component: {} }, components: [{ name: 'a', properties }] });
    expect(listed([path])).toBe(listed([]));
  });

  it('does not change from run to run', () => {
    const run = (serialNumber, timestamp) => settle({ serialNumber, metadata: { timestamp, component: {} } });
    expect(run('urn:uuid:1', '2026-01-01')).toBe(run('urn:uuid:2', '2026-01-02'));
    expect(bill.metadata).not.toHaveProperty('timestamp');
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
