/** The card's looks, as a script of their own (see card-view.ts). Running it twice in a frame changes nothing. */
import { createCardView } from './create-card-view.tsx';

globalThis.backgrounderCardView ??= createCardView;
