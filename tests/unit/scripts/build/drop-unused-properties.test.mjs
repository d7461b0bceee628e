import { describe, expect, it } from 'vitest';
import { dropUnusedProperties } from '../../../../scripts/build/drop-unused-properties.mjs';

describe('dropUnusedProperties', () => {
  it('keeps what is asked for, and what that asks for', () => {
    const css = ':root{--a: #fff;--b: var(--a);--c: 1px}p{color:var(--b)}';
    expect(dropUnusedProperties(css)).toBe(':root{--a: #fff;--b: var(--a);}p{color:var(--b)}');
  });

  it('drops what only the dropped asked for', () => {
    expect(dropUnusedProperties(':root{--a: #fff;--b: var(--a)}p{color:red}')).toBe(':root{}p{color:red}');
  });

  it('takes no name for the beginning of another', () => {
    expect(dropUnusedProperties(':root{--ink: #000;--ink-soft: #333}p{color:var(--ink-soft)}')).toBe(
      ':root{--ink-soft: #333}p{color:var(--ink-soft)}',
    );
  });

  it('leaves selectors and modifiers of classes alone', () => {
    expect(dropUnusedProperties('.a--b:hover{color:red}')).toBe('.a--b:hover{color:red}');
  });
});
