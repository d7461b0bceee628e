import { describe, expect, it } from 'vitest';
import { withOrWithout } from '../../../../src/core/settings/with-or-without.ts';

describe('a list that is switched item by item', () => {
  it.each([
    ['takes a new item at its end', ['a', 'b'], 'c', true, ['a', 'b', 'c']],
    ['holds an item once, the newest last', ['a', 'b'], 'a', true, ['b', 'a']],
    ['loses an item wherever it stands', ['a', 'b', 'a'], 'a', false, ['b']],
    ['stays as it is without what it never held', ['a'], 'b', false, ['a']],
  ] as const)('%s', (_, list, item, isIn, after) => {
    expect(withOrWithout<string>(list, item, isIn)).toEqual(after);
  });

  it('tells items apart as it is told to', () => {
    const isSame = (one: { readonly id: number }, other: { readonly id: number }) => one.id === other.id;
    expect(withOrWithout([{ id: 1 }, { id: 2 }], { id: 1 }, false, isSame)).toEqual([{ id: 2 }]);
  });
});
