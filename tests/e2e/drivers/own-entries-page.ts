/** The options page at the reader's own entries, beside an open article. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { serveArticle } from './articles.ts';
import { type Door, openDoor } from './ask.ts';
import { giveFile } from './files.ts';
import { marksOn } from './reader-view.ts';
import type { Session } from './session.ts';
import { clickOn, confirmWith, textsOf } from './surface.ts';
import { until } from './until.ts';

const BODY = `<p>The Harbour Council met in Tirana on Monday. Nobody from the Herring Board had been invited, and the
  harbour master of Kroy stayed away as well.</p>`;

/** What is filled in; nothing else is touched. */
export interface Written {
  readonly name: string;
  readonly gist?: string;
  readonly forms?: string;
  /** Separated by commas. */
  readonly tags?: string;
  readonly isPrivate?: boolean;
  readonly shadows?: boolean;
}

/** What tests of own entries work with: the options, and an article to be marked. */
export interface OwnEntriesPage {
  readonly door: Door;
  /** The options page: a new one for each test. */
  readonly options: Page;
  /** The tab of the article. */
  readonly tabId: number;
  /** What is marked in the article. */
  marks(): Promise<readonly string[]>;
  /** The names in the list of entries. */
  listed(): Promise<readonly string[]>;
  /** Waits, with the article in front. */
  onArticle(condition: () => Promise<boolean>, what: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Writes an entry and saves it. */
  write(entry: Written): Promise<void>;
  importFile(text: string, name: string): Promise<void>;
  /** Deletes everything. */
  startOver(): Promise<void>;
  /** Opens the options page again, as it is read from storage. */
  reopen(): Promise<void>;
}

/** Opens both before the tests of a suite; what a test leaves in the list is deleted after it. */
export function useOwnEntriesPage(session: Session): OwnEntriesPage {
  let door: Door;
  let article: Page;
  let options: Page;
  let tabId: number;
  const marks = async () => (await marksOn(article)).map(({ text }) => text);
  const listed = () => listedOn(options);

  beforeAll(async () => {
    door = await openDoor(session.browser);
    article = await session.browser.newPage();
    await article.goto(serveArticle(session.network, { body: BODY }));
    tabId = await door.tabIdOf(article);
    await article.bringToFront();
    await until(async () => (await marks()).includes('Tirana'), 'the first marks');
  });
  beforeEach(async () => {
    options = await openOptions(session);
    await door.askBackground('changeSettings', { change: { wordsPerMark: 0 } });
  });
  afterEach(async () => {
    if ((await listed()).length > 0) await deleteAll(options);
    await options.close();
  });

  return {
    get door() {
      return door;
    },
    get options() {
      return options;
    },
    get tabId() {
      return tabId;
    },
    marks,
    listed,
    async onArticle(condition, what) {
      await article.bringToFront();
      await until(condition, what);
      await options.bringToFront();
    },
    fill: (label, text) => fill(options, label, text),
    async write(entry) {
      await writeEntry(options, entry);
      await until(async () => (await listed()).includes(entry.name), `${entry.name} in the list`);
    },
    importFile: (text, name) => giveFile(options, '#own input[type=file]', { name, text }),
    startOver: () => deleteAll(options),
    async reopen() {
      await options.close();
      options = await openOptions(session);
    },
  };
}

const listedOn = (options: Page) => textsOf(options, '.own-name');

async function openOptions(session: Session): Promise<Page> {
  const options = await session.browser.openExtensionPage('options/options.html');
  await options.bringToFront();
  await until(() => options.$('#own button'), 'the page');
  return options;
}

async function deleteAll(options: Page): Promise<void> {
  await clickOn(options, 'Delete everything');
  await confirmWith(options, 'Delete everything');
  await until(async () => (await listedOn(options)).length === 0, 'an empty list');
}

async function fill(options: Page, label: string, text: string): Promise<void> {
  await options.evaluate((words) => {
    const found = [...document.querySelectorAll<HTMLLabelElement>('.own-form label')].find(
      (one) => one.innerText === words,
    );
    const field = found?.control;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`no field ${words}`);
    field.focus();
    field.select();
  }, label);
  await options.keyboard.type(text);
}

async function writeEntry(
  options: Page,
  { name, gist = 'A thing of ours.', forms, tags, isPrivate, shadows }: Written,
): Promise<void> {
  await clickOn(options, 'Write an entry');
  await fill(options, 'Name', name);
  await fill(options, 'In one sentence', gist);
  if (forms !== undefined) await fill(options, 'Other forms', forms);
  if (tags !== undefined) await fill(options, 'Tags', tags);
  if (isPrivate === true) await clickOn(options, 'Private');
  if (shadows === true) await clickOn(options, 'Use instead of the bundled entry');
  await clickOn(options, 'Save');
}
