import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import type { WhosWhoRow } from '../core/reading/whos-who.ts';
import type { ListedEntry } from '../platform/ask-page-report.ts';
import { formatNumber, translate, translateCount } from '../platform/i18n.ts';
import { textLanguage } from '../ui/text-language.ts';
import { RowCard } from './RowCard.tsx';
import type { Jumps } from './use-jumps.ts';

/** The entry of a row, where it stands, and what the reader may do. */
export interface WhoRowProps {
  readonly row: WhosWhoRow<ListedEntry>;
  /** The entry whose card is open. */
  readonly open: EntryId | undefined;
  /** The day of the article, if its page tells. */
  readonly published: string | undefined;
  /** The names of all entries on the page. */
  readonly onPage: ReadonlyMap<EntryId, ListedEntry>;
  readonly known: ReadonlySet<EntryId>;
  readonly jumps: Jumps;
  onOpen(entry: EntryId | undefined): void;
  readonly onKnown: ((entry: EntryId, isKnown: boolean) => void) | undefined;
}

/** The id of the row of an entry. */
export const rowId = (entry: EntryId) => `entry-${entry}`;

/** One entry: its name opens the card under it, its count goes from place to place in the article. */
export function WhoRow(props: WhoRowProps): JSX.Element {
  const { row, open, onOpen } = props;
  const { entry } = row;
  const isOpen = open === entry.id;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li class="row" id={rowId(entry.id)} ref={item} data-open={isOpen}>
      <div class="row-head">
        <button
          type="button"
          class="row-open"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? undefined : entry.id)}
        >
          <bdi class="row-name" {...textLanguage(entry)}>
            {entry.name}
          </bdi>
          <span class="row-gist" {...textLanguage(entry)}>
            {entry.gist}
          </span>
        </button>
        <JumpButton {...props} />
      </div>
      <Ticks {...props} />
      {isOpen ? <RowCard {...props} entry={entry.id} /> : null}
    </li>
  );
}

function JumpButton({ row: { entry, places }, jumps }: WhoRowProps): JSX.Element {
  const at = jumps.last?.entry === entry.id ? jumps.last.nth : undefined;
  const count = formatNumber(places.length);
  return (
    <button
      type="button"
      class="row-jump"
      title={translate('panelJump', entry.name)}
      onClick={() => jumps.goToNext(entry.id, places)}
    >
      <span aria-hidden="true">{at === undefined ? `${count}×` : `${formatNumber(at + 1)}/${count}`}</span>
      <span class="visually-hidden">
        {translate('panelJump', entry.name)}, {translateCount('popupMentions', places.length)}
      </span>
    </button>
  );
}

/** Where along the article the name stands. It says nothing that the jump button does not give. */
function Ticks({ row: { entry, places }, jumps }: WhoRowProps): JSX.Element {
  return (
    <div class="ticks" aria-hidden="true">
      {places.map(({ block, start, position }, nth) => (
        <i
          key={`${block}:${start}`}
          data-here={jumps.last?.entry === entry.id && jumps.last.nth === nth}
          style={{ insetInlineStart: `${(position * 100).toFixed(1)}%` }}
        />
      ))}
    </div>
  );
}
