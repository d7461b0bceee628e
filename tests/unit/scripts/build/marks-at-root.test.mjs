import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksAtRoot } from '../../../../scripts/build/marks-at-root.mjs';

const MARKS = readFileSync(new URL('../../../../src/content/painting/marks.css', import.meta.url), 'utf8');

describe('the looks of marks in Chromium', () => {
  it('are rules of the root, which cost no element a look', () => {
    expect(marksAtRoot('@media print{::highlight(a),::highlight(b){color:red}}')).toBe(
      '@media print{:root::highlight(a),:root::highlight(b){color:red}}',
    );
    const rules = marksAtRoot(MARKS).match(/\S*::highlight\(/g) ?? [];
    expect(rules.length).toBeGreaterThan(3);
    expect(new Set(rules)).toEqual(new Set([':root::highlight(']));
  });

  it('stay what they are where they are rules of something already', () => {
    const css = ':root::highlight(a){color:red}p::highlight(a),.b::highlight(a){color:red}';
    expect(marksAtRoot(css)).toBe(css);
  });

  it.each([
    [
      'a colour of the text',
      '::highlight(a){background:color-mix(in srgb,currentcolor 12%,transparent)}',
      'currentcolor',
    ],
    ['a length of the text', '::highlight(a){text-underline-offset:.18em}', 'em'],
  ])('may not depend on what only the root would give: %s', (_, css, word) => {
    expect(() => marksAtRoot(css)).toThrow(word);
  });
});
