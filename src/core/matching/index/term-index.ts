/** The compiled term index, used as it lies: views over its bytes, forms decoded when they are first met. */
import type { FormSource } from '../candidate.ts';
import type { SiteForm } from '../find/confirm-match.ts';
import { shapeOf } from '../find/form-shape.ts';
import { rulesLanguage } from '../find/language-rules.ts';
import {
  CONTINUES,
  entryIn,
  HEADER,
  HEADER_WORDS,
  LINE_BREAK,
  layoutOf,
  MAGIC,
  STRIDE,
  sourceIn,
  unpackMeta,
  VERSION,
} from './index-layout.ts';
import { PlainForms } from './plain-forms.ts';
import { decodeUtf8 } from './utf8.ts';

const LINE_END = LINE_BREAK.charCodeAt(0);

/** A form with all that the scanner may ask of it. */
export interface DecodedForm extends SiteForm {
  /** Primary subtag of the only language it counts in; empty for any. */
  readonly language: string;
  /** Whether the form with the next number has the same core. */
  readonly continues: boolean;
}

/** An opened index. Its parts are for the scanner; others need only `size`. */
export interface TermIndex {
  /** How many forms it holds. */
  readonly size: number;
  readonly maxTokens: number;
  readonly slots: Uint32Array;
  readonly slotScale: number;
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** The form of a number; decoded once. */
  formAt(form: number): DecodedForm;
  /** The forms that most hits are of, as short as a hit needs them. */
  readonly plain: PlainForms;
  /** All forms in the order of their numbers, decoded together: for who needs all of them. */
  listForms(): FormList;
}

/** What forms say and whose they are. */
export interface FormList {
  /** A line break, then every form with a line break behind it. */
  readonly lines: string;
  entryOf(form: number): number;
  sourceOf(form: number): FormSource;
  /** One of them, without decoding what else there is to know of it. */
  textOf(form: number): string;
}

/**
 * Opens what `compileTermIndex` made, without copying or computing anything. Throws Error saying what is wrong if the bytes
 * are something else, of another version, cut short, or the machine is big-endian. `decode` is UTF-8, asked for all texts
 * at once; the platform's is quicker than ours.
 */
export function openTermIndex(
  bytes: ArrayBuffer,
  decode = (texts: Uint8Array) => decodeUtf8(texts, 0, texts.length),
): TermIndex {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new Error(`Not a term index: only ${bytes.byteLength} bytes`);
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  const read = (place: number): number => header[place] ?? 0;
  if (read(HEADER.magic) !== MAGIC)
    throw new Error('Not a term index (or a big-endian machine): wrong first four bytes');
  if (read(HEADER.version) !== VERSION) {
    throw new Error(`Term index has version ${read(HEADER.version)}, this code reads ${VERSION}: compile it again`);
  }
  const size = read(HEADER.forms);
  const slots = read(HEADER.slots);
  const filterBits = read(HEADER.filterBits);
  const languageBytes = read(HEADER.languageBytes);
  const textBytes = read(HEADER.textBytes);
  const layout = layoutOf({ forms: size, slots, filterBits, languageBytes, textBytes });
  if (layout.bytes !== read(HEADER.bytes) || layout.bytes !== bytes.byteLength || slots <= size) {
    throw new Error(`Term index is damaged: ${bytes.byteLength} bytes, its header asks for ${layout.bytes}`);
  }
  const tables: FormTables = {
    places: new Uint32Array(bytes, layout.places, Math.ceil(size / STRIDE)),
    meta: new Uint32Array(bytes, layout.meta, size),
    langs: new Uint8Array(bytes, layout.langs, size),
    languages: decodeUtf8(new Uint8Array(bytes, layout.languages), 0, languageBytes).split(','),
    texts: new Uint8Array(bytes, layout.texts, textBytes),
  };
  const formAt = createDecoder(tables);
  return {
    size,
    maxTokens: read(HEADER.maxTokens),
    slots: new Uint32Array(bytes, layout.slots, slots),
    slotScale: slots / 2 ** 32,
    filter: new Int32Array(bytes, layout.filter, 2 ** filterBits),
    filterShift: 32 - filterBits,
    formAt,
    plain: new PlainForms(size, formAt),
    listForms: () => ({
      lines: decode(tables.texts),
      entryOf: (form) => entryIn(tables.meta[form] ?? 0),
      sourceOf: (form) => sourceIn(tables.meta[form] ?? 0),
      textOf: (form) => textOf(tables, form),
    }),
  };
}

interface FormTables {
  readonly places: Uint32Array;
  readonly meta: Uint32Array;
  readonly langs: Uint8Array;
  readonly languages: readonly string[];
  readonly texts: Uint8Array;
}

function textOf({ places, texts }: FormTables, form: number): string {
  let start = places[Math.floor(form / STRIDE)] ?? 0;
  for (let before = form - (form % STRIDE); before < form; before += 1) start = texts.indexOf(LINE_END, start) + 1;
  return decodeUtf8(texts, start, texts.indexOf(LINE_END, start));
}

function createDecoder(tables: FormTables): (form: number) => DecodedForm {
  const { meta, langs, languages } = tables;
  // oxlint-disable-next-line unicorn/no-new-array -- a hundred thousand holes at once: Array.from would take a millisecond to fill them
  const decoded = new Array<DecodedForm | undefined>(langs.length);
  return (form) => {
    const known = decoded[form];
    if (known !== undefined) return known;
    const text = textOf(tables, form);
    const shape = shapeOf(text);
    if (shape === undefined) throw new Error(`Term index is damaged: form ${form} reads ${JSON.stringify(text)}`);
    const lang = languages[(langs[form] ?? 0) - 1];
    const meaning = { form: text, ...unpackMeta(meta[form] ?? 0), ...(lang === undefined ? {} : { lang }) };
    const continues = ((meta[form] ?? 0) & CONTINUES) !== 0;
    const made = { ...shape, meaning, alone: [meaning], language: rulesLanguage(lang ?? ''), continues };
    decoded[form] = made;
    return made;
  };
}
