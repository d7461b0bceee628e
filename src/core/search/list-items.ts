/** What can be searched in a compiled glossary. */
import type { TermIndex } from '../matching/index/term-index.ts';
import type { SenseOutline, SenseTable } from '../matching/sense.ts';
import type { Searchable } from './search-hit.ts';

/** A compiled glossary, as far as it is listed. */
export interface ListedGlossary {
  readonly index: Pick<TermIndex, 'listForms'>;
  readonly senses: Pick<SenseTable, 'size' | 'at' | 'outlineAt'>;
}

/**
 * All entries with their forms, in the order of their numbers. Second mentions (surnames) are no forms. An entry’s id,
 * name, outline and gist are decoded when they are first looked at: thousands are searched, a handful is shown.
 */
export function listItems({ index, senses }: ListedGlossary): readonly Searchable[] {
  const forms = Array.from({ length: senses.size }, (): string[] => []);
  for (const { text, entry, source } of index.listForms()) {
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
  #outline: SenseOutline | undefined;

  constructor(senses: ListedGlossary['senses'], number: number, forms: readonly string[]) {
    this.forms = forms;
    this.#senses = senses;
    this.#number = number;
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
