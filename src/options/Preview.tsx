import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Mention, MentionedEntry, TextBlock } from '../core/matching/page-text.ts';
import { selectMarks } from '../core/reading/select-marks.ts';
import { isWantedEntry } from '../core/reading/wanted-entry.ts';
import type { Settings } from '../core/settings/settings.ts';
import { askPatiently } from '../platform/ask-patiently.ts';
import { translate } from '../platform/i18n.ts';
import { unpackMentions } from '../platform/packed-mentions.ts';
import { SPEECH } from '../platform/speech.ts';
import { today } from '../platform/today.ts';
import { EntryCard } from '../ui/EntryCard.tsx';
import { useCard } from '../ui/use-card.ts';
import { previewBlocks } from './preview-text.ts';
import { useMedia } from './use-media.ts';

const PAGE = { lang: 'en', title: '', published: '2022-09-08' } as const;
const BLOCKS = previewBlocks();
const askCard = (entry: EntryId) => askPatiently('getCard', { entry });
/** The preview stands above the settings then, without its card: see options.css. */
const NARROW = '(max-width: 50rem)';

/** A short article, read by the real engine and marked as the settings say, with a real card. */
export function Preview({ settings }: { readonly settings: Settings }): JSX.Element {
  const [found, setFound] = useState<Found>({ mentions: [], entries: [] });
  const [shown, setShown] = useState<EntryId>('e-albania');
  const card = useCard(shown, askCard);
  useEffect(() => {
    findNames().then(setFound, (error: unknown) => console.error('The preview has no marks:', error));
  }, []);
  const marks = useMemo(() => marksOf(found, settings), [found, settings]);
  const isNarrow = useMedia(NARROW);
  return (
    <aside class="preview" aria-label={translate('optionsPreview')}>
      <h2>{translate('optionsPreview')}</h2>
      <div class="preview-article" lang="en" dir="ltr" data-style={settings.markStyle}>
        {BLOCKS.map((block) => (
          <PreviewBlock key={block.id} block={block} marks={marks} onOpen={isNarrow ? undefined : setShown} />
        ))}
      </div>
      {card.phase === 'failed' ? <p class="problem">{translate('cardFailed', card.why)}</p> : null}
      {card.phase !== 'shown' || isNarrow ? null : (
        <article class="bg-card preview-card" key={`${card.data.entry.id}${settings.showBackground}`}>
          <EntryCard
            data={card.data}
            speech={SPEECH}
            published={PAGE.published}
            today={today()}
            alsoHere={card.data.related.filter(({ id }) => found.entries.some((entry) => entry.id === id))}
            isExpanded={settings.showBackground}
            nameId="preview-name"
            controls={{ onFollow: setShown }}
          />
        </article>
      )}
    </aside>
  );
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly entries: readonly MentionedEntry[];
}

async function findNames(): Promise<Found> {
  const answer = await askPatiently('annotate', { page: PAGE, blocks: BLOCKS });
  const entries = await askPatiently('describeEntries', { entries: answer.entries.map(({ id }) => id) });
  return { mentions: unpackMentions(answer.mentions), entries };
}

function marksOf({ mentions, entries: found }: Found, settings: Settings): readonly Mention[] {
  if (!settings.enabled) return [];
  const entries = found.map((entry) => ({ ...entry, mayPaint: isWantedEntry(entry, settings) }));
  return selectMarks({ mentions, blocks: BLOCKS, entries, settings, lang: PAGE.lang, alreadyPainted: new Set() });
}

function PreviewBlock(props: {
  readonly block: TextBlock;
  readonly marks: readonly Mention[];
  /** Undefined where there is no room for a card: the marks are there to be looked at. */
  readonly onOpen: ((entry: EntryId) => void) | undefined;
}): JSX.Element {
  const { block, marks, onOpen } = props;
  const own = marks.filter((mark) => mark.block === block.id);
  const parts: JSX.Element[] = [];
  const pieces = cutsOf(block, own);
  for (const { start, end } of pieces) {
    const text = block.text.slice(start, end);
    const mark = own.find((one) => one.start <= start && end <= one.end);
    const isLink = block.links?.some((link) => link.start <= start && end <= link.end) ?? false;
    const inner =
      mark === undefined ? (
        text
      ) : onOpen === undefined ? (
        <span class="mark">{text}</span>
      ) : (
        <button type="button" class="mark" onClick={() => onOpen(mark.entry)}>
          {text}
        </button>
      );
    parts.push(
      <span key={start} class={isLink ? 'link' : undefined}>
        {inner}
      </span>,
    );
  }
  return block.role === 'heading' ? <h3>{parts}</h3> : <p>{parts}</p>;
}

/** The block cut wherever a mark or a link begins or ends. */
function cutsOf(
  block: TextBlock,
  marks: readonly Mention[],
): readonly { readonly start: number; readonly end: number }[] {
  const cuts = [...marks, ...(block.links ?? [])].flatMap(({ start, end }) => [start, end]);
  const sorted = [...new Set([0, ...cuts, block.text.length])].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => ({ start, end: sorted[at + 1] ?? start }));
}
