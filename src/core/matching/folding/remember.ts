/**
 * Gives what `make` gives, which must be the same for the same text and never undefined, made once for as long as it is
 * remembered: after `most` texts the memory starts afresh.
 */
export function remember<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
