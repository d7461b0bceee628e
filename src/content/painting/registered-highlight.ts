/**
 * Our highlight in the page's registry, which the page can read and clear as well as we. What it clears is put back
 * once; after that the page is left in peace.
 */
import type { MarkStyle } from '../../core/settings/settings.ts';
import { isContextAlive } from '../../platform/browser.ts';
import { markHighlight } from './highlight-names.ts';

/** How often a page may take our marks away before we leave it without. */
const MOST_REPAINTS = 1;

/** The ranges that are painted now. */
export interface RegisteredHighlight {
  setStyle(style: MarkStyle): void;
  /** Adds ranges and gives them back. */
  add(ranges: readonly StaticRange[]): readonly StaticRange[];
  remove(ranges: readonly StaticRange[]): void;
  size(): number;
  /** Registers the highlight if it should be there and is not, as often as is allowed. */
  check(): void;
}

/** Creates an empty highlight, registered with its first range, and taken away when the signal aborts. */
export function createRegisteredHighlight(signal: AbortSignal): RegisteredHighlight {
  let style: MarkStyle = 'none';
  let highlight = new Highlight();
  let isRegistered = false;
  let repaints = 0;
  const ranges = new Set<StaticRange>();

  const unregister = () => {
    // A successor may stand there already under the same name.
    if (CSS.highlights.get(markHighlight(style)) === highlight) CSS.highlights.delete(markHighlight(style));
    isRegistered = false;
  };
  signal.addEventListener('abort', unregister);
  const isTampered = () => CSS.highlights.get(markHighlight(style)) !== highlight || highlight.size !== ranges.size;
  const register = () => {
    highlight = new Highlight(...ranges);
    CSS.highlights.set(markHighlight(style), highlight);
    isRegistered = true;
  };

  return {
    setStyle(next) {
      if (next === style) return;
      unregister();
      style = next;
    },
    add(more) {
      for (const range of more) {
        ranges.add(range);
        highlight.add(range);
      }
      return more;
    },
    remove(gone) {
      for (const range of gone) {
        ranges.delete(range);
        highlight.delete(range);
      }
    },
    size: () => ranges.size,
    check() {
      if (style === 'none' || signal.aborted || !isContextAlive() || repaints > MOST_REPAINTS) return;
      if (!isRegistered) {
        if (ranges.size > 0) register();
      } else if (isTampered()) {
        repaints += 1;
        if (repaints <= MOST_REPAINTS) register();
        else unregister();
      }
    },
  };
}
