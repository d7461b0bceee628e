// Says whether the installed packages are those of the lockfile, and installs them if not.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ATTEMPTS = 3;
const PAUSE_BETWEEN_ATTEMPTS_MS = 5_000;

/**
 * The first reason why `node_modules` is not what the lockfile asks for, or undefined. Compares contents, not dates:
 * git touches the lockfile whenever a branch is switched.
 *
 * @param {string} root the project's folder
 */
export function whyPackagesAreStale(root) {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'no packages are installed';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (found === undefined && optional !== true) return `${path} is missing`; // optional ones are for other systems
    if (found !== undefined && found.version !== version) return `${path} is ${found.version}, not ${version}`;
  }
  return undefined;
}

/**
 * Installs exactly what the lockfile names; tries again if the network fails.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 */
export function installPackages(root, say) {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32', // npm is a .cmd there
    });
    if (run.status === 0) return;
    const error = run.error === undefined ? complaintsOf(run.stderr) : String(run.error);
    if (attempt === ATTEMPTS) throw new Error(`npm ci failed ${ATTEMPTS} times:\n${error}`);
    say(`setup: npm ci failed (${error.split('\n')[0]}), trying again`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_BETWEEN_ATTEMPTS_MS);
  }
}

/** What npm says went wrong, without its warnings and its manual page. */
function complaintsOf(stderr) {
  const lines = stderr.split('\n').filter((line) => line.startsWith('npm error') && line.length > 'npm error '.length);
  const manual = lines.findIndex((line) => line.includes('Clean install a project'));
  return lines.slice(0, manual < 0 ? undefined : manual).join('\n') || stderr.trim();
}
