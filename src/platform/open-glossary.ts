/** Opens the bundled glossary, in a worker as well, which has no extension API. */
import { openTermIndex } from '../core/matching/index/term-index.ts';
import type { LexiconSource } from '../core/matching/lexicon.ts';
import { openSenseTable } from '../core/matching/sense-table.ts';
import { Refusal } from '../core/parsing/fault.ts';

/** The two files that names are looked up in, used as they lie. */
export interface GlossaryBytes {
  readonly terms: ArrayBuffer;
  readonly senses: ArrayBuffer;
}

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array) => decoder.decode(bytes);

/** What the engine and the search work with. Throws a Refusal if a file is damaged. */
export function openGlossary({ terms, senses }: GlossaryBytes): LexiconSource {
  try {
    return { index: openTermIndex(terms, decode), senses: openSenseTable(senses, decode) };
  } catch (error) {
    throw new Refusal({ code: 'glossaryBroken' }, { cause: error });
  }
}
