// Bundles one TypeScript script with esbuild and runs it in this Node: `node scripts/run-ts.mjs scripts/x.ts [arguments]`.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Bundles a TypeScript module for Node and imports it. Packages stay outside the bundle.
 *
 * @param {string} file path relative to the project's root
 * @returns {Promise<Record<string, unknown>>} the module's exports
 */
export async function importTypeScript(file) {
  const folder = join(root, 'node_modules', '.cache', 'backgrounder');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(file).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.dirname': JSON.stringify(join(root, file, '..')) },
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const script = process.argv[2];
  if (script === undefined) {
    console.error('Usage: node scripts/run-ts.mjs <script.ts> [arguments]');
    process.exit(2);
  }
  process.argv.splice(1, 2, resolve(root, script));
  const module = await importTypeScript(script);
  if (typeof module.main === 'function') await module.main(process.argv.slice(2));
}
