/** The definitions in place on a page: a short form means what the page says it means, until it says otherwise. */
import type { EntryId } from '../../glossary/entry.ts';
import { foldWord } from '../folding/fold-word.ts';
import { lastBefore } from './in-order.ts';
import type { Place } from './resolve-page.ts';

/** All "Full Name (ACR)" of a page. */
export class Definitions {
  readonly #byForm = new Map<string, { position: number; entries: readonly EntryId[] }[]>();

  constructor(places: readonly Place[]) {
    for (const { finding, position } of places) {
      if (finding.defines === undefined) continue;
      const key = foldWord(finding.text);
      const known = this.#byForm.get(key) ?? [];
      known.push({ position, entries: finding.defines });
      this.#byForm.set(key, known);
    }
  }

  /**
   * The entries that the last definition before the place binds its form to (empty: none of ours); before the first,
   * what all definitions agree on; undefined if the page defines nothing or disagrees.
   */
  at({ finding, position }: Place): readonly EntryId[] | undefined {
    if (this.#byForm.size === 0) return undefined;
    const all = this.#byForm.get(foldWord(finding.text));
    if (all === undefined) return undefined;
    const last = lastBefore(all, position + 1);
    if (last !== undefined) return last.entries;
    const [first] = all;
    return all.every(({ entries }) => entries.join() === first?.entries.join()) ? first?.entries : undefined;
  }
}
