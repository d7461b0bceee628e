import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { DATA_PACKAGES, noticeOf, packagesIn } from '../../../../scripts/build/notice.mjs';
import { CREDITS } from '../../../../src/options/credits.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-notice-'));
afterAll(() => rmSync(folder, { recursive: true }));

function install(name, manifest, files = {}) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    writeFileSync(join(folder, name, file), text);
  }
}

describe('packagesIn', () => {
  it('knows packages by their folders, scoped, nested and linked ones too', () => {
    const inputs = {
      'src/a.ts': {},
      'node_modules/preact/dist/preact.mjs': {},
      'node_modules/preact/hooks/dist/hooks.mjs': {},
      '../else/node_modules/@scope/one/a.js': {},
      'node_modules/a/node_modules/b/b.js': {},
    };
    expect(packagesIn([{ inputs }, { inputs: {} }])).toEqual(['@scope/one', 'b', 'preact']);
  });
});

describe('noticeOf', () => {
  it('has name, version, licence, address and the licence’s text', () => {
    const repository = { url: 'git+https://example.org/good.git' };
    install('good', { version: '1.2.3', license: 'MIT', repository }, { 'LICENSE.md': 'Do as you\r\nlike.\n' });
    expect(noticeOf(['good'], folder)).toContain('good 1.2.3 (MIT)\nhttps://example.org/good\n\nDo as you\nlike.\n');
  });

  it('refuses a package without a licence text', () => {
    install('bad', { version: '1.0.0', license: 'MIT' }, { 'README.md': 'MIT' });
    install('empty', { version: '1.0.0', license: 'MIT' }, { LICENSE: '\n' });
    expect(() => noticeOf(['bad'], folder)).toThrow('bad is bundled, but has no licence text');
    expect(() => noticeOf(['empty'], folder)).toThrow('empty is bundled');
  });
});

describe('what is bundled', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const isEntry = (path) => /(^|\/)(main\.tsx?|search-worker\.ts)$/.test(path);

  it('is what package.json calls dependencies, no more and no less', async () => {
    const src = join(ROOT, 'src');
    const entryPoints = readdirSync(src, { recursive: true }).filter((path) => isEntry(path.replaceAll('\\', '/')));
    const { metafile } = await build({
      entryPoints: entryPoints.map((path) => join(src, path)),
      bundle: true,
      write: false,
      outdir: folder,
      metafile: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'empty' },
      plugins: [
        { name: 'text', setup: (plugin) => plugin.onResolve({ filter: /\?text$/ }, () => ({ external: true })) },
      ],
      absWorkingDir: ROOT,
    });
    expect([...packagesIn([metafile]), ...DATA_PACKAGES].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('is credited in the options, each once', () => {
    expect(CREDITS.flatMap(({ packages }) => packages).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('has a licence text for every dependency', () => {
    expect(() => noticeOf(Object.keys(dependencies), join(ROOT, 'node_modules'))).not.toThrow();
  });

  it('names every data package that the build reads', () => {
    /** What works on data without leaving any of its own. */
    const tools = ['fflate', 'papaparse', 'topojson-client', 'topojson-specification', 'yaml'];
    const read = ['glossary', 'maps'].flatMap((room) =>
      readdirSync(join(ROOT, 'scripts', room)).flatMap((file) => {
        const source = readFileSync(join(ROOT, 'scripts', room, file), 'utf8');
        return [...source.matchAll(/(?:from |resolve\()['"`]([a-z@][^'"`]*)/g)].map(([, path = '']) => path);
      }),
    );
    const packages = read.filter((path) => !path.startsWith('node:')).map((path) => path.split('/')[0]);
    expect(new Set(packages.filter((name) => !tools.includes(name)))).toEqual(new Set(DATA_PACKAGES));
  });
});
