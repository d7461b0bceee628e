import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { groupByKind, type WhosWhoRow } from '../core/reading/whos-who.ts';
import type { ListedEntry } from '../platform/ask-page-report.ts';
import { formatNumber, translate } from '../platform/i18n.ts';
import { Segments } from '../ui/controls/Segments.tsx';
import { WhoRow, type WhoRowProps } from './WhoRow.tsx';

const ORDERS = ['reading', 'kind'] as const;
type Order = (typeof ORDERS)[number];

/** All rows, and what is the same for each of them. */
export interface WhosWhoProps extends Omit<WhoRowProps, 'row'> {
  readonly rows: readonly WhosWhoRow<ListedEntry>[];
}

/** Everybody and everything the article mentions, in reading order or by kind. */
export function WhosWho({ rows, ...rest }: WhosWhoProps): JSX.Element {
  const [order, setOrder] = useState<Order>('reading');
  return (
    <section class="block" id="names" aria-labelledby="names-title">
      <h2 id="names-title">{translate('panelNames')}</h2>
      <div class="order">
        <Segments
          name="order"
          legend={translate('panelOrder')}
          value={order}
          options={ORDERS.map((value) => ({ value, label: translate(`panelOrder_${value}`) }))}
          onChange={(value) => setOrder(value)}
        />
      </div>
      {order === 'reading' ? (
        <Rows rows={rows} {...rest} />
      ) : (
        groupByKind(rows).map((group) => (
          <section key={group.kind} aria-labelledby={`kind-${group.kind}`}>
            <h3 id={`kind-${group.kind}`}>
              {translate(`cardKind_${group.kind}`)} <span class="count">{formatNumber(group.rows.length)}</span>
            </h3>
            <Rows rows={group.rows} {...rest} />
          </section>
        ))
      )}
    </section>
  );
}

function Rows({ rows, ...rest }: WhosWhoProps): JSX.Element {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <WhoRow key={row.entry.id} row={row} {...rest} />
      ))}
    </ul>
  );
}
