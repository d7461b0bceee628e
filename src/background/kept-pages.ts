/**
 * What was read of the pages that asked last, so that a page sends only what is new. In memory alone: it goes with the
 * worker, after half a minute without work, and a page that asks for it then sends everything again.
 */
import type { BlockFindings } from '../core/matching/findings.ts';

/** Fifty long reads. */
const MOST_WORDS = 500_000;

/** The findings of pages, each under the name of its thread of requests. */
export interface KeptPages {
  /** Undefined if they were let go, or never kept. */
  find(thread: string): readonly BlockFindings[] | undefined;
  /** Keeps them instead of those before; pages that nobody asked about for longest make room. */
  keep(thread: string, findings: readonly BlockFindings[]): void;
}

/** Keeps pages of `mostWords` words together, and in any case the last one. */
export function createKeptPages(mostWords: number = MOST_WORDS): KeptPages {
  // A map lists its keys in the order in which they were set: the page that asked last comes last.
  const pages = new Map<string, { readonly findings: readonly BlockFindings[]; readonly size: number }>();
  let held = 0;
  const forget = (thread: string) => {
    held -= pages.get(thread)?.size ?? 0;
    pages.delete(thread);
  };
  return {
    find: (thread) => pages.get(thread)?.findings,
    keep(thread, findings) {
      forget(thread);
      const size = findings.reduce((sum, { length }) => sum + length, 0);
      pages.set(thread, { findings, size });
      held += size;
      for (const oldest of pages.keys()) {
        if (held <= mostWords || oldest === thread) break;
        forget(oldest);
      }
    },
  };
}
