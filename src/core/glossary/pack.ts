/** A pack: a folder of entries that can be switched on and off together. */
import { object, text } from '../parsing/reader.ts';
import type { PackId } from './entry.ts';

/** What is known of a pack besides its entries. */
export interface Pack {
  readonly id: PackId;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Position among the packs. */
  readonly order: number;
  /** How many entries it holds. */
  readonly count: number;
}

/** Parses a decoded `pack.yaml` (strings may stand for numbers). Throws ParseError. */
export function parsePack(id: PackId, meta: unknown, count: number): Pack {
  const read = object<{ title: string; description: string; order: string }>({
    title: text(60, 1),
    description: text(240, 1),
    order: (value, path) => text(4, 1)(String(value), path),
  });
  const { title, description, order } = read(meta, '');
  return { id, title, description, order: Number(order), count };
}
