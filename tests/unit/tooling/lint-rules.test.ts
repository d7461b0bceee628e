import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A file of a project that breaks exactly one rule of ours, and that rule. */
const FAULTS: readonly (readonly [path: string, source: string, rule: string])[] = [
  ['src/core/imports-platform.ts', "import '../platform/browser.ts';", 'no-restricted-imports'],
  ['src/core/imports-a-type.ts', "export type { A } from '../content/a.ts';", 'no-restricted-imports'],
  ['src/core/imports-fuse.ts', "import 'fuse.js';", 'no-restricted-imports'],
  [
    'src/core/search/imports-ui.ts',
    "import type { B } from '../../ui/b.ts'; export type C = B;",
    'no-restricted-imports',
  ],
  ['src/platform/imports-polyfill.ts', "import 'webextension-polyfill';", 'no-restricted-imports'],
  ['src/platform/browser.ts', "import '../ui/b.ts';", 'no-restricted-imports'],
  ['src/background/imports-preact.ts', "import 'preact/hooks';", 'no-restricted-imports'],
  ['src/background/imports-content.ts', "import '../content/c.ts';", 'no-restricted-imports'],
  ['src/ui/imports-platform.ts', "import '../platform/browser.ts';", 'no-restricted-imports'],
  ['src/content/imports-preact.ts', "import 'preact';", 'no-restricted-imports'],
  ['src/content/card/imports-ui.ts', "import '../../ui/b.ts';", 'no-restricted-imports'],
  ['src/content/card/imports-popup.ts', "import '../../popup/p.ts';", 'no-restricted-imports'],
  ['src/popup/imports-options.ts', "import '../options/o.ts';", 'no-restricted-imports'],
  ['src/options/imports-popup.ts', "import '../popup/p.ts';", 'no-restricted-imports'],
  ['src/sidepanel/imports-content.ts', "import '../content/c.ts';", 'no-restricted-imports'],
  ['src/welcome/imports-background.ts', "import '../background/b.ts';", 'no-restricted-imports'],
  ['src/core/any.ts', 'export const a: any = 1;', 'no-explicit-any'],
  ['src/core/non-null.ts', 'export const first = (list: string[]) => list[0]!.length;', 'no-non-null-assertion'],
  ['src/core/default-export.ts', 'export default 1;', 'no-default-export'],
  [
    'src/core/floating.ts',
    'export function f(): void {\n  Promise.resolve(1).then(String);\n}',
    'no-floating-promises',
  ],
  ['src/core/inline-type.ts', "export type T = import('./any.ts').A;", 'consistent-type-imports'],
  ['src/core/cycle-a.ts', "import { b } from './cycle-b.ts';\nexport const a = () => b;", 'no-cycle'],
  ['src/core/cycle-b.ts', "import { a } from './cycle-a.ts';\nexport const b = () => a;", 'no-cycle'],
  ['src/core/long-file.ts', `${'// a line\n'.repeat(301)}export const a = 1;`, 'max-lines'],
  ['src/core/long-function.ts', `export function f(): void {\n${'  f();\n'.repeat(61)}}`, 'max-lines-per-function'],
];

const SOUND: readonly (readonly [path: string, source: string])[] = [
  ['src/core/search/fuse.ts', "import 'fuse.js';"],
  ['src/platform/sound.ts', "import '../core/search/fuse.ts';"],
  ['src/ui/sound.ts', "import '../core/search/fuse.ts';\nimport 'preact';"],
  ['src/content/sound.ts', "import '../core/search/fuse.ts';\nimport '../platform/sound.ts';"],
  [
    'src/background/sound.ts',
    "import '../core/search/fuse.ts';\nimport '../platform/sound.ts';\nimport '../ui/sound.ts';",
  ],
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

function lint(folder: string): readonly Diagnostic[] {
  const bin = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  let output: string;
  try {
    output = execFileSync(process.execPath, [bin, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // Faults found: the exit code is not 0 and the report is on stdout.
    output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
  const report = JSON.parse(output) as { readonly diagnostics: readonly Diagnostic[] };
  return report.diagnostics;
}

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-lint-'));
  let diagnostics: readonly Diagnostic[] = [];
  const rulesBrokenIn = (path: string) =>
    diagnostics
      .filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(path))
      .map(({ code }) => code.replace(/^.*\(|\)$/g, ''));

  beforeAll(() => {
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const compilerOptions = { strict: true, module: 'ESNext', moduleResolution: 'Bundler', types: [], noEmit: true };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...compilerOptions, allowImportingTsExtensions: true }, include: ['src'] }),
    );
    for (const [path, source] of [...FAULTS, ...SOUND]) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `${source}\n`);
    }
    diagnostics = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FAULTS)('refuses %s', (path, _source, rule) => {
    expect(rulesBrokenIn(path)).toContain(rule);
  });

  it.each(SOUND)('accepts %s', (path) => {
    expect(rulesBrokenIn(path)).toEqual([]);
  });
});
