import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../../src/core/parsing/find-json-fault.ts';
import '../../property-cases.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with a piece taken out and another put in. */
const damaged = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', ']', '}', '[', '{', '"', ':', '\\', '0', '-', '.', 'e', ' ', '\n', 'null'),
  )
  .map(([text, at, length, piece]) => {
    const from = at % (text.length + 1);
    return `${text.slice(0, from)}${piece}${text.slice(from + length)}`;
  });

describe('the line on which a text stops being JSON', () => {
  it.each([
    ['', 1],
    ['[1,\n2,\n]', 3],
    ['{"a": 1,\r\n "b" 2}', 2],
    ['[\n\n', 3],
    ['{"a": "x\n"}', 1],
    ['[01]', 1],
    ['{"a": 1}\n\n}', 3],
    ['[1}', 1],
    ['{,}', 1],
  ])('of %j is %i', (text, line) => {
    expect(findJsonFault(text)).toBe(line);
  });

  it('is there exactly where the parser refuses the text', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
    );
  });
});
