/** card.js: everything of the card but the finding of mentions. Running it twice in a frame changes nothing. */
import { startPageCard } from './page-card.ts';

globalThis.backgrounderCard ??= startPageCard;
