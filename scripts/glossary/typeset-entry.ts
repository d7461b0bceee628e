/** What readers see of entries and packs, as printers set it: editors type the quotation marks that keyboards have. */
import type { Entry } from '../../src/core/glossary/entry.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';

/** Where a quotation begins: at the start, after a space, a bracket, a dash or another opening mark. */
const OPENING_DOUBLE = /(^|[\s([—–“])"/gu;
/** Not before a digit, where figures are left out ('90), nor between letters. */
const OPENING_SINGLE = /(^|[\s([—–“])'(?!\d)/gu;

/** Curly quotation marks and apostrophes for straight ones, after the English custom. */
export function typeset(text: string): string {
  return text.replace(OPENING_DOUBLE, '$1“').replaceAll('"', '”').replace(OPENING_SINGLE, '$1‘').replaceAll("'", '’');
}

/** The entry with all of its prose typeset. What it is found by (forms, cues) and where links lead stays as it is. */
export function typesetEntry(entry: Entry): Entry {
  return {
    ...entry,
    name: typeset(entry.name),
    ...(entry.short === undefined ? {} : { short: typeset(entry.short) }),
    gist: typeset(entry.gist),
    background: typeset(entry.background),
    roles: entry.roles.map((one) => ({ ...one, role: typeset(one.role) })),
    statuses: entry.statuses.map((one) => ({ ...one, label: typeset(one.label) })),
    timeline: entry.timeline.map((one) => ({ ...one, text: typeset(one.text) })),
    facts: entry.facts.map(({ label, value }) => ({ label: typeset(label), value: typeset(value) })),
    sources: entry.sources.map((one) => ({
      ...one,
      title: typeset(one.title),
      ...(one.publisher === undefined ? {} : { publisher: typeset(one.publisher) }),
    })),
  };
}

/** The pack with its title and description typeset. */
export function typesetPack(pack: Pack): Pack {
  return { ...pack, title: typeset(pack.title), description: typeset(pack.description) };
}
