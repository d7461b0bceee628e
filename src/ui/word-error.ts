/** Says to the reader why something was refused: the codes of core in the words of `_locales`, under `fault_<code>`. */
import { type Fault, type FaultCode, Refusal } from '../core/parsing/fault.ts';
import { ParseError } from '../core/parsing/reader.ts';
import { reasonOf } from '../core/parsing/reason-of.ts';
import { directionOf } from '../core/reading/text-direction.ts';
import type { Speech } from './translate.ts';

type Values = readonly (string | number)[];

const NONE = (): Values => [];
const toFound = ({ found }: { readonly found: string }): Values => [found];
const toRange = ({ from, to, found }: Omit<Fault<'notNumber'>, 'code'>): Values => [from, to, found];
const toLimit = ({ most, count }: Omit<Fault<'tooMany'>, 'code'>): Values => [most, count];

/** The substitutions of each message, in their order. */
const SUBSTITUTIONS: { readonly [C in FaultCode]: (fault: Fault<C>, locale: string) => Values } = {
  missing: NONE,
  notText: toFound,
  notFlag: toFound,
  notList: toFound,
  notObject: toFound,
  notNumber: toRange,
  notWhole: toRange,
  notOneOf: ({ allowed, found }, locale) => [toChoice(allowed, locale), found],
  unknownField: ({ field }) => [field],
  tooLong: toLimit,
  tooShort: ({ least }) => [least],
  tooMany: toLimit,
  noLetter: NONE,
  oneCharacter: ({ form }) => [form],
  functionWord: ({ form }) => [form],
  badId: toFound,
  badDay: toFound,
  linkScheme: NONE,
  linkCredentials: NONE,
  linkCharacters: NONE,
  sameEntry: ({ at }) => [at],
  idTwice: ({ id }) => [id],
  surplusCells: NONE,
  fileTooLarge: ({ megabytes, most }, locale) => [toMegabytes(megabytes, locale), toMegabytes(most, locale)],
  fileNotText: NONE,
  tooDeep: ({ most }) => [most],
  notJson: ({ line }) => [line],
  notEntriesFile: NONE,
  notBackup: NONE,
  unknownVersion: toFound,
  noColumn: ({ column }) => [column],
  unknownColumn: ({ column, known }, locale) => [column, toChoice(known, locale)],
  columnTwice: ({ column }) => [column],
  badQuotes: ({ row }) => [row],
  tooManyEntries: toLimit,
  tooManyForms: toLimit,
  glossaryBroken: NONE,
  newerStored: NONE,
  localFull: NONE,
  syncFull: NONE,
  syncBusy: NONE,
};

const toChoice = (values: readonly string[], locale: string) =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);
const toMegabytes = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(value);

function sayFault<C extends FaultCode>(fault: Fault<C>, { t, locale }: Speech): string {
  const values = SUBSTITUTIONS[fault.code](fault, locale);
  return t(
    `fault_${fault.code}`,
    ...values.map((value) => (typeof value === 'string' ? keepApart(value, locale) : value)),
  );
}

/** Text of a file in a sentence from right to left, isolated: its brackets and quotation marks must not change sides. */
const keepApart = (text: string, locale: string) => (directionOf(locale) === 'rtl' ? `\u2068${text}\u2069` : text);

/** What is wrong, where the reader sees already where. An error without a fault says it in its own, developers' words. */
export function wordFault(error: unknown, speech: Speech): string {
  const fault = error instanceof ParseError || error instanceof Refusal ? error.fault : undefined;
  if (fault !== undefined) return sayFault(fault, speech);
  return reasonOf(error);
}

const ENTRY = /^entries\[(\d+)\]\.?(.*)$/;

/** What is wrong, and with which entry (numbered from 1) and field of the file. */
export function wordError(error: unknown, speech: Speech): string {
  const words = wordFault(error, speech);
  if (!(error instanceof ParseError) || error.fault === undefined || error.path === '') return words;
  const [, entry, inEntry] = ENTRY.exec(error.path) ?? [];
  const field = (inEntry ?? error.path).replace(/\[(\d+)\]/g, (_, at: string) => ` (${Number(at) + 1})`);
  const shown = keepApart(field, speech.locale);
  if (entry === undefined) return speech.t('faultInField', shown, words);
  const number = Number(entry) + 1;
  return field === '' ? `${speech.t('ownNumber', number)} ${words}` : speech.t('faultInEntry', number, shown, words);
}
