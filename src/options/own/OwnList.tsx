import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { foldForSearch } from '../../core/search/fold-query.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import { SearchField } from '../SearchField.tsx';

/** More than this is not drawn at once; the field narrows it down. */
const MOST_SHOWN = 100;

/** The entries by name, with a search over names, forms, texts and tags. */
export function OwnList(props: {
  readonly entries: readonly OwnEntry[];
  onEdit(entry: OwnEntry): void;
  onDelete(entry: OwnEntry): void;
}): JSX.Element {
  const { entries, onEdit, onDelete } = props;
  const [typed, setTyped] = useState('');
  const [tag, setTag] = useState('');
  const query = foldForSearch(typed);
  const found = entries
    .filter((entry) => (tag === '' || entry.tags.includes(tag)) && foldForSearch(textOf(entry)).includes(query))
    .sort((a, b) => a.name.localeCompare(b.name));
  if (entries.length === 0) return <p class="empty">{translate('ownNone')}</p>;
  return (
    <div class="item-list own-list">
      <div class="own-find">
        <SearchField
          label={translate('ownSearch')}
          placeholder={translateCount('optionsSearchCount', entries.length)}
          typed={typed}
          onType={setTyped}
        />
        <TagChoice tags={[...new Set(entries.flatMap((entry) => entry.tags))]} tag={tag} onChoose={setTag} />
      </div>
      <ul>
        {found.slice(0, MOST_SHOWN).map((entry) => (
          <OwnRow key={entry.id} entry={entry} onEdit={() => onEdit(entry)} onDelete={() => onDelete(entry)} />
        ))}
      </ul>
      {found.length > MOST_SHOWN ? <p class="hint">{translate('moreItems', found.length - MOST_SHOWN)}</p> : null}
    </div>
  );
}

function TagChoice(props: {
  readonly tags: readonly string[];
  readonly tag: string;
  onChoose(tag: string): void;
}): JSX.Element | null {
  const { tags, tag, onChoose } = props;
  if (tags.length === 0) return null;
  return (
    <select
      class="field"
      aria-label={translate('ownTag')}
      value={tag}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{translate('ownAllTags')}</option>
      {tags
        .toSorted((a, b) => a.localeCompare(b))
        .map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
    </select>
  );
}

function OwnRow(props: { readonly entry: OwnEntry; onEdit(): void; onDelete(): void }): JSX.Element {
  const { entry, onEdit, onDelete } = props;
  const button = (what: 'ownEdit' | 'ownDelete', act: () => void) => (
    <button type="button" class="button quiet" aria-label={`${translate(what)}: ${entry.name}`} onClick={act}>
      {translate(what)}
    </button>
  );
  return (
    <li>
      <span>
        <bdi class="own-name">{entry.name}</bdi>
        {entry.isPrivate ? <span class="badge">{translate('ownPrivateBadge')}</span> : null}
        {entry.tags.map((one) => (
          <span key={one} class="badge">
            {one}
          </span>
        ))}
        <bdi class="hint">{entry.gist}</bdi>
      </span>
      <span class="own-actions">
        {button('ownEdit', onEdit)}
        {button('ownDelete', onDelete)}
      </span>
    </li>
  );
}

function textOf({ name, forms, gist, background, tags }: OwnEntry): string {
  return [name, ...forms, gist, background, ...tags].join(' ');
}
