import type { ToBackground } from '../platform/messages.ts';
import type { Sender } from '../platform/messenger.ts';

/** What a content script may ask; everything else is for our own pages. */
const FOR_PAGES: ReadonlySet<keyof ToBackground> = new Set([
  'annotate',
  'annotateMore',
  'drawCard',
  'getPageSettings',
  'describeEntries',
  'reportTerms',
  'markKnown',
  'rejectSense',
  'openSidePanel',
]);

/** What would leave a trace of what is read in a private window; its cards have no buttons for it either. */
const LEAVES_TRACE: ReadonlySet<keyof ToBackground> = new Set(['markKnown', 'rejectSense']);

/** Whether the background answers this message from this sender. */
export function mayAsk(name: keyof ToBackground, { isOwnPage, isPrivate }: Sender): boolean {
  if (isOwnPage) return true;
  return FOR_PAGES.has(name) && !(isPrivate && LEAVES_TRACE.has(name));
}
