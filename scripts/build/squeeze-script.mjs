// Makes a bundled script smaller still: terser sees through more than esbuild does, for some seconds of work, so it is
// worth it only for what runs in every page.
import { minify } from 'terser';

/**
 * @param {string} script an immediately invoked function, as esbuild bundles it
 * @returns {Promise<string>} a script that does the same
 */
export async function squeezeScript(script) {
  const compress = {
    passes: 3,
    pure_getters: true, // Unsafe only where reading a property does something: none is read for that.
    unsafe: true, // Unsafe only where built-ins are replaced: the script has its own, which pages cannot reach.
    unsafe_arrows: true, // Unsafe only for functions that are called with `new`, of which there are none.
    hoist_props: false, // What stands together is repeated more alike.
    unsafe_math: true, // Unsafe only in the last digit of a fraction, on which nothing depends.
    lhs_constants: false, // `x === undefined` is repeated more alike than `undefined === x`.
  };
  const { code } = await minify(script, { ecma: 2020, toplevel: true, compress });
  if (code === undefined) throw new Error('terser gave nothing back.');
  return code;
}
