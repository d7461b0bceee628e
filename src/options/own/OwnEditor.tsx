import type { JSX } from 'preact';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { translate } from '../../platform/i18n.ts';
import { Confirm } from '../Confirm.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { OwnForm } from './OwnForm.tsx';
import type { EditingView } from './use-editing.ts';

/** The button to write an entry, or the form; and the question before something else takes the place of what is half written. */
export function OwnEditor(props: {
  readonly view: EditingView;
  /** Nothing can be written: the entries are of a newer version. */
  readonly isNewer: boolean;
  bundledWith(form: string): string | undefined;
  onSave(made: Omit<OwnEntry, 'id'>): Promise<void>;
}): JSX.Element {
  const { view, isNewer, bundledWith, onSave } = props;
  const { current, round, asked, begin, answer, end, noteWritten } = view;
  const opener = useFocusBack<HTMLButtonElement>(current !== undefined);
  if (current === undefined) {
    return (
      <div class="buttons">
        <button ref={opener} type="button" class="button main" disabled={isNewer} onClick={() => begin({ name: '' })}>
          {translate('ownWrite')}
        </button>
      </div>
    );
  }
  return (
    <>
      <OwnForm
        key={'entry' in current ? round : `${round} ${current.name}`}
        entry={'entry' in current ? current.entry : undefined}
        name={'name' in current ? current.name : ''}
        bundledWith={bundledWith}
        onWrite={noteWritten}
        onSave={onSave}
        onCancel={end}
      />
      {asked === undefined ? null : (
        <Confirm
          text={[translate('ownUnsaved')]}
          action={translate('ownDiscard')}
          isDanger
          onConfirm={() => answer(true)}
          onCancel={() => answer(false)}
        />
      )}
    </>
  );
}
