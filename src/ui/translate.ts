/** How the components get their strings: ui knows no extension API, so every surface hands its own in. */

/** The message of that name from `_locales`, with its substitutions filled in. */
export type Translate = (name: string, ...substitutions: readonly (string | number)[]) => string;

/** What components need to speak to this reader. */
export interface Speech {
  readonly t: Translate;
  /** The right plural: `<name>_one`, `<name>_other` …; the count is the first substitution. */
  readonly tCount: (name: string, count: number, ...more: readonly (string | number)[]) => string;
  /** BCP 47 of those strings, for dates and numbers. */
  readonly locale: string;
}
