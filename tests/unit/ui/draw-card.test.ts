import { describe, expect, it } from 'vitest';
import type { CardData } from '../../../src/core/glossary/card-data.ts';
import type { CardAction, CardSituation, Drawn, DrawnElement } from '../../../src/core/reading/drawn-card.ts';
import { type CardAudience, drawCard } from '../../../src/ui/draw-card.tsx';

const DATA: CardData = {
  entry: {
    id: 'mara-lind',
    name: 'Mara Lind',
    pack: 'north',
    kind: 'person',
    familiarity: 2,
    gist: 'Harbour master of Northport.',
    background: 'She came from the Harbour Council.',
    related: ['harbour-council', 'northport'],
    roles: [{ role: 'Harbour master', from: '2010', until: '2020' }],
    facts: [],
    statuses: [],
    timeline: [
      { date: '2010', text: 'Takes office' },
      { date: '2014-05', text: 'The herring dispute' },
      { date: '2020-02-03', text: 'Resigns' },
    ],
    sources: [{ title: 'Register', url: 'https://register.example/lind' }],
    reviewed: '2026-03-12',
    contested: false,
  },
  related: ['harbour-council', 'northport'].map((id) => ({
    id,
    name: id,
    kind: 'organisation',
    pack: 'north',
    familiarity: 1,
    gist: '',
  })),
  links: [{ entry: 'harbour-council', start: 18, end: 33 }],
};

const SITUATION: CardSituation = {
  published: '2015-01-01',
  onPage: ['northport', 'mara-lind'],
  isExpanded: false,
  isPinned: false,
  isKnown: false,
  isDeepest: false,
};

const AUDIENCE: CardAudience = {
  speech: {
    t: (name, ...given) => [name, ...given].join(' '),
    tCount: (name, count) => `${name} ${count}`,
    locale: 'en',
  },
  today: '2026-11-23',
  isPrivate: false,
  site: 'news.example',
  panel: 'button',
  backName: undefined,
};

const draw = (situation: Partial<CardSituation> = {}, audience: Partial<CardAudience> = {}) =>
  drawCard(DATA, { ...SITUATION, ...situation }, { ...AUDIENCE, ...audience }).content;

const elementsIn = (drawn: readonly Drawn[]): readonly DrawnElement[] =>
  drawn.flatMap((one) => (typeof one === 'string' ? [] : [one, ...elementsIn(one.content)]));
const textOf = (drawn: readonly Drawn[]): string =>
  drawn.map((one) => (typeof one === 'string' ? one : textOf(one.content))).join('');
const actionsIn = (drawn: readonly Drawn[]): readonly CardAction[] =>
  elementsIn(drawn).flatMap(({ action }) => action ?? []);
const typesIn = (drawn: readonly Drawn[]) => actionsIn(drawn).map(({ type }) => type);
const find = (drawn: readonly Drawn[], name: string) =>
  elementsIn(drawn).find(({ attributes }) => attributes.class === name);

