import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT_ROOT } from './project-root.ts';

/** Bundles a script of the tests that runs inside of a page, where its exports are found under a global name. */
export async function bundleInPage(file: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_ROOT, 'tests', file)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made no file of ${file}`);
  return output.text;
}
