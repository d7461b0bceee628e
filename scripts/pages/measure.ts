/**
 * `npm run pages`: loads pages in a real browser with the extension and without, served from this machine with
 * everything else out of reach, and prints for each what was marked, how much of it stands in the gold text, and
 * whether the page noticed. The pages (index.json, *.html, gold/*.txt) lie beside the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lexicon } from '../../src/core/matching/lexicon.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { startTestNetwork, type TestNetwork } from '../../tests/e2e/drivers/network.ts';
import { extensionFolder, PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { compileLexicon } from '../eval/measured-glossary.ts';
import { readSoundGlossary } from '../glossary/read-glossary.ts';
import { parseArguments, toBrowserName } from '../setup/command.ts';
import { compareWithGold } from './gold.ts';
import { pagesFolder, pagesIn, serveStill } from './real-pages.ts';
import { errorsOf, visit } from './visit.ts';

const USAGE =
  'Usage: npm run pages -- [names …] [--browser chromium|firefox] [--folder <pages>] [--extension <built folder>]\n' +
  '       [--glossary <folder>] [--marks] [--quick]    --marks prints every mark, --quick leaves out the run without us';

interface Setting {
  readonly folder: string;
  readonly lexicon: Lexicon;
  readonly network: TestNetwork;
  readonly reader: ReaderBrowser;
  readonly door: Door;
  /** The same browser without the extension. */
  readonly plain?: ReaderBrowser;
  readonly showsMarks: boolean;
}

interface PageLine {
  readonly marks: number;
  readonly inGold: number;
  readonly known: number;
  readonly covered: number;
  readonly hadCard: boolean | undefined;
  readonly isClean: boolean;
}

/** Runs the command; the exit code is 1 if a page noticed. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArguments(
    args,
    {
      browser: 'string',
      folder: 'string',
      extension: 'string',
      glossary: 'string',
      marks: 'boolean',
      quick: 'boolean',
    },
    USAGE,
  );
  const name = toBrowserName(values.browser);
  const folder = pagesFolder(values.folder);
  const extension = values.extension === undefined ? extensionFolder(name, 'release') : resolve(values.extension);
  const lexicon = readLexicon(values.glossary ?? join(PROJECT_ROOT, 'assets', 'glossary'));
  const network = await startTestNetwork();
  const opened: ReaderBrowser[] = [];
  try {
    const reader = await launchBrowser(name, { extension, proxyPort: network.port });
    opened.push(reader);
    const plain = values.quick === true ? undefined : await launchBrowser(name, { proxyPort: network.port });
    if (plain !== undefined) opened.push(plain);
    const door = await openDoor(reader);
    const setting = { folder, lexicon, network, reader, door, showsMarks: values.marks === true };
    const lines: PageLine[] = [];
    for (const page of pagesIn(folder, positionals)) {
      lines.push(await measure(page, plain === undefined ? setting : { ...setting, plain }));
    }
    printSum(lines);
    if (lines.some((line) => !line.isClean)) process.exitCode = 1;
  } finally {
    for (const browser of opened) await browser.close();
    await network.close();
  }
}

function readLexicon(folder: string): Lexicon {
  const { entries } = readSoundGlossary(folder);
  return compileLexicon(entries);
}

async function measure(file: string, setting: Setting): Promise<PageLine> {
  const { folder, network, reader, door, plain, lexicon } = setting;
  const still = serveStill(network, folder, file);
  const live = network.serve(`http://page.localhost/live/${file}`, { body: readFileSync(join(folder, file)) });
  const { report, dom, shown, hadCard } = await visit(reader, { url: still, door });
  if (report === undefined) throw new Error(`${file}: no report`);
  const goldFile = join(folder, 'gold', file.replace(/\.html$/, '.txt'));
  const gold = existsSync(goldFile)
    ? compareWithGold(report, readFileSync(goldFile, 'utf8'), lexicon)
    : { outside: [], paintedOutside: [], known: 0, uncovered: [] };
  const painted = report.mentions.filter((mention) => mention.painted);
  const notices = plain === undefined ? [] : await compareWithPlain({ reader, plain, still, live, dom });
  const { timing } = report;
  console.log(
    `${file.replace(/\.html$/, '').padEnd(30)} ${report.silence ?? 'read'}  marks ${painted.length}/${report.mentions.length}, ` +
      `${shown} in sight${hadCard === undefined ? '' : hadCard ? ', card' : ', NO CARD'}, outside of gold ${gold.paintedOutside.length}/${gold.outside.length}, ` +
      `covered ${gold.known - gold.uncovered.length}/${gold.known}, read ${timing.readMs.toFixed(1)} ms, paint ${timing.paintMs.toFixed(1)} ms, ` +
      `longest slice ${(timing.longestMs ?? 0).toFixed(1)} ms${notices.length === 0 ? '' : `, ${notices.join(', ')}`}`,
  );
  for (const context of gold.outside) console.log(`    outside: …${context}…`);
  for (const paragraph of gold.uncovered) console.log(`    uncovered: ${paragraph.slice(0, 160)}`);
  for (const error of report.errors) console.log(`    error: ${error}`);
  if (setting.showsMarks) {
    for (const { entry, context, painted: isPainted } of report.mentions) {
      console.log(`    ${isPainted ? '*' : ' '} ${entry}: …${context}…`);
    }
  }
  const hasGold = existsSync(goldFile);
  return {
    marks: hasGold ? painted.length : 0,
    inGold: hasGold ? painted.length - gold.paintedOutside.length : 0,
    known: gold.known,
    covered: gold.known - gold.uncovered.length,
    hadCard,
    isClean: notices.length === 0 && report.errors.length === 0,
  };
}

/** What a page noticed of us: differences from a run without the extension. */
async function compareWithPlain(run: {
  readonly reader: ReaderBrowser;
  readonly plain: ReaderBrowser;
  readonly still: string;
  readonly live: string;
  readonly dom: string;
}): Promise<readonly string[]> {
  const { reader, plain, still, live, dom } = run;
  const without = await visit(plain, { url: still });
  const expected = await errorsOf(plain, live);
  const more = [...(await errorsOf(reader, live))].filter((error) => !expected.has(error));
  // Some pages throw one error or another by chance: only what a second run without us does not throw either is ours.
  const again = more.length === 0 ? new Set<string>() : await errorsOf(plain, live);
  return [
    ...(without.dom === dom ? [] : ['DOM DIFFERS']),
    ...more.filter((error) => !again.has(error)).map((error) => `NEW ERROR ${error}`),
  ];
}

function printSum(lines: readonly PageLine[]): void {
  const sum = (pick: (line: PageLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const [marks, inGold, known, covered] = [
    sum((line) => line.marks),
    sum((line) => line.inGold),
    sum((line) => line.known),
    sum((line) => line.covered),
  ];
  console.log(
    `\n${lines.length} pages: ${inGold}/${marks} marks inside the gold text (${share(inGold, marks)}), ` +
      `${covered}/${known} gold paragraphs with a known form covered (${share(covered, known)}), ` +
      `a card on ${lines.filter((line) => line.hadCard === true).length} of ${lines.filter((line) => line.hadCard !== undefined).length} pages with marks, ` +
      `${lines.filter((line) => !line.isClean).length} pages noticed something`,
  );
}
