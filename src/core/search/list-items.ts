/** What can be searched in a compiled glossary. */
import type { TermIndex } from '../matching/index/term-index.ts';
import type { SenseOutline, SenseTable } from '../matching/sense.ts';
import { LINE_END, type Listing, lineEndsIn } from './listing.ts';
import type { Searchable } from './search-hit.ts';

/** A compiled glossary, as far as it is listed. */
export interface ListedGlossary {
  readonly index: Pick<TermIndex, 'size' | 'listForms'>;
  readonly senses: Pick<SenseTable, 'size' | 'at' | 'outlineAt'>;
}

/**
 * All entries with their forms, in the order of their numbers. Second mentions (surnames) are no forms. What an entry says
 * is decoded when it is first looked at: thousands are searched, a handful is shown.
 */
export function listItems({ index, senses }: ListedGlossary): Listing {
  const listed = index.listForms();
  const owners = new Int32Array(index.size).fill(-1);
  const forms = new Uint16Array(index.size);
  const counts = new Uint16Array(senses.size);
  for (let line = 0; line < index.size; line += 1) {
    const source = listed.sourceOf(line);
    if (source === 'called') continue;
    const owner = listed.entryOf(line);
    owners[line] = owner;
    if (source !== 'name') {
      const count = (counts[owner] ?? 0) + 1;
      counts[owner] = count;
      forms[line] = count;
    }
  }
  const listing = { lines: listed.lines, ends: lineEndsIn(listed.lines), owners, forms };
  const formsOf = createFormsOf(listing, counts);
  const items = Array.from({ length: senses.size }, (_, number) => new BundledItem(senses, number, formsOf));
  return { items, ...listing };
}

type FormsOf = (item: number) => readonly string[];

/** Gives the forms of an item; `counts` says how many it has besides its name. */
function createFormsOf({ lines, ends, owners, forms }: Omit<Listing, 'items'>, counts: Uint16Array): FormsOf {
  /** Where each item's lines begin among all in their order, and the last one's end. */
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, item) => {
    starts[item + 1] = (starts[item] ?? 0) + count + 1;
  });
  const ordered = new Uint32Array(owners.length);
  for (let line = 0; line < owners.length; line += 1) {
    const owner = owners[line] ?? -1;
    if (owner >= 0) ordered[(starts[owner] ?? 0) + (forms[line] ?? 0)] = line;
  }
  return (item) =>
    Array.from(ordered.subarray(starts[item], starts[item + 1]), (line) =>
      lines.slice((ends[line] ?? 0) + LINE_END.length, ends[line + 1]),
    );
}

class BundledItem implements Searchable {
  readonly #senses: ListedGlossary['senses'];
  readonly #number: number;
  readonly #formsOf: FormsOf;
  #forms: readonly string[] | undefined;
  #outline: SenseOutline | undefined;

  constructor(senses: ListedGlossary['senses'], number: number, formsOf: FormsOf) {
    this.#senses = senses;
    this.#number = number;
    this.#formsOf = formsOf;
  }

  get forms() {
    this.#forms ??= this.#formsOf(this.#number);
    return this.#forms;
  }
  get pack() {
    return this.#getOutline().pack;
  }
  get kind() {
    return this.#getOutline().kind;
  }
  get familiarity() {
    return this.#getOutline().familiarity;
  }
  get name() {
    return this.#senses.at(this.#number).name;
  }
  get id() {
    return this.#senses.at(this.#number).id;
  }
  get gist() {
    return this.#senses.at(this.#number).gist;
  }

  #getOutline(): SenseOutline {
    this.#outline ??= this.#senses.outlineAt(this.#number);
    return this.#outline;
  }
}
