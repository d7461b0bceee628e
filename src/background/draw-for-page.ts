/** Draws the card that a page's content script asks for: the page gets plain data and needs to know nothing. */
import type { CardSituation, DrawnCard } from '../core/reading/drawn-card.ts';
import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/messenger.ts';
import { SPEECH } from '../platform/speech.ts';
import { today } from '../platform/today.ts';
import { drawCard } from '../ui/draw-card.tsx';
import { findCardEntry, getCard } from './get-card.ts';
import { audienceOf, siteOfSender } from './page-settings.ts';

declare const __FIREFOX__: boolean;

/** The card of an entry for the page that asks; undefined if there is no such entry (any more). */
export async function drawForPage(
  { entry, situation }: { readonly entry: string; readonly situation: CardSituation },
  sender: Sender,
): Promise<DrawnCard | undefined> {
  const audience = audienceOf(sender);
  const [data, back, panel] = await Promise.all([
    getCard(entry, audience),
    situation.back === undefined ? undefined : findCardEntry(situation.back, audience),
    // Firefox opens its sidebar for no page; keys do.
    __FIREFOX__ ? getPanelKeys().then((keys) => ({ keys })) : ('button' as const),
  ]);
  if (data === undefined) return undefined;
  return drawCard(data, situation, {
    speech: SPEECH,
    today: today(),
    isPrivate: sender.isPrivate,
    site: siteOfSender(sender),
    panel,
    backName: back?.name,
  });
}

/** The keys that open the side panel, as the reader set them; empty without, and where there are no keys (Android). */
async function getPanelKeys(): Promise<string> {
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  return all.find(({ name }) => name === 'open-side-panel')?.shortcut ?? '';
}
