// Runs a tool of node_modules, or a script of ours, as a child and keeps what it says.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/** The JavaScript file behind a command of an installed package: the same on every system, without a shell. */
export function toolPath(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a script in a Node of its own.
 *
 * @param {readonly string[]} args the script and its arguments
 * @param {NodeJS.ProcessEnv} [env] on top of this process's
 * @param {string} [cwd] the folder it runs in
 * @returns {Promise<{code: number, output: string, stdout: string}>} `output` has both streams as they came
 */
export function runNode(args, env = {}, cwd = ROOT) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}
