/** The settings as one page needs them. */
import type { Settings } from '../core/settings/settings.ts';
import { silenceOn, siteOf } from '../core/settings/site-rules.ts';
import type { PageSettings } from '../platform/messages.ts';
import type { Sender } from '../platform/messenger.ts';

/** The site of whoever sent a message: taken from the browser, never from the message itself. Empty for pages without a host. */
export function siteOfSender(sender: Sender): string {
  const url = sender.url === undefined ? null : URL.parse(sender.url);
  return url === null ? '' : siteOf(url.hostname);
}

/** What a content script on that site must know. `now` in milliseconds since 1970. */
export function toPageSettings(
  settings: Settings,
  page: { readonly site: string; readonly lang: string },
  now: number,
): PageSettings {
  const silence = silenceOn(settings, page, now);
  return {
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