describe('a card drawn for a page', () => {
  it('is plain data that survives a message', () => {
    const drawn = drawCard(DATA, SITUATION, AUDIENCE);
    expect(structuredClone(drawn)).toEqual(drawn);
    expect([drawn.lang, drawn.dir]).toEqual(['en', 'ltr']);
  });

  it('runs the way its own words do, whatever the page', () => {
    const speech = { ...AUDIENCE.speech, locale: 'fa-IR' };
    const drawn = drawCard(DATA, SITUATION, { ...AUDIENCE, speech });
    expect([drawn.lang, drawn.dir]).toEqual(['fa-IR', 'rtl']);
    expect(find(drawn.content, 'bg-gist')?.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    const name = find(drawn.content, 'bg-name');
    expect(name?.attributes).not.toHaveProperty('dir'); // it stands at the card's edge, whichever way it is read itself
    expect(elementsIn(name?.content ?? []).find(({ tag }) => tag === 'bdi')?.attributes).toMatchObject({
      lang: 'en',
      dir: 'ltr',
    });
    expect(elementsIn(drawn.content).find(({ tag }) => tag === 'circle')?.attributes.cx).toBe('100.0%');
  });

  it('shows what held on the day of the article, and that nothing of it is left', () => {
    expect(textOf(draw())).toContain('cardAtArticle Jan 1, 2015');
    expect(textOf(draw())).toContain('Harbour master cardHeldUntil 2010 2020');
  });

  it('writes attributes as HTML does', () => {
    const drawn = draw({ isPinned: true, isExpanded: true });
    const pin = elementsIn(drawn).find(({ action }) => action?.type === 'pin');
    expect(pin?.attributes).toMatchObject({ type: 'button', 'aria-pressed': 'true', title: 'cardPin' });
    expect(elementsIn(drawn).find(({ tag }) => tag === 'circle')?.attributes).toMatchObject({ cx: '0.0%', r: '3.5' });
    expect(elementsIn(drawn).find(({ tag }) => tag === 'time')?.attributes.datetime).toBe('2010');
    expect(find(drawn, 'bg-strip')?.attributes).not.toHaveProperty('key');
  });

  it('says what each button asks for', () => {
    expect(typesIn(draw())).toEqual([
      'pin',
      'close',
      'expand',
      'follow',
      'know',
      'reject',
      'copy',
      'copy',
      'openPanel',
    ]);
    expect(actionsIn(draw())).toContainEqual({ type: 'follow', entry: 'northport' });
    expect(actionsIn(draw())).toContainEqual({ type: 'reject', reach: 'page' });
  });

  it('carries what is copied, so that the click alone is enough', () => {
    const [text, markdown] = actionsIn(draw()).flatMap((action) => (action.type === 'copy' ? action.text : []));
    expect(text).toMatch(/^Mara Lind: Harbour master of Northport\.\n/);
    expect(markdown).toContain('**Mara Lind**');
    expect(markdown).toContain('[Register](<https://register.example/lind>)');
  });

  it('unfolds the background with the names in it; as deep as it goes they are names only', () => {
    const unfolded = draw({ isExpanded: true });
    expect(typesIn(unfolded)).not.toContain('expand');
    expect(actionsIn(unfolded)).toContainEqual({ type: 'follow', entry: 'harbour-council' });
    const deepest = draw({ isExpanded: true, isDeepest: true });
    expect(textOf(deepest)).toContain('She came from the Harbour Council.');
    expect(typesIn(deepest)).not.toContain('follow');
  });

  it('leads back by name', () => {
    expect(typesIn(draw())).not.toContain('back');
    const back = elementsIn(draw({}, { backName: 'Northport' })).find(({ action }) => action?.type === 'back');
    expect(textOf(back?.content ?? [])).toBe('Northport');
  });

  it('offers to take a choice back, and to widen it to the site', () => {
    expect(actionsIn(draw({ isKnown: true }))).toContainEqual({ type: 'know', isKnown: false });
    const rejected = actionsIn(draw({ reach: 'page' }));
    expect(rejected).toContainEqual({ type: 'reject', reach: 'site' });
    expect(rejected).toContainEqual({ type: 'reject', reach: undefined });
    expect(textOf(draw({ reach: 'site' }))).toContain('cardRejectedSite news.example');
    expect(actionsIn(draw({ reach: 'page' }, { site: '' }))).not.toContainEqual({ type: 'reject', reach: 'site' });
  });

  it('marks its own dates with their language and direction, which may not be those of the text around them', () => {
    const persian = { speech: { ...AUDIENCE.speech, locale: 'fa' } };
    const dates = elementsIn(draw({ isExpanded: true }, persian)).filter(
      ({ tag }) => tag === 'time' || tag === 'small',
    );
    expect(dates.length).toBeGreaterThanOrEqual(4);
    for (const { attributes } of dates) expect(attributes).toMatchObject({ lang: 'fa', dir: 'rtl' });
  });

  it('says what is in English in the glossary in English', () => {
    const persian = { speech: { ...AUDIENCE.speech, locale: 'fa' } };
    const english = elementsIn(draw({}, persian)).filter(({ attributes }) => attributes.lang === 'en');
    const said = english.map(({ content }) => textOf(content)).join('; ');
    for (const words of ['Mara Lind', 'Harbour master of Northport.', 'Harbour master cardHeld', 'northport'])
      expect(said).toContain(words);
  });

  it('keeps nothing of what is read in a private window', () => {
    const drawn = draw({ reach: 'page' }, { isPrivate: true });
    expect(typesIn(drawn)).not.toContain('know');
    expect(actionsIn(drawn)).not.toContainEqual({ type: 'reject', reach: 'site' });
  });

  it('names the keys of the side panel where no page may open it', () => {
    expect(textOf(draw({}, { panel: { keys: 'Alt+Shift+G' } }))).toContain('cardPanelKeys Alt+Shift+G');
    expect(typesIn(draw({}, { panel: { keys: '' } }))).not.toContain('openPanel');
    expect(find(draw({}, { panel: { keys: '' } }), 'bg-hint')).toBeUndefined();
  });

  it('keeps the places of buttons when one of them goes, so that the focus stays on the same one', () => {
    const places = (situation: Partial<CardSituation>) =>
      find(draw(situation), 'bg-actions')?.content.findIndex(
        (one) => typeof one !== 'string' && one.action?.type === 'reject',
      );
    expect(places({ isKnown: true })).toBe(places({}));
  });
});
