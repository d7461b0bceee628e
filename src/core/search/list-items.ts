/** What can be searched in a compiled glossary. */
import type { LexiconSource } from '../matching/lexicon.ts';
import type { Searchable } from './search-hit.ts';

/** All entries with their forms, in the order of their numbers. Second mentions (surnames) are no forms. */
export function listItems({ index, senses }: LexiconSource): readonly Searchable[] {
  const forms = Array.from({ length: senses.size }, () => new Set<string>());
  const items = forms.map((own, number): Searchable => {
    const { id, name, pack, kind, familiarity, gist } = senses.at(number);
    own.add(name);
    return { id, name, pack, kind, familiarity, gist, forms: [] };
  });
  for (let form = 0; form < index.size; form += 1) {
    const { text, entry, source } = index.specAt(form);
    if (source !== 'called') forms[entry]?.add(text);
  }
  return items.map((item, number) => ({ ...item, forms: [...(forms[number] ?? [])] }));
}
