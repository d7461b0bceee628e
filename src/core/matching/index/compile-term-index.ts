/** Compiling forms into the bytes that `openTermIndex` reads. */
import type { FormSpec } from '../candidate.ts';
import { type FormShape, MAX_CORE_UNITS, shapeOf } from '../find/form-shape.ts';
import {
  CONTINUES,
  HEADER,
  HEADER_WORDS,
  type Layout,
  LINE_BREAK,
  layoutOf,
  MAGIC,
  MAX_ENTRIES,
  packMeta,
  STRIDE,
  VERSION,
} from './index-layout.ts';
import { filterBits, filterWord, hashOf, lengthKey, slotPlace, smallKey, TAG_BITS, tagOf } from './rolling-hash.ts';
import { encodeUtf8, utf8Length } from './utf8.ts';

/** Three slots for two forms: probes stay short, and 100,000 forms take 600 kB of slots. */
const SLOTS_PER_FORM = 1.5;
/** At least so many bits in the filter for each form: with sixteen it lets about one key in fifty through that is none. */
const FILTER_BITS_PER_FORM = 16;
const MIN_FILTER_WORD_BITS = 6;
const MAX_LANGUAGES = 255;
const MAX_FORMS = 2 ** (32 - TAG_BITS) - 1;

interface ShapedForm {
  readonly spec: FormSpec;
  readonly shape: FormShape;
}

/** Whether a text can be a form at all: it holds a letter or a digit and is not absurdly long. */
export function isMatchable(text: string): boolean {
  return shapeOf(text) !== undefined;
}

/**
 * Compiles forms. The bytes hold no pointers: they can be stored, sent and opened anywhere. A line break in a form becomes a
 * space. Throws RangeError for a form that is not matchable, an entry number that is no integer in [0, 2^24), more than
 * 1,048,575 forms or 255 languages.
 */
export function compileTermIndex(specs: readonly FormSpec[]): ArrayBuffer {
  if (specs.length > MAX_FORMS) throw new RangeError(`${specs.length} forms; an index holds ${MAX_FORMS}`);
  const forms = specs.map(toShaped).sort(byCore);
  const languages = [...new Set(specs.flatMap((spec) => spec.lang ?? []))];
  if (languages.length > MAX_LANGUAGES)
    throw new RangeError(`${languages.length} languages; an index holds ${MAX_LANGUAGES}`);
  const sizes = {
    forms: forms.length,
    slots: Math.max(4, Math.ceil(forms.length * SLOTS_PER_FORM)),
    filterBits: filterWordBits(forms.length),
    languageBytes: utf8Length(languages.join(',')),
    textBytes: forms.reduce((bytes, form) => bytes + utf8Length(lineOf(form)), LINE_BREAK.length),
  };
  const layout = layoutOf(sizes);
  const buffer = new ArrayBuffer(layout.bytes);
  const maxTokens = forms.reduce((most, { shape }) => Math.max(most, shape.words.length), 0);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, layout.bytes, sizes.forms, sizes.slots, sizes.filterBits]);
  header.set([maxTokens, sizes.languageBytes, sizes.textBytes], HEADER.maxTokens);
  writeForms(buffer, layout, forms, languages);
  writeFilter(new Uint32Array(buffer, layout.filter, 2 ** sizes.filterBits), 32 - sizes.filterBits, forms);
  writeSlots(new Uint32Array(buffer, layout.slots, sizes.slots), forms);
  return buffer;
}

/** A form's line among the texts; a line break in it is a space there. */
function lineOf({ spec }: ShapedForm): string {
  return spec.text.replaceAll(LINE_BREAK, ' ') + LINE_BREAK;
}

function toShaped(spec: FormSpec): ShapedForm {
  const shape = shapeOf(spec.text);
  if (shape === undefined) {
    throw new RangeError(
      `Form ${JSON.stringify(spec.text)} has no letter or digit, or more than ${MAX_CORE_UNITS} characters`,
    );
  }
  if (!Number.isInteger(spec.entry) || spec.entry < 0 || spec.entry >= MAX_ENTRIES) {
    throw new RangeError(`Form ${JSON.stringify(spec.text)} has entry number ${spec.entry}`);
  }
  if (spec.lang?.includes(',') === true) {
    throw new RangeError(`Form ${JSON.stringify(spec.text)} has language ${JSON.stringify(spec.lang)}`);
  }
  return { spec, shape };
}

function byCore(a: ShapedForm, b: ShapedForm): number {
  if (a.shape.core !== b.shape.core) return a.shape.core < b.shape.core ? -1 : 1;
  return a.spec.entry - b.spec.entry;
}

function writeForms(
  buffer: ArrayBuffer,
  layout: Layout,
  forms: readonly ShapedForm[],
  languages: readonly string[],
): void {
  const places = new Uint32Array(buffer, layout.places, Math.ceil(forms.length / STRIDE));
  const meta = new Uint32Array(buffer, layout.meta, forms.length);
  const langs = new Uint8Array(buffer, layout.langs, forms.length);
  const texts = new Uint8Array(buffer, layout.texts);
  encodeUtf8(languages.join(','), new Uint8Array(buffer, layout.languages), 0);
  const numbers = new Map<string | undefined, number>(languages.map((language, index) => [language, index + 1]));
  let end = encodeUtf8(LINE_BREAK, texts, 0);
  forms.forEach((one, form) => {
    const { spec, shape } = one;
    if (form % STRIDE === 0) places[form / STRIDE] = end;
    end = encodeUtf8(lineOf(one), texts, end);
    const continues = forms[form + 1]?.shape.core === shape.core ? CONTINUES : 0;
    meta[form] = packMeta(spec.entry, spec.source, spec.ambiguous) | continues;
    langs[form] = numbers.get(spec.lang) ?? 0;
  });
}

/** The logarithm of the number of words in the filter. */
function filterWordBits(forms: number): number {
  return Math.max(MIN_FILTER_WORD_BITS, Math.ceil(Math.log2(Math.max(1, (forms * FILTER_BITS_PER_FORM) / 32))));
}

function writeFilter(filter: Uint32Array, shift: number, forms: readonly ShapedForm[]): void {
  const add = (key: number): void => {
    const word = filterWord(key, shift);
    filter[word] = (filter[word] ?? 0) | filterBits(key, shift);
  };
  for (const { shape } of forms) {
    const tokens = shape.words.length;
    const head = hashOf(shape.core.slice(0, shape.words[1]?.end)); // all of it, if it is one token
    add(head);
    if (!shape.startsUpper) {
      add(smallKey(hashOf(shape.core.slice(0, shape.words[0]?.end))));
      add(smallKey(head));
    }
    if (tokens > 1) add(lengthKey(head, tokens));
  }
}

function writeSlots(slots: Uint32Array, forms: readonly ShapedForm[]): void {
  const scale = slots.length / 2 ** 32;
  forms.forEach(({ shape }, form) => {
    if (forms[form - 1]?.shape.core === shape.core) return;
    const hash = hashOf(shape.core);
    let place = slotPlace(hash, scale);
    while (slots[place] !== 0) place = place + 1 === slots.length ? 0 : place + 1;
    slots[place] = ((tagOf(hash) << (32 - TAG_BITS)) | (form + 1)) >>> 0;
  });
}
