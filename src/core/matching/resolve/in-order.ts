/** The last item of a list ordered by `position` that lies before the given one, or undefined. */
export function lastBefore<T extends { readonly position: number }>(
  ordered: readonly T[],
  position: number,
): T | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.position ?? position) < position) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1];
}
