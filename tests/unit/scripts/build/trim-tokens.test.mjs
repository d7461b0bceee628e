import { describe, expect, it } from 'vitest';
import { trimTokens } from '../../../../scripts/build/trim-tokens.mjs';

describe('trimTokens', () => {
  it.each([
    ['puts plain values in their places', ':root{--a: 4px}p{margin:var(--a) var(--a)}', ':root{}p{margin:4px 4px}'],
    [
      'leaves what is more than plain',
      ':root{--a: light-dark(#fff,#000)}p{color:var(--a)}',
      ':root{--a:light-dark(#fff,#000)}p{color:var(--a)}',
    ],
    [
      'leaves what changes',
      ':root{--a: 1ms}@media print{:root{--a: 0ms}}p{top:var(--a)}',
      ':root{--a:1ms}@media print{:root{--a:0ms}}p{top:var(--a)}',
    ],
    ['drops what only the dropped asked for', ':root{--a: rgb(0 0 0);--b: var(--a)}p{top:0}', ':root{}p{top:0}'],
    [
      'takes no name for the beginning of another',
      ':root{--ink: rgb(0 0 0);--ink-soft: rgb(9 9 9)}p{color:var(--ink-soft)}',
      ':root{--ink-soft:rgb(9 9 9)}p{color:var(--ink-soft)}',
    ],
    ['keeps the host of the shadow root only', ':root,:host{top:0}:root[data-a=b]{top:1px}', ':host{top:0}'],
    [
      'takes spaces out that no browser needs',
      ':root{--a: 8px}p{margin:calc(-1 * var(--a));font:1em / 2 A, b}',
      ':root{}p{margin:-8px;font:1em/2 A,b}',
    ],
    ['leaves selectors alone', '.a--b:hover{color:red}', '.a--b:hover{color:red}'],
  ])('%s', (_, css, trimmed) => {
    expect(trimTokens(css, '')).toBe(trimmed);
  });

  it('keeps what is asked for elsewhere', () => {
    expect(trimTokens(':root{--sea: #eef;--b: 1px}', 'fill="var(--sea)"')).toBe(':root{--sea:#eef;}');
  });
});
