/**
 * The bundled glossary's files, as build.mjs wrote them into the package: the term index and the senses, used as they
 * lie; the entries of all cards, fetched by the handful on demand; the list of packs.
 */
import { cardTextAt } from '../core/glossary/card-columns.ts';
import { CARDS_PER_FILE, type CardText } from '../core/glossary/cards.ts';
import type { Pack } from '../core/glossary/pack.ts';
import type { LexiconSource } from '../core/matching/lexicon.ts';
import { Refusal } from '../core/parsing/fault.ts';
import { browser } from './browser.ts';
import { type GlossaryBytes, openGlossary } from './open-glossary.ts';

async function fetchOwnFile(name: string): Promise<globalThis.Response> {
  try {
    const response = await fetch(browser.runtime.getURL(`glossary/${name}`));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  } catch (error) {
    throw new Refusal({ code: 'glossaryBroken' }, { cause: error }); // the browsers reject for a file that is not there
  }
}

/** Rejects with a Refusal if a file is missing. */
export async function loadGlossaryBytes(): Promise<GlossaryBytes> {
  const readBytes = async (name: string) => (await fetchOwnFile(name)).arrayBuffer();
  const [terms, senses] = await Promise.all([readBytes('terms.bin'), readBytes('senses.bin')]);
  return { terms, senses };
}

/** What the engine works with. Rejects with a Refusal if a file is missing or damaged. */
export async function loadBundledGlossary(): Promise<LexiconSource> {
  return openGlossary(await loadGlossaryBytes());
}

async function loadCardFile(file: number): Promise<string> {
  const packed = await fetchOwnFile(`cards/${file}.txt.gz`);
  const unpacked = (await packed.blob()).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}

/** The card's text of the entry with a number (its place in the senses). */
export async function loadCardText(number: number): Promise<CardText | undefined> {
  return cardTextAt(await loadCardFile(Math.floor(number / CARDS_PER_FILE)), number % CARDS_PER_FILE);
}

/** The texts of several cards in that order, each file read once. */
export function loadCardTexts(numbers: readonly number[]): Promise<readonly (CardText | undefined)[]> {
  const files = new Map<number, Promise<string>>();
  const fileOf = (file: number) => {
    const loading = files.get(file) ?? loadCardFile(file);
    files.set(file, loading);
    return loading;
  };
  return Promise.all(
    numbers.map(async (number) =>
      cardTextAt(await fileOf(Math.floor(number / CARDS_PER_FILE)), number % CARDS_PER_FILE),
    ),
  );
}

/** All packs in their order. */
export async function loadPacks(): Promise<readonly Pack[]> {
  return (await (await fetchOwnFile('packs.json')).json()) as readonly Pack[]; // our own file
}
