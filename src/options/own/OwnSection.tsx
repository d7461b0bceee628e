import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { makeOwnId } from '../../core/own-entries/make-id.ts';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { receiveHandedOver } from '../../platform/hand-over.ts';
import { translate } from '../../platform/i18n.ts';
import { Block, Section } from '../setting.tsx';
import { OwnFiles } from './OwnFiles.tsx';
import { OwnForm } from './OwnForm.tsx';
import { OwnList } from './OwnList.tsx';
import type { OwnView } from './use-own-entries.ts';

/** The form is open on a new entry (perhaps with a name already), or on one that is there. */
type Editing = { readonly entry: OwnEntry } | { readonly name: string };

/** The reader's own entries: write, change, delete, carry in and out. */
export function OwnSection(props: {
  readonly view: OwnView;
  /** The name of a bundled entry that has this form. */
  bundledWith(form: string): string | undefined;
}): JSX.Element {
  const { entries, unusable, isNewer, trouble, change } = props.view;
  const [editing, setEditing] = useState<Editing | undefined>();
  const [deleted, setDeleted] = useState<OwnEntry | undefined>();
  useEffect(() => {
    const lifetime = new AbortController();
    receiveHandedOver('ownName', (name) => setEditing({ name }), lifetime.signal);
    return () => lifetime.abort();
  }, []);

  const save = async (made: Omit<OwnEntry, 'id'>) => {
    const known = editing !== undefined && 'entry' in editing ? editing.entry.id : undefined;
    const isSaved = await change((now) => {
      const id = known ?? makeOwnId(made.name, (taken) => now.some((one) => one.id === taken));
      const entry = { ...made, id };
      return now.some((one) => one.id === id) ? now.map((one) => (one.id === id ? entry : one)) : [...now, entry];
    });
    if (isSaved) setEditing(undefined);
  };
  const remove = async (entry: OwnEntry) => {
    if (await change((now) => now.filter((one) => one.id !== entry.id))) setDeleted(entry);
  };

  return (
    <Section id="own" title={translate('ownTitle')}>
      <Block name="ownEntries">
        {trouble === undefined ? null : (
          <p class="banner trouble" role="alert">
            {translate('optionsTrouble', trouble)}
          </p>
        )}
        {isNewer ? <p class="banner trouble">{translate('ownNewer')}</p> : null}
        {unusable.length === 0 ? null : (
          <div class="banner trouble">
            <p>{translate('ownUnusable')}</p>
            <ul>
              {unusable.slice(0, 5).map(({ reason }) => (
                <li key={reason}>
                  <code>{reason}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
        {editing === undefined ? (
          <div class="buttons">
            <button type="button" class="button main" disabled={isNewer} onClick={() => setEditing({ name: '' })}>
              {translate('ownWrite')}
            </button>
          </div>
        ) : (
          <OwnForm
            key={'entry' in editing ? editing.entry.id : editing.name}
            entry={'entry' in editing ? editing.entry : undefined}
            name={'name' in editing ? editing.name : ''}
            bundledWith={props.bundledWith}
            onSave={save}
            onCancel={() => setEditing(undefined)}
          />
        )}
        <div role="status">
          {deleted === undefined ? null : (
            <p class="banner">
              {translate('ownDeleted', deleted.name)}
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  void change((now) => [...now.filter((one) => one.id !== deleted.id), deleted]);
                  setDeleted(undefined);
                }}
              >
                {translate('optionsUndo')}
              </button>
            </p>
          )}
        </div>
        <OwnList entries={entries} onEdit={(entry) => setEditing({ entry })} onDelete={(entry) => void remove(entry)} />
      </Block>
      <OwnFiles entries={entries} change={change} />
    </Section>
  );
}
