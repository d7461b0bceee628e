/** Kept for as long as the reader's own entries stay what they are. */
import { loadOwnStamp } from '../platform/own-stamp.ts';

/**
 * Gives what `make` makes, made anew when the own entries have changed: the stored stamp is asked for each time, so an
 * answer never outlives a change. What could not be made is made again by the next call.
 */
export function keepByStamp<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly stamp: string; readonly made: Promise<T> } | undefined;
  return async () => {
    const stamp = await loadOwnStamp();
    if (kept?.stamp === stamp) return kept.made;
    const made = make();
    kept = { stamp, made };
    try {
      return await made;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
}
