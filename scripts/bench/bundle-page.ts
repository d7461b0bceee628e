import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';

/** Bundles a script of this folder that runs in a page, minified as the extension is. */
export async function bundlePage(file: string): Promise<string> {
  const result = await build({
    entryPoints: [join(PROJECT_ROOT, 'scripts', 'bench', file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
    minify: true,
    define: { __TEST__: 'false', __FIREFOX__: 'false' },
    logLevel: 'error',
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild made no file of ${file}`);
  return output.text;
}
