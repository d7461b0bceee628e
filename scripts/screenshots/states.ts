/** The states of the card that are looked at before every release. */
import type { Page } from 'puppeteer-core';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import type { Door } from '../../tests/e2e/drivers/ask.ts';
import { clickInCard, command, restOn, untilShows } from '../../tests/e2e/drivers/card.ts';
import { cardOn } from '../../tests/e2e/drivers/reader-view.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';

/** One state a card can be in, and the page that brings it about. */
export interface CardState {
  readonly title: string;
  /** The sentence, as HTML, and the name in it to rest on. */
  readonly text: string;
  readonly name: string;
  /** `YYYY-MM-DD`; by default the sample's day, `null` for a page that does not tell. */
  readonly published?: string | null;
  readonly viewport?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
  readonly style?: string;
  readonly settings?: SettingsChange;
  readonly hasForcedColors?: boolean;
  /** What is done once the card is open. */
  readonly act?: (page: Page, door: Door) => Promise<void>;
  /** Instead of resting the pointer. */
  readonly opensByKey?: boolean;
}

const RAMA = 'The talks went on until Edi Rama left the room by the back door, and nobody asked him why.';
const TIRANA = 'The night train to Tirana was late again, and nobody on the platform asked for the reason.';
const ALBANIA = 'What was decided in Albania that night was not known abroad until the morning papers came.';
const more = (page: Page) => clickInCard(page, 'More');

/** Every state once; the runner shows each in light and in dark. */
export const CARD_STATES: readonly CardState[] = [
  { title: 'Person', text: RAMA, name: 'Edi Rama' },
  { title: 'Person, unfolded', text: RAMA, name: 'Edi Rama', act: more },
  { title: 'Person, before the office', text: RAMA, name: 'Edi Rama', published: '2006-05-04' },
  { title: 'Person, no date', text: RAMA, name: 'Edi Rama', published: null },
  { title: 'Place', text: TIRANA, name: 'Tirana' },
  { title: 'Country', text: ALBANIA, name: 'Albania' },
  { title: 'Country, unfolded', text: ALBANIA, name: 'Albania', act: more },
  { title: 'Organisation, short name', text: 'Nobody at NATO would say it aloud that night.', name: 'NATO' },
  {
    title: 'Persian name',
    text: 'The office of Ali Khamenei did not answer the letter that winter.',
    name: 'Ali Khamenei',
  },
  { title: 'Event', text: 'It was during the Iran–Iraq War that the road was built.', name: 'Iran–Iraq War' },
  {
    title: 'A card inside the card',
    text: RAMA,
    name: 'Edi Rama',
    act: async (page) => {
      await more(page);
      await clickInCard(page, 'MEK');
      await untilShows(page, 'Mojahedin');
    },
  },
  { title: 'Pinned', text: TIRANA, name: 'Tirana', act: (page) => clickInCard(page, 'Keep open') },
  { title: 'I know this', text: TIRANA, name: 'Tirana', act: (page) => clickInCard(page, 'I know this') },
  { title: 'Not meant here', text: TIRANA, name: 'Tirana', act: (page) => clickInCard(page, 'Not meant here') },
  {
    title: 'By key',
    text: RAMA,
    name: 'Edi Rama',
    opensByKey: true,
    act: async (page, door) => {
      await command(door, page, 'next-mention');
      await pause(300); // it is drawn anew
      await page.keyboard.press('Tab');
    },
  },
  {
    title: 'Above the line',
    text: RAMA,
    name: 'Edi Rama',
    style: 'article { margin-block-start: 700px; } p + p { display: none; }', // at the page's end: nothing scrolls it up
  },
  {
    title: 'From right to left',
    text: `<span dir="rtl">${RAMA}</span>`,
    name: 'Edi Rama',
    style: 'p { direction: rtl; }',
  },
  { title: 'Sheet, 320 px', text: RAMA, name: 'Edi Rama', viewport: { width: 320, height: 640 } },
  {
    title: 'Sheet at 200 %',
    text: TIRANA,
    name: 'Tirana',
    viewport: { width: 330, height: 330, deviceScaleFactor: 2 },
  },
  { title: 'Forced colours', text: TIRANA, name: 'Tirana', hasForcedColors: true },
  {
    title: 'Tint, background shown',
    text: TIRANA,
    name: 'Tirana',
    settings: { markStyle: 'tint', showBackground: true },
  },
];

/** Brings a page, already loaded, into a state. */
export async function enter(state: CardState, page: Page, door: Door): Promise<void> {
  if (state.opensByKey === true) {
    await command(door, page, 'open-card');
    await until(async () => (await cardOn(page))?.hasFocus, 'the focus in the card');
  } else {
    await restOn(page, state.name);
  }
  await state.act?.(page, door);
}
