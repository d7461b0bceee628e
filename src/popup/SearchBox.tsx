import type { JSX } from 'preact';
import { ENTRY_KINDS, type EntryKind, type PackId } from '../core/glossary/entry.ts';
import type { Pack } from '../core/glossary/pack.ts';
import { OWN_PACK } from '../core/own-entries/own-pack.ts';
import { LONGEST_QUERY } from '../core/search/fold-query.ts';
import type { SearchFilter } from '../core/search/rank-hits.ts';
import { translate } from '../platform/i18n.ts';

/** The search field with the filters under it. The field has the cursor from the start. */
export function SearchBox(props: {
  readonly typed: string;
  readonly filter: SearchFilter;
  readonly packs: readonly Pack[];
  onType(typed: string): void;
  onFilter(filter: SearchFilter): void;
  /** Enter: what stands first is wanted. */
  onEnter(): void;
}): JSX.Element {
  const { typed, filter, packs, onType, onFilter, onEnter } = props;
  const withKind = (kind: EntryKind | undefined) => onFilter(toFilter(kind, filter.pack));
  const withPack = (pack: PackId | undefined) => onFilter(toFilter(filter.kind, pack));
  return (
    <search class="search">
      <label class="visually-hidden" for="query">
        {translate('popupSearchLabel')}
      </label>
      <input
        id="query"
        type="search"
        placeholder={translate('popupSearchPlaceholder')}
        value={typed}
        maxLength={LONGEST_QUERY}
        autocomplete="off"
        spellcheck={false}
        // biome-ignore lint/a11y/noAutofocus: the popup is opened to look something up
        autoFocus
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
      />
      <div class="filters">
        <select
          aria-label={translate('popupFilterKind')}
          value={filter.kind ?? ''}
          onChange={(event) => withKind(ENTRY_KINDS.find((kind) => kind === event.currentTarget.value))}
        >
          <option value="">{translate('popupAllKinds')}</option>
          {ENTRY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {translate(`cardKind_${kind}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={translate('popupFilterPack')}
          value={filter.pack ?? ''}
          onChange={(event) => withPack(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        >
          <option value="">{translate('popupAllPacks')}</option>
          {packs.map((pack) => (
            <option key={pack.id} value={pack.id} lang="en">
              {pack.title}
            </option>
          ))}
          <option value={OWN_PACK}>{translate('optionsOwnPack')}</option>
        </select>
      </div>
    </search>
  );
}

function toFilter(kind: EntryKind | undefined, pack: PackId | undefined): SearchFilter {
  return { ...(kind === undefined ? {} : { kind }), ...(pack === undefined ? {} : { pack }) };
}
