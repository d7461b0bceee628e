/** Sends a plain text through the same engine as a page, in Node: paragraphs are blocks, nothing else is known of it. */
import { join } from 'node:path';
import { annotate } from '../../src/core/matching/annotate.ts';
import { findSense, type Lexicon } from '../../src/core/matching/lexicon.ts';
import type { Mention, TextBlock } from '../../src/core/matching/page-text.ts';
import { placesIn } from '../../src/core/reading/listed-mention.ts';
import { markKey, selectMarks } from '../../src/core/reading/select-marks.ts';
import { isWantedEntry } from '../../src/core/reading/wanted-entry.ts';
import { parseSettingsChange } from '../../src/core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import type { FoundEntry, PageReport } from '../../src/platform/messages.ts';
import { PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import { compileLexicon } from '../eval/measured-glossary.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import type { PageResult } from './result.ts';

/** How a text is read without a browser. */
export interface TextOptions {
  /** BCP 47. */
  readonly lang: string;
  readonly explain: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Annotates a text. Throws ParseError if the settings break their rules. */
export function annotateText(
  source: { readonly name: string; readonly text: string },
  options: TextOptions,
): PageResult {
  const settings = { ...DEFAULT_SETTINGS, ...parseSettingsChange(options.settings, '--settings') };
  const lexicon = readLexicon();
  const blocks = toBlocks(source.text);
  const page = { lang: options.lang, title: '' };
  const started = performance.now();
  const { mentions, rejected } = annotate(lexicon, { page, blocks }, { explain: options.explain });
  const roundTripMs = performance.now() - started;
  const entries = entriesOf(mentions, lexicon, settings);
  const marks = selectMarks({ mentions, blocks, entries, settings, lang: page.lang, alreadyPainted: new Set() });
  const painted = new Set(marks.map(markKey));
  const place = placesIn(blocks);
  const report: PageReport = {
    page: { ...page, url: source.name },
    mentions: mentions.map((mention) => ({
      ...mention,
      painted: painted.has(markKey(mention)),
      ...place(mention),
    })),
    entries,
    rejected,
    timing: { readMs: 0, roundTripMs, paintMs: 0 },
    errors: [],
  };
  return { report, errors: [] };
}

function readLexicon(): Lexicon {
  const { entries, problems } = readGlossary(join(PROJECT_ROOT, 'assets', 'glossary'));
  if (problems.length > 0) {
    console.error(`The glossary breaks its rules in ${problems.length} places (npm run glossary lists them).`);
    console.error(`Its ${entries.length} sound entries are used.`);
  }
  return compileLexicon(entries);
}

/** Paragraphs are set apart by empty lines; their offsets count from the paragraph's first character. */
function toBlocks(text: string): readonly TextBlock[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, at) => ({ id: at, order: at, text: paragraph, role: 'paragraph' }));
}

function entriesOf(mentions: readonly Mention[], lexicon: Lexicon, settings: Settings): readonly FoundEntry[] {
  return [...new Set(mentions.map(({ entry }) => entry))].flatMap((entryId) => {
    const sense = findSense(lexicon, entryId);
    if (sense === undefined) return [];
    return [{ id: entryId, familiarity: sense.familiarity, mayPaint: isWantedEntry(sense, settings) }];
  });
}
