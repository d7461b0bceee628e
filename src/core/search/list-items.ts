/** What can be searched in a compiled glossary. */
import type { TermIndex } from '../matching/index/term-index.ts';
import type { Sense, SenseTable } from '../matching/sense.ts';
import type { Searchable } from './search-hit.ts';

/** A compiled glossary, as far as it is listed. */
export interface ListedGlossary {
  readonly index: Pick<TermIndex, 'size' | 'specAt'>;
  readonly senses: Pick<SenseTable, 'size' | 'at'>;
}

/**
 * All entries with their forms, in the order of their numbers. Second mentions (surnames) are no forms. What an entry says
 * is decoded when it is first looked at: of thousands that are searched, a handful is shown.
 */
export function listItems({ index, senses }: ListedGlossary): readonly Searchable[] {
  const forms = Array.from({ length: senses.size }, (): string[] => []);
  for (let form = 0; form < index.size; form += 1) {
    const { text, entry, source } = index.specAt(form);
    const own = forms[entry];
    if (source === 'called' || own === undefined || own.includes(text)) continue;
    if (source === 'name') own.unshift(text);
    else own.push(text);
  }
  return forms.map((own, number) => new BundledItem(senses, number, own));
}

class BundledItem implements Searchable {
  readonly forms: readonly string[];
  readonly #senses: ListedGlossary['senses'];
  readonly #number: number;

  constructor(senses: ListedGlossary['senses'], number: number, forms: readonly string[]) {
    this.#senses = senses;
    this.#number = number;
    this.forms = forms;
  }

  get #sense(): Sense {
    return this.#senses.at(this.#number);
  }
  get id() {
    return this.#sense.id;
  }
  get name() {
    return this.#sense.name;
  }
  get pack() {
    return this.#sense.pack;
  }
  get kind() {
    return this.#sense.kind;
  }
  get familiarity() {
    return this.#sense.familiarity;
  }
  get gist() {
    return this.#sense.gist;
  }
}
