import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { foldForSearch } from '../core/search/fold-query.ts';
import { translate, translateCount } from '../platform/i18n.ts';
import { SearchField } from './SearchField.tsx';
import { useFocusAmong } from './use-focus-among.ts';

/** Longer lists get a field to search them. */
const SEARCHED_FROM = 12;
/** More than this is not drawn at once; the field narrows it down. */
const MOST_SHOWN = 200;

/** One item, by what it is called and what is said of it. */
export interface ListItem {
  readonly key: string;
  readonly name: string;
  readonly detail?: string;
}

/** A list with one action for each item. */
export function ItemList(props: {
  readonly items: readonly ListItem[];
  readonly empty: string;
  /** What the action does, for the button of each item. */
  readonly action: string;
  onAct(key: string): void;
}): JSX.Element {
  const { items, empty, action, onAct } = props;
  const [typed, setTyped] = useState('');
  const query = foldForSearch(typed);
  const found = items.filter(({ name, detail = '' }) => foldForSearch(`${name} ${detail}`).includes(query));
  const { around, note } = useFocusAmong(items.length);
  if (items.length === 0) {
    return (
      <div class="empty" ref={around} tabIndex={-1}>
        {empty}
      </div>
    );
  }
  return (
    <div class="item-list" ref={around} tabIndex={-1}>
      {items.length < SEARCHED_FROM ? null : (
        <SearchField
          label={translate('optionsSearchList')}
          placeholder={translateCount('optionsSearchCount', items.length)}
          typed={typed}
          onType={setTyped}
        />
      )}
      <ul>
        {found.slice(0, MOST_SHOWN).map(({ key, name, detail }, at) => (
          <li key={key}>
            <span>
              <bdi>{name}</bdi>
              {detail === undefined ? null : <span class="hint">{detail}</span>}
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={`${action}: ${name}`}
              onClick={() => {
                note(at);
                onAct(key);
              }}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN ? <p class="hint">{translate('moreItems', found.length - MOST_SHOWN)}</p> : null}
    </div>
  );
}
