/** A list with an item, at its end, or without it: how what the reader switches on and off one by one is kept. */
export function withOrWithout<T>(
  list: readonly T[],
  item: T,
  isIn: boolean,
  isSame: (one: T, other: T) => boolean = Object.is,
): readonly T[] {
  const others = list.filter((one) => !isSame(one, item));
  return isIn ? [...others, item] : others;
}
