/** Two clean builds, in other folders, zones, languages and with another umask, are the same bytes. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../../..');
/** What a build is made from. */
const SOURCES = [
  'assets',
  'scripts',
  'src',
  'build.mjs',
  'LICENSE',
  'manifest.json',
  'package.json',
  'package-lock.json',
];
const BUILD_MS = 300_000;

/** Copies the sources into a folder and builds there. Returns the folder. */
async function buildIn(folder, env) {
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await new Promise((done, fail) => {
    const child = spawn(process.execPath, ['build.mjs'], { cwd: folder, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(output))));
  });
  return join(folder, 'dist');
}

describe('two clean builds in different folders', () => {
  const top = mkdtempSync(join(tmpdir(), 'backgrounder-build-'));
  const folders = [];

  beforeAll(async () => {
    const builds = [
      buildIn(join(top, 'a'), { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      buildIn(join(top, 'elsewhere', 'much deeper', 'b'), { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
    ];
    folders.push(...(await Promise.all(builds)));
  }, BUILD_MS);
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it.each(['backgrounder-chrome.zip', 'backgrounder-firefox.zip'])('give the same bytes of %s', (name) => {
    const [a, b] = folders.map((folder) => {
      const bytes = readFileSync(join(folder, name));
      return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
    expect(a).toEqual(b);
    expect(a?.length).toBeGreaterThan(500_000);
  });

  it.each(['chrome', 'firefox'])('leave no trace of the folder in %s', (name) => {
    const scripts = ['background.js', 'content.js', 'search-worker.js', 'NOTICE.txt', 'manifest.json'];
    const text = scripts.map((script) => readFileSync(join(folders[0], name, script), 'utf8')).join('');
    expect([top, ROOT, tmpdir()].filter((path) => text.includes(path))).toEqual([]);
  });
});
