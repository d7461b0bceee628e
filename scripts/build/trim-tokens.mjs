// The tokens are for every surface and are called by long names; one style sheet needs some of them, shortly.

/** A declaration of a custom property in a minified sheet. */
const DECLARATION = /(?<=[{;])(--[\w-]+): ?([^;{}]*)(?:;|(?=\}))/g;

/**
 * The same minified style sheet for a shadow root, with fewer custom properties: plain values that never change stand
 * where they are asked for, what nobody asks for is gone, and so is what is said of `:root`, which is not in there.
 *
 * @param {string} css
 * @param {string} askers sources that ask for some of the properties as well, by `var(--name)`
 * @returns {string}
 */
export function trimTokens(css, askers) {
  const elsewhere = askedIn(askers);
  const values = new Map();
  for (const [, name, value] of css.matchAll(DECLARATION)) values.set(name, values.has(name) ? undefined : value);
  let trimmed = css;
  for (const [name, value] of values) {
    if (value !== undefined && !/[()]/.test(value)) trimmed = trimmed.replaceAll(`var(${name})`, value);
  }
  return dropUnasked(trimmed, elsewhere)
    .replaceAll(':root,:host{', ':host{')
    .replace(/:root\[[^{}]*\{[^}]*\}/g, '')
    .replace(/calc\(-1 \* (\d+px)\)/g, '-$1')
    .replace(/(--[\w-]+): /g, '$1:') // esbuild leaves values of custom properties as they are written
    .replaceAll(', ', ',')
    .replaceAll(' / ', '/');
}

function askedIn(source) {
  return new Set(Array.from(source.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
}

function dropUnasked(css, elsewhere) {
  const asked = askedIn(css);
  const kept = css.replace(DECLARATION, (declaration, name) =>
    asked.has(name) || elsewhere.has(name) ? declaration : '',
  );
  return kept === css ? css : dropUnasked(kept, elsewhere); // one may have been asked for by another
}
