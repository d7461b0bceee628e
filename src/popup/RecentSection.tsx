import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { translate } from '../platform/i18n.ts';
import { clearRecents, loadRecents } from '../platform/recents.ts';
import { textLanguage } from '../ui/text-language.ts';

/** What was looked up since the browser started; nothing in private windows. */
export function RecentSection(props: {
  itemOf(entry: EntryId): Searchable | undefined;
  readonly isPrivate: boolean;
  onOpen(entry: EntryId): void;
}): JSX.Element | null {
  const { itemOf, isPrivate, onOpen } = props;
  const [recents, setRecents] = useState<readonly EntryId[]>([]);
  useEffect(() => {
    if (isPrivate) return;
    loadRecents().then(setRecents, (error: unknown) => console.error('No recent look-ups:', error));
  }, [isPrivate]);
  const shown = recents.flatMap((id) => itemOf(id) ?? []);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="recents">
      <div class="lists-head">
        <h2 id="recents">{translate('popupRecents')}</h2>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setRecents([]);
            clearRecents().catch((error: unknown) => console.error('The look-ups are kept:', error));
          }}
        >
          {translate('popupClearRecents')}
        </button>
      </div>
      <ul class="chips">
        {shown.map(({ id, name, pack }) => (
          <li key={id}>
            <button type="button" class="button chip" data-row {...textLanguage({ pack })} onClick={() => onOpen(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
