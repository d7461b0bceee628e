/** The settings as one page needs them. */
import { FOREVER } from '../core/settings/pause.ts';
import type { Settings } from '../core/settings/settings.ts';
import { silenceOn, siteOfAddress } from '../core/settings/site-rules.ts';
import type { PageSettings } from '../platform/messages.ts';
import type { Sender } from '../platform/messenger.ts';
import { loadOwnStamp } from '../platform/own-stamp.ts';
import { loadSettings } from '../platform/settings-store.ts';
import type { Asker } from './annotate-page.ts';
import type { Audience } from './own-lexicon.ts';
import { showPaused } from './toolbar-button.ts';

/** The site of whoever sent a message: taken from the browser, never from the message itself. Empty for what is on no site. */
export function siteOfSender(sender: Sender): string {
  return siteOfAddress(sender.url ?? '') ?? '';
}

/** Whether a message comes from a page's content script or from one of our own surfaces. */
export function audienceOf(sender: Sender): Audience {
  return sender.isOwnPage ? 'reader' : 'page';
}

/** Whose mentions are asked for. Our own surfaces ask about a page of somebody else's and say which. */
export function askerOf(sender: Sender, page: { readonly site?: string }): Asker {
  return { site: sender.isOwnPage ? (page.site ?? '') : siteOfSender(sender), audience: audienceOf(sender) };
}

/** Answers `getPageSettings`, and shows on the toolbar button of the tab whether the page is left alone. */
export async function answerPageSettings(sender: Sender, lang: string): Promise<PageSettings> {
  const [{ settings }, ownStamp] = await Promise.all([loadSettings(), loadOwnStamp()]);
  const answer = toPageSettings(settings, { site: siteOfSender(sender), lang }, { now: Date.now(), ownStamp });
  if (sender.tabId !== undefined && sender.frameId === 0) {
    showPaused(answer.silence !== undefined, sender.tabId).catch((error: unknown) => console.info(String(error))); // the tab is gone
  }
  return answer;
}

/** What a content script on that site must know. `now` in milliseconds since 1970; `ownStamp` names the state of the own entries. */
function toPageSettings(
  settings: Settings,
  page: { readonly site: string; readonly lang: string },
  { now, ownStamp }: { readonly now: number; readonly ownStamp: string },
): PageSettings {
  const silence = silenceOn(settings, page, now);
  return {
    ownStamp,
    ...(silence === 'paused' && settings.pausedUntil < FOREVER ? { resumesAt: settings.pausedUntil } : {}),
    scope: settings.scope,
    markStyle: settings.markStyle,
    marks: settings.marks,
    wordsPerMark: settings.wordsPerMark,
    markInLinks: settings.markInLinks,
    markInHeadings: settings.markInHeadings,
    markInCaptions: settings.markInCaptions,
    hideExplained: settings.hideExplained,
    dwellMs: settings.dwellMs,
    theme: settings.theme,
    showBackground: settings.showBackground,
    ...(silence === undefined ? {} : { silence }),
  };
}
