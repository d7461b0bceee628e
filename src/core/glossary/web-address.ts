/** Addresses that a card may link to. */
import { ParseError, type Read, text } from '../parsing/reader.ts';

/**
 * Accepts an absolute http or https address without credentials and returns it as it stands; throws ParseError for
 * anything else (`javascript:` in every disguise, `//host`, credentials).
 */
export const readWebAddress: Read<string> = (value, path) => {
  const address = text(2000, 1)(value, path);
  const problem = problemOf(address);
  if (problem !== undefined) throw new ParseError(path, problem);
  return address;
};

// The host in ASCII (other scripts as punycode, so that a look-alike shows), without user name or password.
const WEB_ADDRESS = /^https?:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/i;

function problemOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return 'must begin with https:// or http://';
  if (/^https?:\/\/[^/?#]*@/i.test(address)) return 'must not contain a user name or password';
  if (!WEB_ADDRESS.test(address)) return 'must be a web address in ASCII characters without spaces';
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
