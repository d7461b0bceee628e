import type { JSX } from 'preact';
import type { ImportPlan } from '../../core/own-entries/plan-import.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import { SPEECH } from '../../platform/speech.ts';
import { wordError } from '../../ui/word-error.ts';
import type { ImportFormat } from './import-file.ts';

/** Longer lists are cut; their number stands above them. */
const MOST_SHOWN = 50;

/** What an import will add, change and refuse; nothing has happened yet. */
export function ImportPreview(props: {
  readonly plan: ImportPlan;
  readonly format: ImportFormat;
  onImport(): void;
  onCancel(): void;
}): JSX.Element {
  const { plan, format, onImport, onCancel } = props;
  const { added, changed, unchanged, refused } = plan;
  const count = added.length + changed.length;
  return (
    <div class="import-preview">
      <Group
        title={translateCount('ownWillAdd', added.length)}
        items={added.map(({ name, gist }) => ({ name, detail: gist }))}
      />
      <Group
        title={translateCount('ownWillChange', changed.length)}
        items={changed.map(({ before, after }) => ({
          name: before.name === after.name ? after.name : `${before.name} → ${after.name}`,
          detail: before.gist === after.gist ? after.gist : `${before.gist} → ${after.gist}`,
        }))}
      />
      {unchanged === 0 ? null : <p>{translateCount('ownUnchanged', unchanged)}</p>}
      <Group
        isProblem
        title={translateCount('ownWillRefuse', refused.length)}
        items={refused.map(({ at, error }) => ({
          name: translate(format === 'csv' ? 'ownRow' : 'ownNumber', at),
          detail: wordError(error, SPEECH),
        }))}
      />
      <div class="buttons">
        <button type="button" class="button main" disabled={count === 0} onClick={onImport}>
          {translateCount('ownImportNow', count)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate('ownCancel')}
        </button>
      </div>
    </div>
  );
}

function Group(props: {
  readonly title: string;
  readonly items: readonly { readonly name: string; readonly detail: string }[];
  readonly isProblem?: boolean;
}): JSX.Element | null {
  const { title, items, isProblem = false } = props;
  if (items.length === 0) return null;
  return (
    <details class={isProblem ? 'problem' : undefined} open={isProblem || items.length <= 10}>
      <summary>{title}</summary>
      <ul>
        {items.slice(0, MOST_SHOWN).map(({ name, detail }) => (
          <li key={`${name} ${detail}`}>
            <bdi>{name}</bdi>{' '}
            {isProblem ? <span class="hint inline">{detail}</span> : <bdi class="hint inline">{detail}</bdi>}
          </li>
        ))}
        {items.length > MOST_SHOWN ? <li>{translate('moreItems', items.length - MOST_SHOWN)}</li> : null}
      </ul>
    </details>
  );
}
