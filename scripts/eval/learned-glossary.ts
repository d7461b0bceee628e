/** A glossary of entities whose names and forms were counted on corpora: `[{key, name, forms}]`. */
import { readFileSync } from 'node:fs';
import { BARE_ENTRY, type Entry } from '../../src/core/glossary/entry.ts';
import { list, object, ParseError, text } from '../../src/core/parsing/reader.ts';
import { applyFormRules, type KeptForms, type LearnedEntity } from './form-rules.ts';
import { compileLexicon, type MeasuredGlossary, type ToCanonicalKey } from './measured-glossary.ts';

const readFields = object<LearnedEntity>({
  key: text(1000, 1),
  name: text(1000, 1),
  forms: list(text(1000, 1), 1000),
});
/** Entities may carry more fields than are read. */
const readEntities = list<LearnedEntity>((value, path) => {
  if (typeof value !== 'object' || value === null) throw new ParseError(path, 'expected an entity');
  const known = Object.entries(value).filter(([key]) => ['key', 'name', 'forms'].includes(key));
  return readFields(Object.fromEntries(known), path);
}, 1_000_000);

function toEntry({ key, name }: LearnedEntity, id: string, { forms, called, ambiguous }: KeptForms): Entry {
  const [first, ...others] = forms.includes(name) ? [name, ...forms.filter((form) => form !== name)] : forms;
  return {
    ...BARE_ENTRY,
    id,
    pack: 'learned',
    // An entity whose name is nobody's (a bare Wikidata id) still needs one; it cannot stand in a text.
    name: first ?? key,
    kind: called.length > 0 ? 'person' : 'organisation',
    called,
    forms: [...others, ...ambiguous].map((form) => ({ text: form })),
    ambiguous,
    familiarity: 3,
    reviewed: '2000-01-01',
  };
}

/** Reads a learned glossary and applies the rules for forms. Throws naming file and field if it is none. */
export function readLearnedGlossary(file: string, toCanonicalKey: ToCanonicalKey): MeasuredGlossary {
  const entities = readEntities(JSON.parse(readFileSync(file, 'utf8')), file);
  const kept = applyFormRules(entities);
  const keyOf = new Map<string, string>();
  const entries = entities.flatMap((entity, at) => {
    const id = `e${String(at).padStart(6, '0')}`;
    keyOf.set(id, toCanonicalKey(entity.key));
    const forms = kept[at];
    return forms === undefined || (forms.forms.length === 0 && forms.called.length === 0)
      ? []
      : [toEntry(entity, id, forms)];
  });
  const notes = entities.flatMap(({ name }, at) => {
    const { dropped, called, ambiguous } = kept[at] ?? { dropped: [], called: [], ambiguous: [] };
    const lines = dropped.map((line) => `${name}: dropped ${line}`);
    if (ambiguous.length > 0) lines.push(`${name}: only with support: ${ambiguous.join(', ')}`);
    return called.length === 0 ? lines : [...lines, `${name}: only after the full name: ${called.join(', ')}`];
  });
  return {
    title: `learned glossary, ${entities.length} entities`,
    lexicon: compileLexicon(entries),
    keyOf: (id) => keyOf.get(id),
    keys: new Set(keyOf.values()),
    isName: () => true,
    notes,
  };
}
