/**
 * On which sites anything is marked. A pattern is a host name (`example.org`, meaning it and everything below it) or
 * one with a leading star (`*.example.org`: only what is below it).
 */
import type { SettingsChange } from './parse-settings.ts';
import { isPaused } from './pause.ts';
import type { Settings } from './settings.ts';

/** Where something is left that is a site: `www.com` is one itself. */
const WWW = /^www\.(?=.+\.)/;

/** Lower case, without `www.` and a port: what a reader calls the site. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').replace(WWW, '');
}

/** The site of a web page by its address; undefined for anything else, our own pages among it. */
export function siteOfAddress(address: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(address)?.[1];
  return host === undefined ? undefined : siteOf(host);
}

/**
 * Reads what a person typed or pasted as a site: an address or a host, with or without a star. Returns undefined if it
 * is neither.
 */
export function toSitePattern(typed: string): string | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '');
  const pattern = host.replace(/\.$/, '').replace(WWW, '');
  const isHost =
    /^(?:\*\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u.test(
      pattern,
    );
  return isHost && pattern.length <= 253 ? pattern : undefined;
}

/** Whether a site (as `siteOf` gives it) falls under a pattern. */
export function matchesSite(pattern: string, site: string): boolean {
  if (pattern.startsWith('*.')) return site.endsWith(pattern.slice(1));
  return site === pattern || site.endsWith(`.${pattern}`);
}

/** Why nothing is marked on a page. */
export type Silence = 'off' | 'paused' | 'siteOff' | 'notListed' | 'language';

/** Why nothing may be marked on this site now, or undefined if it may. `now` in milliseconds since 1970. */
export function silenceOn(
  settings: Settings,
  page: { readonly site: string; readonly lang: string },
  now: number,
): Silence | undefined {
  if (!settings.enabled) return 'off';
  if (isPaused(settings.pausedUntil, now)) return 'paused';
  if (!isOnAt(settings, page.site)) return settings.scope === 'listed' ? 'notListed' : 'siteOff';
  const primary = page.lang.toLowerCase().split('-')[0] ?? '';
  const isOtherLanguage =
    settings.pageLanguages.length > 0 && primary !== '' && !settings.pageLanguages.includes(primary);
  return isOtherLanguage ? 'language' : undefined;
}

/**
 * The change that turns marks on or off for one site (as `siteOf` gives it), whichever list is in use. To turn a blocked
 * site on, or a listed one off, every pattern it falls under is dropped.
 */
export function toSiteChange(settings: Settings, site: string, isOn: boolean): SettingsChange {
  const without = (patterns: readonly string[]) => patterns.filter((pattern) => !matchesSite(pattern, site));
  const within = (patterns: readonly string[]) => [...without(patterns), site];
  if (settings.scope === 'listed') {
    return { allowedSites: isOn ? within(settings.allowedSites) : without(settings.allowedSites) };
  }
  return { blockedSites: isOn ? without(settings.blockedSites) : within(settings.blockedSites) };
}

/** Whether marks are on for a site (as `siteOf` gives it), as far as the lists of sites go. */
export function isOnAt(settings: Settings, site: string): boolean {
  const isUnder = (patterns: readonly string[]) => patterns.some((pattern) => matchesSite(pattern, site));
  return settings.scope === 'listed' ? isUnder(settings.allowedSites) : !isUnder(settings.blockedSites);
}
