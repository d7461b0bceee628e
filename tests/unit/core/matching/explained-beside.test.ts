import { describe, expect, it } from 'vitest';
import { isExplainedBeside } from '../../../../src/core/matching/explained-beside.ts';

/** The name is what stands between square brackets. */
function isExplained(marked: string, lang = 'en'): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return isExplainedBeside(text, start, marked.indexOf(']') - 1, lang);
}

describe('isExplainedBeside', () => {
  it.each([
    ['[AKSHI], the agency that runs the portal, was hit.'],
    ['Hackers got into [AKSHI], the state’s computer agency.'],
    ['[AKSHI] (the National Agency for Information Society) was hit.'],
    ['[AKSHI] — the agency behind the portal — was hit.'],
    ['Albania’s online portal, [e-Albania], was down.'],
    ['They blamed the exiled opposition group, [MEK].'],
    ['The National Agency for Information Society ([AKSHI]) was hit.'],
    ['[Edi Rama], Albania’s prime minister, spoke.'],
  ])('sees the explanation in “%s”', (text) => {
    expect(isExplained(text)).toBe(true);
  });

  it.each([
    ['[AKSHI] was hit.'],
    ['[AKSHI], Tirana and Rome agreed.'],
    ['When they called [AKSHI], the phones were dead'],
    ['Prime Minister [Edi Rama] spoke.'],
    ['[Edi Rama] (58) spoke.'],
    ['In Tirana, [Edi Rama], spoke.'],
    ['They met [Rama], and left.'],
  ])('sees none in “%s”', (text) => {
    expect(isExplained(text)).toBe(false);
  });

  it.each([
    ['de', '[AKSHI], die Agentur hinter dem Portal, wurde angegriffen.'],
    ['fr', 'Le portail [e-Albania], la plateforme des services publics, était en panne.'],
    ['it', '[AKSHI], l’agenzia digitale dello Stato, è stata colpita.'],
    ['es', '[AKSHI], la agencia digital del Estado, fue atacada.'],
    ['sq', '[AKSHI] (Agjencia Kombëtare e Shoqërisë së Informacionit) u sulmua.'],
  ])('sees explanations in %s', (lang, text) => {
    expect(isExplained(text, lang)).toBe(true);
  });
});
