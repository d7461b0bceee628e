/** What documents and comments name is there: a file that moves or goes must not go on being pointed at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Made by a build or a run, or by whoever follows an example. */
const MADE =
  /^(?:dist|reports|\.cache)(?:\/|$)|^BUILD\.md$|^scripts\/x\.ts$|^assets\/_locales\/pt\/$|^docs\/store\/listing\/pt\.txt$/;
const FOLDERS = ['.github', 'docs', 'scripts', 'src', 'tests'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    );
const atRoot = readdirSync(ROOT, { withFileTypes: true }).filter((one) => one.isFile());
const files = [...FOLDERS.flatMap(filesBelow), ...atRoot.map(({ name }) => name)];
const names = new Set(files.map((file) => basename(file)));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Where a path may begin: at the root, in src or tests, in a room of core, beside the file that names it. */
const startsFor = (file: string) => ['.', 'src', 'src/core', 'src/core/matching', 'tests', dirname(file)];

function isThere(path: string, file: string): boolean {
  if (MADE.test(path)) return true;
  return path.includes('/') ? startsFor(file).some((start) => existsSync(join(ROOT, start, path))) : names.has(path);
}

const SOURCE = /^(?:[\w-]+\/)*\w[\w-]*(?:\.[\w-]+)*\.(?:tsx?|mjs|css|md)$/;
const BELOW_ROOM = /^(?:src|tests|scripts|docs|assets|core|content|platform|background|ui|unit|e2e|hostile)\/[\w./-]*$/;

/** Files and folders in backquotes, and whatever links lead to; patterns and placeholders are passed over. */
function pathsIn(markdown: string): readonly string[] {
  const quoted = [...markdown.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
  const linked = [...markdown.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
  return [...quoted.filter((path) => SOURCE.test(path) || BELOW_ROOM.test(path)), ...linked];
}

/** Files that comments name: `page-settings.ts`, `docs/detection.md`. */
function filesInComments(source: string): readonly string[] {
  const comments = [...source.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].map(([text]) => text);
  return comments.flatMap((text) =>
    [...text.matchAll(/(?<![\w/.:-])((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css|md))(?![\w]|\.\w)/g)].map(
      ([, path = '']) => path,
    ),
  );
}

describe('what is named', () => {
  it.each(files.filter((file) => file.endsWith('.md') && !file.startsWith('.github')))('in %s is there', (file) => {
    expect(pathsIn(read(file)).filter((path) => !isThere(path, file))).toEqual([]);
  });

  it('in comments is there', () => {
    const sources = files.filter((file) => /^(?:src|scripts|tests|build).*\.(?:tsx?|mjs|css)$/.test(file));
    const gone = sources.flatMap((file) =>
      filesInComments(read(file))
        .filter((path) => !isThere(path, file))
        .map((path) => `${file}: ${path}`),
    );
    expect(sources.length).toBeGreaterThan(500);
    expect(gone).toEqual([]);
  });
});
