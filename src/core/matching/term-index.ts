/** The compiled term index. */
import type { FormSpec } from './candidate.ts';
import { createSlowFinder } from './slow-find.ts';

export interface TermIndex {
  readonly find: ReturnType<typeof createSlowFinder>;
}

/** Compiles forms into an index. Throws RangeError for a form without letter or digit. */
export function compileTermIndex(specs: readonly FormSpec[]): ArrayBuffer {
  const json = JSON.stringify(specs);
  return Uint16Array.from(json, (char) => char.charCodeAt(0)).buffer;
}

/** Opens what `compileTermIndex` made. */
export function openTermIndex(bytes: ArrayBuffer): TermIndex {
  let json = '';
  for (const unit of new Uint16Array(bytes)) json += String.fromCharCode(unit);
  return { find: createSlowFinder(JSON.parse(json) as FormSpec[]) };
}
