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
    ['[Ali Khamenei], Iran’s supreme leader, spoke.'],
    ['[AKSHI] (state agency) was hit.'],
    ['[AKSHI](the National Agency for Information Society) was hit.'],
    ['[AKSHI]—the agency behind the portal—was hit.'],
    ['[AKSHI],\n    the agency that runs the portal, was hit.'],
    ['[AKSHI], the\n    agency that runs the portal, was hit.'],
    ['They had hit the country’s online portal, [e-Albania] – for the third time – and left.'],
    ['Much went dark—Albania’s portal, [e-Albania], first of all.'],
    ['It rained. The very small and rather old state agency, [AKSHI], was hit.'],
    [`Albania’s online portal, [e-Albania], was down. ${'Nobody could say for how long it would be so. '.repeat(10)}`],
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
    ['[AKSHI] said that its agency (the one with the portal) was hit.'],
    ['[AKSHI] was hit by Iran, the country behind it all, they said.'],
    ['He told [Albania] the agency was down, and left.'],
    ['[Enver Hoxha] (1908–1985) spoke.'],
    ['[Edi Rama] (P.S.) spoke.'],
    ['Tirana ([Albania]) was quiet.'],
    ['The ministers of the region ([Albania] and Greece among them) met.'],
    ['The office of the portal (a part of [AKSHI]) was hit.'],
    ['In the country’s capital, [Tirana] was quiet.'],
    ['Since 2016, [Tirana], as ever, was loud.'],
    ['After the court’s ruling, Greece, [Albania], and Italy met.'],
    ['They left the old capital. Last May, [Tirana], as ever, was loud.'],
    ['It was the spring of 2016, [Tirana], Hotel Rogner.'],
    ['They met [Rama], the Greens and the left.'],
    ['This is [Tirana], Albania’s, and that is Athens.'],
  ])('sees none in “%s”', (text) => {
    expect(isExplained(text)).toBe(false);
  });

  it.each([
    ['de', '[AKSHI], die Agentur hinter dem Portal, wurde angegriffen.'],
    ['fr', 'Le portail [e-Albania], la plateforme des services publics, était en panne.'],
    ['fr', 'Selon l’agence, [AFP], la panne dure.'],
    ['it', '[AKSHI], l’agenzia digitale dello Stato, è stata colpita.'],
    ['es', '[AKSHI], la agencia digital del Estado, fue atacada.'],
    ['sq', '[AKSHI] (Agjencia Kombëtare e Shoqërisë së Informacionit) u sulmua.'],
  ])('sees explanations in %s', (lang, text) => {
    expect(isExplained(text, lang)).toBe(true);
  });
});
