/**
 * Brings stored settings of every old version to the newest shape. Append-only: a step is never edited once released,
 * each is idempotent, and each old version has a fixture in tests/fixtures/settings.
 */

/** The version this code writes, under the key `schema`. */
export const SCHEMA_VERSION = 1;

type Values = ReadonlyMap<string, unknown>;

/** `STEPS[n]` leads from version n to n + 1. Version 0 is an empty storage. */
const STEPS: readonly ((values: Values) => Values)[] = [(values) => values];

/** The stored values in the newest shape, and the version they were written by (0: none). Anything but an object counts as empty. */
export function migrateStored(stored: unknown): { readonly values: Values; readonly version: number } {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { values: new Map(), version: 0 };
  let values: Values = new Map(Object.entries(stored));
  const schema = values.get('schema');
  const version = typeof schema === 'number' && Number.isInteger(schema) && schema >= 0 ? schema : 0;
  for (const step of STEPS.slice(version, SCHEMA_VERSION)) values = step(values);
  return { values, version };
}
