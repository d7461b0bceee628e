// Runs one of the project's commands on a machine that may still lack everything it needs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, setUp } from '../setup.mjs';

/** Standard output belongs to the command's result. */
const say = (line) => console.error(line);

/** What the extension is made of. */
const SOURCES = ['src', 'assets', 'manifest.json', 'build.mjs', 'scripts/glossary', 'package-lock.json'];

function newestChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const children = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(stat.mtimeMs, ...children);
}

/**
 * Builds the extension unless the build is newer than everything it is made of.
 *
 * @param {'chromium' | 'firefox'} browser
 * @param {'release' | 'test'} kind
 */
function buildIfStale(browser, kind) {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(ROOT, 'dist', kind === 'test' ? `test-${target}` : target);
  const built = join(folder, 'content.js'); // written after everything that is copied
  if (existsSync(built)) {
    const newest = Math.max(...SOURCES.map((path) => newestChange(join(ROOT, path))));
    if (statSync(built).mtimeMs > newest) return;
  }
  say(`build: ${folder}`);
  const args = [join(ROOT, 'build.mjs'), '--only', target, ...(kind === 'test' ? ['--test'] : [])];
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new SetupError(`The build failed:\n${run.stdout}${run.stderr}`);
}

/** What a command calls when it turns out to need a browser with the extension in it. */
function prepare({ browser, build }) {
  const { missing } = setUp({ browsers: [browser], say });
  if (missing.has(browser)) throw new SetupError(`This needs ${browser}.`);
  buildIfStale(browser, build);
}

/**
 * Runs `main(args, prepare)` of a TypeScript module and turns errors made for people into their message and exit code 2.
 *
 * @param {string} file relative to the project's folder
 */
export async function runCommand(file) {
  try {
    setUp({ browsers: [], say });
    const { importTypeScript } = await import('../run-ts.mjs'); // only now are the packages there
    const { main } = await importTypeScript(file);
    process.exitCode = (await main(process.argv.slice(2), prepare)) ?? 0;
  } catch (error) {
    const isForPeople = error instanceof SetupError || ['ArgumentError', 'ParseError'].includes(error?.name);
    console.error(isForPeople ? error.message : error);
    process.exitCode = isForPeople ? 2 : 1;
  }
}
