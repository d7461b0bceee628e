import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flag,
  integer,
  isReadable,
  list,
  object,
  optional,
  ParseError,
  text,
} from '../../../../src/core/parsing/reader.ts';
import '../../property-cases.ts';

const boat = object<{ name: string; oars: number; crew?: readonly string[] }>({
  name: text(10, 1),
  oars: integer(0, 8),
  crew: optional(list(text(5), 2)),
});

describe('readers', () => {
  it('name the path and the bad value', () => {
    expect(() => boat({ name: 'Gull', oars: 9 }, 'boat')).toThrow('boat.oars: not whole (from 0, to 8, found 9)');
    expect(() => boat({ name: 'Gull', oars: 2, crew: ['Ada', 'Bartholomew'] }, '')).toThrow(
      'crew[1]: too long (most 5, count 11)',
    );
  });

  it('refuse unknown keys, __proto__ among them', () => {
    expect(() => boat({ name: 'Gull', oars: 2, sail: 1 }, '')).toThrow('unknown field (field "sail")');
    expect(() => boat(JSON.parse('{"name":"Gull","oars":2,"__proto__":{"a":1}}'), '')).toThrow(
      'unknown field (field "__proto__")',
    );
  });

  it('leave out optional keys that are missing', () => {
    expect(boat({ name: 'Gull', oars: 2 }, '')).toEqual({ name: 'Gull', oars: 2 });
  });

  it('throw nothing but ParseError, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (value) => {
        try {
          boat(value, '');
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
    );
  });

  it('say whether a value would be accepted', () => {
    expect([isReadable(flag, true), isReadable(flag, 'true')]).toEqual([true, false]);
  });
});
