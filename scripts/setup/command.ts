/** What the project's commands have in common once packages are there. */
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './browsers.mjs';

/** Gets a browser and a fresh build ready, or throws with a message for the person at the terminal. */
export type Prepare = (needs: { readonly browser: BrowserName; readonly build: 'release' | 'test' }) => void;

/** An argument that cannot be used; the message is for the person who typed it. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;
type Values<K extends OptionKinds> = { readonly [N in keyof K]?: K[N] extends 'string' ? string : boolean };

/** Parses arguments by the names and kinds of a command's options. Throws ArgumentError, with the usage, for any other. */
export function parseArguments<K extends OptionKinds>(
  args: readonly string[],
  kinds: K,
  usage: string,
): { readonly values: Values<K>; readonly positionals: readonly string[] } {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Values<K>, positionals }; // parseArgs holds every value to its kind
  } catch (error) {
    throw new ArgumentError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** The browser named with `--browser`, or Chromium. */
export function toBrowserName(named: string | undefined): BrowserName {
  const name = BROWSERS.find((browser) => browser === (named ?? 'chromium'));
  if (name === undefined) throw new ArgumentError(`--browser takes ${BROWSERS.join(' or ')}, not ${named}.`);
  return name;
}
