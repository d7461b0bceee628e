/** What is wrong with what a reader brought or asked for. Core knows no words: `ui/word-error.ts` says it to the reader. */

type Nothing = Readonly<Record<never, never>>;
/** The bad value as JSON, shortened; lists and objects as `[…]` and `{…}`. */
interface Found {
  readonly found: string;
}
interface Limit {
  readonly most: number;
  /** How many there are. */
  readonly count: number;
}
interface Range extends Found {
  readonly from: number;
  readonly to: number;
}

/** Every fault by its code, with the values that a sentence about it needs. */
interface Faults {
  // Any value
  readonly missing: Nothing;
  readonly notText: Found;
  readonly notFlag: Found;
  readonly notList: Found;
  readonly notObject: Found;
  readonly notNumber: Range;
  readonly notWhole: Range;
  readonly notOneOf: Found & { readonly allowed: readonly string[] };
  readonly unknownField: { readonly field: string };
  /** In characters (UTF-16 code units). */
  readonly tooLong: Limit;
  readonly tooShort: { readonly least: number };
  readonly tooMany: Limit;
  // An entry
  readonly noLetter: Nothing;
  readonly oneCharacter: { readonly form: string };
  readonly functionWord: { readonly form: string };
  readonly badId: Found;
  readonly badDay: Found;
  readonly linkScheme: Nothing;
  readonly linkCredentials: Nothing;
  readonly linkCharacters: Nothing;
  /** `at` is the other one's number in the same file. */
  readonly sameEntry: { readonly at: number };
  readonly idTwice: { readonly id: string };
  readonly surplusCells: Nothing;
  // A file
  readonly fileTooLarge: { readonly megabytes: number; readonly most: number };
  readonly fileNotText: Nothing;
  readonly tooDeep: { readonly most: number };
  /** `line` counts from 1. */
  readonly notJson: { readonly line: number };
  readonly notEntriesFile: Nothing;
  readonly notBackup: Nothing;
  readonly unknownVersion: Found;
  readonly noColumn: { readonly column: string };
  readonly unknownColumn: { readonly column: string; readonly known: readonly string[] };
  readonly columnTwice: { readonly column: string };
  /** `row` counts from 1, the heading among them. */
  readonly badQuotes: { readonly row: number };
  readonly tooManyEntries: Limit;
  /** Names and forms of all entries together. */
  readonly tooManyForms: Limit;
  /** A file of the package is not there, or not as it was built. */
  readonly glossaryBroken: Nothing;
  // Storage
  readonly newerStored: Nothing;
  readonly localFull: Nothing;
  readonly syncFull: Nothing;
  /** The browser's sync takes only so many changes a minute. */
  readonly syncBusy: Nothing;
}

/** The name of a fault; `fault_<code>` is the message that says it. */
export type FaultCode = keyof Faults;
/** One fault; with a type argument, the fault of that code. */
export type Fault<C extends FaultCode = FaultCode> = { readonly [K in C]: { readonly code: K } & Faults[K] }[C];

/** For developers, in no language: `too long (most 200, count 201)`. */
export function describeFault({ code, ...values }: Fault): string {
  const shown = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`);
  const words = code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return shown.length === 0 ? words : `${words} (${shown.join(', ')})`;
}

/** What a reader asked for cannot be done, for the reason that `fault` gives. `message` is for developers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(describeFault(fault), options);
    this.fault = fault;
  }
}
