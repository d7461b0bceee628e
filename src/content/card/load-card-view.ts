/** Gets the card's looks into this frame. */
import { askBackground } from '../../platform/messenger.ts';
import type { CreateCardView } from './card-view.ts';

/** Resolves at once after the first time. Rejects with a message for people if the browser does not let the script in. */
export async function loadCardView(): Promise<CreateCardView> {
  if (globalThis.backgrounderCardView === undefined) await askBackground('loadCard', {});
  const create = globalThis.backgrounderCardView;
  if (create === undefined) throw new Error('The browser keeps the card out of this page.');
  return create;
}
