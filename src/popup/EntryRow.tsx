import type { JSX } from 'preact';
import type { EntryKind, PackId } from '../core/glossary/entry.ts';
import { formatNumber, translate, translateCount } from '../platform/i18n.ts';
import { textLanguage } from '../ui/text-language.ts';

/** What a row shows of an entry. */
export interface RowEntry {
  readonly id: string;
  readonly name: string;
  readonly pack: PackId;
  readonly kind: EntryKind;
  readonly gist: string;
}

/** One entry in a list: its button opens the card, a second one goes to its place on the page. */
export function EntryRow(props: {
  readonly entry: RowEntry;
  /** The form that was found, where it is not the name. */
  readonly form?: string | undefined;
  readonly isOnPage?: boolean;
  /** How often it stands on the page; with it the row offers to go there. */
  readonly count?: number;
  /** Where the page was last taken to: "2 of 5". */
  readonly place?: string | undefined;
  /** What Enter in the search field opens. */
  readonly isFirst?: boolean;
  onOpen(): void;
  onJump?(): void;
}): JSX.Element {
  const { entry, form, isOnPage = false, count, place, isFirst = false, onOpen, onJump } = props;
  return (
    <li class="row" data-first={isFirst}>
      <button type="button" class="row-open" data-row onClick={onOpen}>
        <span class="row-name">
          <bdi {...textLanguage(entry)}>{entry.name}</bdi>
          {form === undefined ? null : <bdi class="row-form">{form}</bdi>}
        </span>
        <span class="row-kind">
          {translate(`cardKind_${entry.kind}`)}
          {isOnPage ? ` · ${translate('popupOnThisPage')}` : ''}
        </span>
        <span class="row-gist" {...textLanguage(entry)}>
          {entry.gist}
        </span>
      </button>
      {count === undefined || onJump === undefined ? null : (
        <button type="button" class="row-jump" onClick={onJump} title={translate('popupJump', entry.name)}>
          <span aria-hidden="true">{place ?? `${formatNumber(count)}×`}</span>
          <span class="visually-hidden">
            {translate('popupJump', entry.name)}, {translateCount('popupMentions', count)}
          </span>
        </button>
      )}
    </li>
  );
}
