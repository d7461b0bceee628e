import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanPage } from '../../../../src/core/own-entries/clean-text.ts';
import '../../property-cases.ts';

describe('a line', () => {
  it('loses direction controls, invisible and broken characters', () => {
    expect(cleanLine('\u202eevil\u202c \ud800 e\u0301\u200b\u0000!')).toBe('evil \ufffd é !');
  });

  it('keeps the joiners that Persian and emoji need', () => {
    expect(cleanLine('می\u200cخواهم 👩\u200d🚀')).toBe('می\u200cخواهم 👩\u200d🚀');
  });

  it('has one space where there were blanks or line breaks, none at its ends', () => {
    expect(cleanLine('\n\tHarbour \u00a0\r\n\r\n Council \u2028')).toBe('Harbour Council');
  });

  it('stands apart where a blank was only made by taking something out', () => {
    expect(cleanLine('\u0000\u200b \u0007Harbour\u200b \u200bCouncil\u0000')).toBe('Harbour Council');
  });
});

describe('a text of several lines', () => {
  it.each([
    ['of Windows', '\r\n'],
    ['of old Macs', '\r'],
    ['between lines in Unicode', '\u2028'],
    ['between paragraphs in Unicode', '\u2029'],
    ['of mainframes', '\u0085'],
  ])('keeps a line break %s', (_what, lineBreak) => {
    expect(cleanPage(`one${lineBreak}two`)).toBe('one\ntwo');
  });

  it('has no blanks around its lines, single ones within, and at most one empty line between two', () => {
    expect(cleanPage(' \n\n one  and\t\t a half \ntwo\n three \n \n\n\n four \n')).toBe(
      'one and a half\ntwo\nthree\n\nfour',
    );
  });
});

it.each([
  ['a line', cleanLine],
  ['a page', cleanPage],
])('%s cleaned twice is the same as cleaned once', (_what, clean) => {
  const awkward = fc.string({
    unit: fc.constantFrom(...Array.from('ae\u0301\u200b\u0000 \t\n\r\u2028\u00a0\ud83d')),
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
      expect(once).toBe(once.trim());
    }),
  );
});
