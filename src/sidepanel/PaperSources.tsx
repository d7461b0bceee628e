import type { JSX } from 'preact';
import type { CardEntry } from '../core/glossary/cards.ts';
import { listSources } from '../core/reading/list-sources.ts';
import { translate } from '../platform/i18n.ts';

/** Where the facts are from, with addresses to type: on paper only, since on the screen every card has its own sources. */
export function PaperSources({ entries }: { readonly entries: readonly CardEntry[] }): JSX.Element | null {
  const sourced = entries
    .map(({ id, name, ...entry }) => ({ id, name, sources: listSources(entry) }))
    .filter(({ sources }) => sources.length > 0);
  if (sourced.length === 0) return null;
  return (
    <section class="on-paper block" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{translate('cardSources')}</h2>
      <dl lang="en" dir="ltr">
        {sourced.map(({ id, name, sources }) => (
          <div key={id}>
            <dt>{name}</dt>
            {sources.map(({ text, url }) => (
              <dd key={url ?? text}>
                {text}
                {url === undefined ? null : <span class="address">{url}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
