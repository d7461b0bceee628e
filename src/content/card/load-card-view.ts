/** Gets the card's looks into this frame, the first time that they are needed. */
import { askBackground } from '../../platform/messenger.ts';
import type { CardView } from './card-view.ts';

declare const __FIREFOX__: boolean;

export interface CardLooks {
  /** Undefined until it was first needed. */
  view(): CardView | undefined;
  /** The keys that open the side panel where no page may open it (Firefox); empty if there are none. */
  panelKeys(): string;
  /** Resolves at once after the first time. Rejects with a message for people if the browser does not let the script in. */
  load(): Promise<CardView>;
}

/** Starts without the looks. `parent` says where in the document the card belongs now. */
export function createCardLooks(parent: () => Element): CardLooks {
  let view: CardView | undefined;
  let keys = '';
  return {
    view: () => view,
    panelKeys: () => keys,
    async load() {
      if (view !== undefined) return view;
      if (globalThis.backgrounderCardView === undefined) await askBackground('loadCard', {});
      if (__FIREFOX__) keys = await askBackground('getPanelKeys', {});
      const create = globalThis.backgrounderCardView;
      if (create === undefined) throw new Error('The browser keeps the card out of this page.');
      view ??= create(parent);
      return view;
    },
  };
}
