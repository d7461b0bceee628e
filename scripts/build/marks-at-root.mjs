// Makes the looks of marks cost a page nothing in Chromium. A rule for every element (`::highlight(x)`) is matched against
// every element and its result kept for each: a third more time for the styles of a page (scripts/bench/mark-rules.ts), whether
// anything is marked or not. A rule of the root alone costs nothing, and Chromium has its elements, those in shadow roots
// too, inherit it. Firefox does not inherit these looks.

/**
 * @param {string} css a style sheet whose rules are for `::highlight(…)` of every element
 * @returns {string} the same for the root and whatever inherits from it
 */
export function marksAtRoot(css) {
  const atRoot = css.replace(/(?<![\w\])*-])::highlight\(/g, ':root::highlight(');
  if (/currentcolor/i.test(atRoot))
    throw new Error('A colour mixed from currentcolor would be mixed from the root\u2019s.');
  if (/\dem\b/.test(atRoot)) throw new Error('A length in em would be the root\u2019s.');
  return atRoot;
}
