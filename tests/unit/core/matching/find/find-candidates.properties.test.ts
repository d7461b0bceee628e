import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates, findCandidatesIn } from '../../../../../src/core/matching/find/find-candidates.ts';
import { foldString, tokensOf } from '../../../../../src/core/matching/folding/folded-text.ts';
import { TextWindow } from '../../../../../src/core/matching/folding/text-window.ts';
import { compileTermIndex, isMatchable } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { PROPERTY_CASES } from '../../../property-cases.ts';
import { nastyCase, nastyText } from './nasty-texts.ts';
import { createSlowFinder } from './slow-find.ts';

describe('the folded window of a text', () => {
  it('has the units, tokens and offsets of the plain folding, wherever they come from', () => {
    const window = new TextWindow();
    fc.assert(
      fc.property(nastyText, (text) => {
        window.fold(text, 0, text.length);
        const plain = foldString(text);
        expect([...window.units.subarray(0, window.length)]).toEqual(Array.from(plain.units));
        const positions = Array.from({ length: plain.length + 1 }, (_, unit) => unit);
        expect(positions.map((unit) => window.offsetOf(unit))).toEqual(positions.map((unit) => plain.offsetOf(unit)));
        const tokens = Array.from({ length: window.tokens }, (_, token) => token);
        expect(tokens.map((token) => ({ start: window.startOf(token), end: window.endOf(token) }))).toEqual(
          tokensOf(plain),
        );
      }),
    );
  });

  it('has offsets that never go back and always point at the character that made the unit', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const folded = foldString(text);
        for (let unit = 1; unit <= folded.length; unit += 1) {
          expect(folded.offsetOf(unit)).toBeGreaterThanOrEqual(folded.offsetOf(unit - 1));
        }
        for (const { start, end } of tokensOf(folded)) {
          expect(start).toBeLessThan(end);
          expect(folded.offsetOf(end)).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('folds composed and decomposed text to the same units', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const units = (form: 'NFC' | 'NFD') => Array.from(foldString(text.normalize(form)).units);
        expect(units('NFC')).toEqual(units('NFD'));
      }),
    );
  });
});

describe('findCandidates', () => {
  it('finds exactly what the obvious matcher finds', () => {
    let found = 0;
    fc.assert(
      fc.property(nastyCase, ({ text, specs, lang }) => {
        const usable = specs.filter((spec) => isMatchable(spec.text));
        const candidates = findCandidates(openTermIndex(compileTermIndex(usable)), text, { lang });
        found += candidates.length;
        expect(candidates).toEqual(createSlowFinder(usable)(text, { lang }));
      }),
    );
    expect(found).toBeGreaterThan(PROPERTY_CASES / 4);
  });

  it('finds in two indexes what it finds in one that holds all', () => {
    fc.assert(
      fc.property(nastyCase, fc.nat({ max: 25 }), ({ text, specs, lang }, cut) => {
        const usable = specs.filter((spec) => isMatchable(spec.text));
        const [one, other] = [usable.slice(0, cut), usable.slice(cut)].map((part) =>
          openTermIndex(compileTermIndex(part)),
        );
        if (one === undefined || other === undefined) throw new Error('two parts make two indexes');
        const whole = findCandidates(openTermIndex(compileTermIndex(usable)), text, { lang });
        expect(findCandidatesIn([one, other], text, { lang })).toEqual(whole);
      }),
    );
  });

  it('returns spans inside the text, in order, with meanings; only names of one entry cross, nested ones lie inside', () => {
    fc.assert(
      fc.property(nastyCase, ({ text, specs, lang }) => {
        const usable = specs.filter((spec) => isMatchable(spec.text));
        const candidates = findCandidates(openTermIndex(compileTermIndex(usable)), text, { lang });
        let winnerEnd = 0;
        let winnerEntries: readonly number[] = [];
        candidates.forEach(({ start, end, fullEnd, meanings, nested }, i) => {
          expect(start).toBeGreaterThanOrEqual(candidates[i - 1]?.start ?? 0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(fullEnd);
          expect(fullEnd).toBeLessThanOrEqual(text.length);
          expect(meanings.length).toBeGreaterThan(0);
          if (nested) expect(end).toBeLessThanOrEqual(winnerEnd);
          else {
            const entries = meanings.map(({ entry }) => entry);
            if (start < winnerEnd) expect(winnerEntries.filter((entry) => entries.includes(entry))).not.toEqual([]);
            winnerEnd = end;
            winnerEntries = entries;
          }
        });
      }),
    );
  });
});
