/**
 * A minified style sheet without the custom properties that nothing in it asks for: the tokens are for every surface,
 * and no surface needs all of them.
 *
 * @param {string} css
 * @returns {string}
 */
export function dropUnusedProperties(css) {
  const asked = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  const kept = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name) =>
    asked.has(name) ? declaration : '',
  );
  return kept === css ? css : dropUnusedProperties(kept); // one may have been asked for by another
}
