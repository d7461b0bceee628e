/**
 * Gives what `make` gives, which must be the same for the same key and never undefined, made once for as long as it is
 * remembered: after `most` keys the memory starts afresh.
 */
export function remember<T, K = string>(make: (key: K) => T, most: number): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
