/** `npm run annotate`: what the extension finds in a page (in a real browser) or in a text (in Node). */
import { readFileSync } from 'node:fs';
import { ArgumentError, type Prepare, parseArguments, toBrowserName } from '../setup/command.ts';
import { type AnnotatePageOptions, annotatePage } from './annotate-page.ts';
import { annotateText } from './annotate-text.ts';
import { openSource, type PageSource, parsePageSource } from './page-source.ts';
import { formatReport } from './print-result.ts';
import { type PageResult, toJson } from './result.ts';

const USAGE =
  'Usage: npm run annotate -- <file.html | file.txt | url | -> [--browser chromium|firefox] [--json] [--explain]\n' +
  '       [--screenshot out.png] [--settings file.json] [--lang <language of a text, else English>]';

function readSettings(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    throw new ArgumentError(`--settings ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new ArgumentError(`--settings ${path}: must hold an object of settings`);
}

async function inBrowser(
  source: Exclude<PageSource, { kind: 'text' }>,
  options: AnnotatePageOptions,
): Promise<PageResult> {
  const opened = await openSource(source, { isSealed: true });
  try {
    return await annotatePage(opened, options);
  } finally {
    await opened.close();
  }
}

/** `npm run annotate`. */
export async function main(args: readonly string[], prepare: Prepare): Promise<void> {
  const { values, positionals } = parseArguments(
    args,
    {
      browser: 'string',
      json: 'boolean',
      explain: 'boolean',
      screenshot: 'string',
      settings: 'string',
      lang: 'string',
    },
    USAGE,
  );
  const [argument, ...others] = positionals;
  if (argument === undefined || others.length > 0) throw new ArgumentError(USAGE);
  const browser = toBrowserName(values.browser);
  const settings = values.settings === undefined ? {} : readSettings(values.settings);
  const source = parsePageSource(argument);
  const explain = values.explain ?? false;
  let result: PageResult;
  if (source.kind === 'text') {
    if (values.screenshot !== undefined) throw new ArgumentError('A text has no screenshot: give a page.');
    result = annotateText(source, { lang: values.lang ?? 'en', explain, settings });
  } else {
    prepare({ browser, build: 'release' });
    const { screenshot } = values;
    result = await inBrowser(source, {
      browser,
      explain,
      settings,
      ...(screenshot === undefined ? {} : { screenshot }),
    });
  }
  console.log(values.json === true ? JSON.stringify(toJson(result)) : formatReport(result.report));
  if (values.json !== true) for (const error of result.errors) console.error(error);
}
