import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../core/glossary/entry.ts';
import { makeOwnId } from '../../core/own-entries/make-own-id.ts';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { translate } from '../../platform/i18n.ts';
import { SPEECH } from '../../platform/speech.ts';
import { wordError } from '../../ui/word-error.ts';
import { Block, Section } from '../setting.tsx';
import { OwnEditor } from './OwnEditor.tsx';
import { OwnFiles } from './OwnFiles.tsx';
import { OwnList } from './OwnList.tsx';
import { useEditing } from './use-editing.ts';
import type { OwnView } from './use-own-entries.ts';

/** The reader's own entries: write, change, delete, carry in and out. */
export function OwnSection(props: {
  readonly view: OwnView;
  /** The name of a bundled entry that has this form. */
  bundledWith(form: string): string | undefined;
}): JSX.Element {
  const { entries, isNewer, change } = props.view;
  const editing = useEditing();
  const [deleted, setDeleted] = useState<OwnEntry | undefined>();
  const save = async (made: Omit<OwnEntry, 'id'>) => {
    const { current } = editing;
    const known = current !== undefined && 'entry' in current ? current.entry.id : undefined;
    if (await change((now) => keepEntry(now, made, known))) editing.end();
  };
  const remove = async (entry: OwnEntry) => {
    if (await change((now) => now.filter((one) => one.id !== entry.id))) setDeleted(entry);
  };
  const restore = async (entry: OwnEntry) => {
    if (await change((now) => [...now.filter((one) => one.id !== entry.id), entry])) setDeleted(undefined);
  };
  return (
    <Section id="own" title={translate('ownTitle')}>
      <Block name="ownEntries">
        <OwnTroubles view={props.view} />
        <OwnEditor view={editing} isNewer={isNewer} bundledWith={props.bundledWith} onSave={save} />
        <div role="status">
          {deleted === undefined ? null : (
            <Deleted key={deleted.id} name={deleted.name} onUndo={() => void restore(deleted)} />
          )}
        </div>
        <OwnList
          entries={entries}
          onEdit={(entry) => editing.begin({ entry })}
          onDelete={(entry) => void remove(entry)}
        />
      </Block>
      <OwnFiles entries={entries} change={change} />
    </Section>
  );
}

/** What was deleted. The button that did it is gone with it, so the focus goes to the undo. */
function Deleted({ name, onUndo }: { readonly name: string; onUndo(): void }): JSX.Element {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <p class="banner">
      {translate('ownDeleted', name)}
      <button ref={undo} type="button" class="button quiet" onClick={onUndo}>
        {translate('optionsUndo')}
      </button>
    </p>
  );
}

/** The entries with one that was written: in the place of the known one, or at the end under an id of its own. */
function keepEntry(
  now: readonly OwnEntry[],
  made: Omit<OwnEntry, 'id'>,
  known: EntryId | undefined,
): readonly OwnEntry[] {
  const id = known ?? makeOwnId(made.name, (taken) => now.some((one) => one.id === taken));
  const entry = { ...made, id };
  return now.some((one) => one.id === id) ? now.map((one) => (one.id === id ? entry : one)) : [...now, entry];
}

const REASONS_SHOWN = 5;

function OwnTroubles({ view: { trouble, isNewer, unusable } }: { readonly view: OwnView }): JSX.Element {
  return (
    <div role="alert">
      {trouble === undefined ? null : <p class="banner trouble">{translate('optionsTrouble', trouble)}</p>}
      {isNewer ? <p class="banner trouble">{translate('ownNewer')}</p> : null}
      {unusable.length === 0 ? null : (
        <div class="banner trouble">
          <p>{translate('ownUnusable')}</p>
          <ul>
            {unusable.slice(0, REASONS_SHOWN).map(({ error }) => (
              <li key={error.path}>{wordError(error, SPEECH)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
