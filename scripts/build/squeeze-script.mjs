// Makes a bundled script smaller still: terser sees through more than esbuild does, for some seconds of work, so it is
// worth it only for what runs in every page.
import { minify } from 'terser';

/**
 * @param {string} script an immediately invoked function, as esbuild bundles it
 * @returns {Promise<string>} a script that does the same
 */
export async function squeezeScript(script) {
  // Unsafe only for functions that are called with `new`, of which there are none.
  const { code } = await minify(script, { ecma: 2020, toplevel: true, compress: { passes: 3, unsafe_arrows: true } });
  if (code === undefined) throw new Error('terser gave nothing back.');
  return code;
}
