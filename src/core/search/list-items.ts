/** What can be searched in a compiled glossary. */
import type { FormList, TermIndex } from '../matching/index/term-index.ts';
import type { SenseOutline, SenseTable } from '../matching/sense.ts';
import { LINE_END, type Listing } from './listing.ts';
import type { Searchable } from './search-hit.ts';

/** A compiled glossary, as far as it is listed. */
export interface ListedGlossary {
  readonly index: Pick<TermIndex, 'size' | 'listForms'>;
  readonly senses: Pick<SenseTable, 'size' | 'at' | 'outlineAt'>;
}

/**
 * All entries with their forms, in the order of their numbers. Second mentions (surnames) are no forms. What an entry says
 * is decoded when it is looked at, and whose form a line is when one is found: thousands are searched, a handful is shown.
 */
export function listItems({ index, senses }: ListedGlossary): Listing {
  const listed = index.listForms();
  const formsOf = createFormsOf(listed, { forms: index.size, items: senses.size });
  return {
    items: Array.from({ length: senses.size }, (_, number) => new BundledItem(senses, number, formsOf)),
    lines: listed.lines,
    ownerOf: (line) => (listed.sourceOf(line) === 'called' ? -1 : listed.entryOf(line)),
    isName: (line) => listed.sourceOf(line) === 'name',
    formAt: listed.textOf,
  };
}

type FormsOf = (item: number) => readonly string[];

/** Gives the forms of an item, its name first; all are told apart when those of one are asked for. */
function createFormsOf(listed: FormList, sizes: { readonly forms: number; readonly items: number }): FormsOf {
  let all: readonly (readonly string[])[] | undefined;
  return (item) => {
    all ??= tellApart(listed, sizes);
    return all[item] ?? [];
  };
}

function tellApart(
  { lines, entryOf, sourceOf }: FormList,
  sizes: { readonly forms: number; readonly items: number },
): readonly (readonly string[])[] {
  const texts = lines.split(LINE_END);
  const names: string[] = [];
  const others = Array.from({ length: sizes.items }, (): string[] => []);
  for (let form = 0; form < sizes.forms; form += 1) {
    const source = sourceOf(form);
    const text = texts[form + 1] ?? '';
    if (source === 'name') names[entryOf(form)] = text;
    else if (source !== 'called') others[entryOf(form)]?.push(text);
  }
  return others.map((forms, item) => [names[item] ?? '', ...forms]);
}

class BundledItem implements Searchable {
  readonly #senses: ListedGlossary['senses'];
  readonly #number: number;
  readonly #formsOf: FormsOf;
  #outline: SenseOutline | undefined;

  constructor(senses: ListedGlossary['senses'], number: number, formsOf: FormsOf) {
    this.#senses = senses;
    this.#number = number;
    this.#formsOf = formsOf;
  }

  get forms() {
    return this.#formsOf(this.#number);
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
