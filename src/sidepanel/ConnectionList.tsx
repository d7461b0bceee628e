import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Connection } from '../core/reading/connections.ts';
import { translate, translateCount } from '../platform/i18n.ts';

/** As many as are read in one go. */
const MOST_AT_FIRST = 12;

/** Who relates to whom, those first of which an entry tells how. Nothing where nothing is related. */
export function ConnectionList(props: {
  readonly connections: readonly Connection[];
  readonly nameOf: (entry: EntryId) => string;
  onOpen(entry: EntryId): void;
}): JSX.Element | null {
  const { connections, nameOf, onOpen } = props;
  const [isWhole, setWhole] = useState(false);
  if (connections.length === 0) return null;
  const told = connections.toSorted((a, b) => Number(a.how === undefined) - Number(b.how === undefined));
  const shown = isWhole ? told : told.slice(0, MOST_AT_FIRST);
  const name = (entry: EntryId) => (
    <button type="button" class="link" onClick={() => onOpen(entry)}>
      {nameOf(entry)}
    </button>
  );
  return (
    <section class="block" id="connections" aria-labelledby="connections-title">
      <h2 id="connections-title">{translate('panelConnections')}</h2>
      <ul class="connections">
        {shown.map(({ from, to, how }) => (
          <li key={`${from} ${to}`}>
            <p class="pair" lang="en" dir="ltr">
              {name(from)} <span aria-hidden="true">–</span> {name(to)}
            </p>
            {how === undefined ? null : (
              <p class="how" lang="en" dir="ltr">
                {how}
              </p>
            )}
          </li>
        ))}
      </ul>
      {told.length <= MOST_AT_FIRST ? null : (
        <button type="button" class="button quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? translate('panelFewConnections') : translateCount('panelAllConnections', told.length)}
        </button>
      )}
    </section>
  );
}
