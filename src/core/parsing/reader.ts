/**
 * Reading values that come from outside (a message, storage, an import, a glossary file): everything is `unknown`
 * until a reader has accepted it. The error names the path to the bad value, the rule and the value itself.
 */
import { describeFault, type Fault } from './fault.ts';

/** A value from outside broke a rule. `message` is for developers: `sites[3]: not text (found 12)`. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly path: string;
  /** For the reader. Undefined where the rule is one that only the project's own files and messages can break. */
  readonly fault: Fault | undefined;

  constructor(path: string, broken: Fault | string) {
    const rule = typeof broken === 'string' ? broken : describeFault(broken);
    super(path === '' ? rule : `${path}: ${rule}`);
    this.path = path;
    this.fault = typeof broken === 'string' ? undefined : broken;
  }
}

/** Turns the value at `path` into a T or throws ParseError. */
export type Read<T> = (value: unknown, path: string) => T;

/** A bad value as a fault shows it: JSON, shortened. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : '{…}';
    case 'string':
      return shorten(JSON.stringify(value));
    case 'number':
    case 'boolean':
    case 'bigint':
      return shorten(value.toString());
    default:
      return typeof value;
  }
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/**
 * Throws the ParseError of a value that is not what was expected: `wanted` makes the fault from the shown value, or names
 * what only the project's own files and messages could have there.
 */
export function refuse(value: unknown, path: string, wanted: string | ((found: string) => Fault)): never {
  if (typeof wanted === 'string') throw new ParseError(path, `expected ${wanted}, found ${showValue(value)}`);
  throw new ParseError(path, value === undefined ? { code: 'missing' } : wanted(showValue(value)));
}

/** Text of `min` to `max` UTF-16 code units. */
export function text(max: number, min = 0): Read<string> {
  return (value, path) => {
    if (typeof value !== 'string') refuse(value, path, (found) => ({ code: 'notText', found }));
    if (value.length < min)
      throw new ParseError(path, value === '' ? { code: 'missing' } : { code: 'tooShort', least: min });
    if (value.length > max) throw new ParseError(path, { code: 'tooLong', most: max, count: value.length });
    return value;
  };
}

/** Whatever it is: to be read later, or kept as it is. */
export const anything: Read<unknown> = (value) => value;

/** Exactly `true` or `false`. */
export const flag: Read<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(value, path, (found) => ({ code: 'notFlag', found }));

/** A finite number in [min, max]. */
export function number(min: number, max: number): Read<number> {
  return (value, path) =>
    typeof value === 'number' && value >= min && value <= max
      ? value + 0 // JSON would carry -0 as 0
      : refuse(value, path, (found) => ({ code: 'notNumber', from: min, to: max, found }));
}

/** A whole number in [min, max]. */
export function integer(min: number, max: number): Read<number> {
  return (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value + 0
      : refuse(value, path, (found) => ({ code: 'notWhole', from: min, to: max, found }));
}

/** One of the given strings. */
export function oneOf<const T extends readonly string[]>(allowed: T): Read<T[number]> {
  return (value, path) => {
    const found = allowed.find((one) => one === value);
    return found === undefined ? refuse(value, path, (shown) => ({ code: 'notOneOf', allowed, found: shown })) : found;
  };
}

/** A list of at most `max` values. */
export function list<T>(item: Read<T>, max: number): Read<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) refuse(value, path, (found) => ({ code: 'notList', found }));
    if (value.length > max) throw new ParseError(path, { code: 'tooMany', most: max, count: value.length });
    return Array.from(value, (one: unknown, at) => item(one, `${path}[${at}]`));
  };
}

/** What the value gives, or undefined where it is undefined. */
export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

/** A reader for each key; keys whose reader is made by `optional` may be missing. */
export type Shape<T> = { readonly [K in keyof T]-?: Read<T[K]> | Read<Exclude<T[K], undefined> | undefined> };

/**
 * An object with exactly the keys of `shape`: unknown keys are refused, keys that read as undefined are left out of
 * the result. Only own properties count, so `__proto__` is an unknown key like any other.
 */
export function object<T extends object>(shape: Shape<T>): Read<T> {
  const readers = new Map<string, Read<unknown>>(Object.entries(shape));
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      refuse(value, path, (found) => ({ code: 'notObject', found }));
    const values = new Map<string, unknown>(Object.entries(value));
    for (const key of values.keys()) {
      if (!readers.has(key)) throw new ParseError(path, { code: 'unknownField', field: showValue(key) });
    }
    const result: [string, unknown][] = [];
    for (const [key, read] of readers) {
      const one = read(values.get(key), path === '' ? key : `${path}.${key}`);
      if (one !== undefined) result.push([key, one]);
    }
    return Object.fromEntries(result) as T;
  };
}

/** Whether the value would be accepted. */
export function isReadable<T>(read: Read<T>, value: unknown): value is T {
  try {
    read(value, '');
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}
