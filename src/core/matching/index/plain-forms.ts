/**
 * What most hits need of a form, near each other in memory: what a hit costs is mostly waiting for memory that is far away,
 * and a decoded form is spread over a dozen times as much.
 */
import type { Meaning } from '../candidate.ts';
import type { DecodedForm } from './term-index.ts';

/** The span of a form that is not plain. No other ends in this: a plain form has two units or more. */
export const NOT_PLAIN = 1;
/** A span's last bits hold the length of the text, those before where it begins. */
export const LENGTH_BITS = 8;
/** Those last bits; also the longest text that they can tell. */
export const LENGTH_MASK = 2 ** LENGTH_BITS - 1;
const MOST_UNITS = 2 ** (32 - LENGTH_BITS);
const FIRST_UNITS = 4096;
const UNIT_BITS = 16;
const UNIT = 2 ** UNIT_BITS - 1;

/**
 * Forms about which nothing is in question but what stands beside them, where the text spells them so: bare ones (see
 * `FormShape`) of any language that share their core with no other. Those that were asked for lie one behind the other.
 */
export class PlainForms {
  /** Of each form: place and length of its text among the units, or `NOT_PLAIN`; 0 as long as nobody asked. */
  readonly spans: Uint32Array;
  /** Each text, and in the two units before it the number of its meaning. */
  units = new Uint16Array(FIRST_UNITS);
  readonly #meanings: (readonly Meaning[])[] = [];
  readonly #formAt: (form: number) => DecodedForm;
  #used = 0;

  constructor(size: number, formAt: (form: number) => DecodedForm) {
    this.spans = new Uint32Array(size);
    this.#formAt = formAt;
  }

  /** The span of a form that was not asked for before. */
  note(form: number): number {
    const { text, alone, isBare, continues, language } = this.#formAt(form);
    const isPlain =
      isBare && !continues && language === '' && text.length <= LENGTH_MASK && this.#used < MOST_UNITS - LENGTH_MASK;
    const span = isPlain ? (this.#add(text, alone) << LENGTH_BITS) | text.length : NOT_PLAIN;
    this.spans[form] = span;
    return span;
  }

  /** The meaning of a plain form, alone in a list. */
  meaningsOf(form: number): readonly Meaning[] {
    const place = (this.spans[form] ?? 0) >>> LENGTH_BITS;
    const number = (this.units[place - 2] ?? 0) | ((this.units[place - 1] ?? 0) << UNIT_BITS);
    return this.#meanings[number] ?? [];
  }

  #add(text: string, meanings: readonly Meaning[]): number {
    const number = this.#meanings.push(meanings) - 1;
    const place = this.#used + 2;
    this.#used = place + text.length;
    if (this.#used > this.units.length) {
      const { units } = this;
      this.units = new Uint16Array(2 * this.#used);
      this.units.set(units);
    }
    this.units[place - 2] = number & UNIT;
    this.units[place - 1] = number >>> UNIT_BITS;
    for (let i = 0; i < text.length; i += 1) this.units[place + i] = text.charCodeAt(i);
    return place;
  }
}
