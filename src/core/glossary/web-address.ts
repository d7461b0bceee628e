/** Addresses that a card may link to. */
import type { Fault } from '../parsing/fault.ts';
import { ParseError, type Read, text } from '../parsing/reader.ts';

/**
 * Accepts an absolute http or https address without credentials and returns it as it stands; throws ParseError for
 * anything else (`javascript:` in every disguise, `//host`, credentials).
 */
export const readWebAddress: Read<string> = (value, path) => {
  const address = text(2000, 1)(value, path);
  const fault = faultOf(address);
  if (fault !== undefined) throw new ParseError(path, fault);
  return address;
};

// The host in ASCII (other scripts as punycode, so that a look-alike shows), without user name or password.
const WEB_ADDRESS = /^https?:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/i;

function faultOf(address: string): Fault | undefined {
  if (!/^https?:\/\//i.test(address)) return { code: 'linkScheme' };
  if (/^https?:\/\/[^/?#]*@/i.test(address)) return { code: 'linkCredentials' };
  if (!WEB_ADDRESS.test(address)) return { code: 'linkCharacters' };
  return undefined;
}

/** The host of an accepted web address, lower case. */
export function hostOf(address: string): string {
  return WEB_ADDRESS.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** The address of an English Wikipedia article, by its exact title. */
export function wikipediaAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}
