// Makes a bundled script smaller still: terser sees through more than esbuild does, for some seconds of work, so it is
// worth it only for what runs in every page.
import { minify } from 'terser';

/**
 * @param {string} script an immediately invoked function, as esbuild bundles it
 * @returns {Promise<string>} a script that does the same
 */
export async function squeezeScript(script) {
  const { code } = await minify(script, { ecma: 2020, toplevel: true, compress: { passes: 3 } });
  if (code === undefined) throw new Error('terser gave nothing back.');
  return code;
}
