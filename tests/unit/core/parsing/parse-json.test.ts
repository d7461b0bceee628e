import { describe, expect, it } from 'vitest';
import { checkJsonDepth, parseJson } from '../../../../src/core/parsing/parse-json.ts';

describe('the depth of a JSON text', () => {
  it('counts lists and objects, not what stands in strings', () => {
    expect(() => checkJsonDepth('[[{"a": [1]}]]', 4)).not.toThrow();
    expect(() => checkJsonDepth('[[{"a": [1]}]]', 3)).toThrow('too deep (most 3)');
    expect(() => checkJsonDepth('["[[[[", "\\"[[[[", {"{{{{": "\\\\"}]', 2)).not.toThrow();
  });

  it('is found without a stack, which a million brackets would exhaust', () => {
    expect(() => parseJson('['.repeat(1_000_000), 8)).toThrow('too deep (most 8)');
  });

  it('gives what JSON gives', () => {
    expect(parseJson('{"a": [1, "x"]}', 8)).toEqual({ a: [1, 'x'] });
    expect(() => parseJson('{"a"', 8)).toThrow('not json (line 1)');
  });
});
