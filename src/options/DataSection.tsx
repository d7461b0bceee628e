import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatPartialDate } from '../core/reading/format-date.ts';
import { type Backup, parseBackup, writeBackup } from '../core/settings/backup.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { makeBackup, resetEverything, restoreBackup, storageUsed } from '../platform/backup.ts';
import { formatNumber, translate, translateCount, uiLanguage } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { today } from '../platform/today.ts';
import { saveTextFile } from '../ui/save-text-file.ts';
import { wordError } from '../ui/word-error.ts';
import { Confirm } from './Confirm.tsx';
import { FileButton } from './FileButton.tsx';
import { readTextFile } from './read-text-file.ts';
import { SetAsideBlock } from './SetAsideBlock.tsx';
import { Block, Section } from './setting.tsx';
import { useFocusBack } from './use-focus-back.ts';

/** A backup of as many entries as can be kept, with all lists, has about this size. */
const MOST_BYTES = 12_000_000;

type DataState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'failed'; readonly why: string }
  | { readonly phase: 'restoring'; readonly backup: Backup }
  | { readonly phase: 'resetting' }
  | { readonly phase: 'done'; readonly text: string; readonly before: Backup };

interface DataActions {
  readonly state: DataState;
  cancel(): void;
  save(): void;
  read(file: File): Promise<void>;
  restore(backup: Backup, done?: string): void;
  askReset(): void;
  reset(): void;
}

function useDataActions(): DataActions {
  const [state, setState] = useState<DataState>({ phase: 'idle' });
  const attempt = async (act: () => Promise<DataState>) => {
    try {
      setState(await act());
    } catch (error) {
      setState({ phase: 'failed', why: wordError(error, SPEECH) });
    }
  };
  const replaceWith = (act: () => Promise<void>, done: string) =>
    attempt(async () => {
      const before = await makeBackup(today());
      await act();
      return { phase: 'done', text: translate(done), before };
    });
  return {
    state,
    cancel: () => setState({ phase: 'idle' }),
    save: () =>
      void attempt(async () => {
        const text = writeBackup(await makeBackup(today()));
        saveTextFile(`backgrounder-backup-${today()}.json`, 'application/json', text);
        return { phase: 'idle' };
      }),
    read: (file) =>
      attempt(async () => ({ phase: 'restoring', backup: parseBackup(await readTextFile(file, MOST_BYTES)) })),
    restore: (backup, done = 'optionsRestored') => void replaceWith(() => restoreBackup(backup), done),
    askReset: () => setState({ phase: 'resetting' }),
    reset: () => void replaceWith(resetEverything, 'optionsResetDone'),
  };
}

/** Everything in one file, out and in; a fresh start; how much there is. */
export function DataSection(): JSX.Element {
  const actions = useDataActions();
  return (
    <Section id="data" title={translate('optionsData')}>
      <BackupBlock {...actions} />
      <ResetBlock {...actions} />
      <SetAsideBlock />
      <StorageBlock key={actions.state.phase} />
    </Section>
  );
}

function BackupBlock({ state, save, read, restore, cancel }: DataActions): JSX.Element {
  return (
    <Block name="optionsBackup">
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          {translate('optionsSaveBackup')}
        </button>
        <FileButton
          label={translate('optionsReadBackup')}
          accept=".json,application/json"
          isAsking={state.phase === 'restoring'}
          onFile={read}
        />
      </div>
      <div role="status">
        {state.phase === 'failed' ? <p class="banner trouble">{translate('optionsNotDone', state.why)}</p> : null}
        {state.phase !== 'restoring' ? null : (
          <Confirm
            text={describeBackup(state.backup)}
            action={translate('optionsRestore')}
            onConfirm={() => restore(state.backup)}
            onCancel={cancel}
          />
        )}
        {state.phase !== 'done' ? null : (
          <p class="banner">
            {state.text}
            <button type="button" class="button quiet" onClick={() => restore(state.before, 'optionsUndone')}>
              {translate('optionsUndo')}
            </button>
          </p>
        )}
      </div>
    </Block>
  );
}

function ResetBlock({ state, askReset, reset, cancel }: DataActions): JSX.Element {
  const isAsking = state.phase === 'resetting';
  const ask = useFocusBack<HTMLButtonElement>(isAsking);
  return (
    <Block name="optionsReset">
      {isAsking ? (
        <Confirm
          text={[translate('optionsResetSure')]}
          action={translate('optionsResetNow')}
          isDanger
          onConfirm={reset}
          onCancel={cancel}
        />
      ) : (
        <div class="buttons">
          <button ref={ask} type="button" class="button danger" onClick={askReset}>
            {translate('optionsResetNow')}
          </button>
        </div>
      )}
    </Block>
  );
}

function describeBackup({ made, settings, entries }: Backup): readonly string[] {
  const choices = Object.keys(settings).filter((key) => key in DEFAULT_SETTINGS).length;
  return [
    translate('optionsBackupMade', formatPartialDate(made, uiLanguage())),
    translateCount('optionsBackupSettings', choices),
    translateCount('optionsBackupEntries', entries.length),
    translate('optionsBackupReplaces'),
  ];
}

const KILOBYTES = { maximumFractionDigits: 1, style: 'unit', unit: 'kilobyte' } as const;

function StorageBlock(): JSX.Element {
  const [used, setUsed] = useState<{ readonly local: number; readonly sync: number } | undefined>();
  useEffect(() => {
    storageUsed().then(setUsed, (error: unknown) => console.error('The storage cannot be measured:', error));
  }, []);
  return (
    <Block name="optionsStorage">
      {used === undefined ? null : (
        <p>
          {translate(
            'optionsStorageUsed',
            formatNumber(used.local / 1000, KILOBYTES),
            formatNumber(used.sync / 1000, KILOBYTES),
          )}
        </p>
      )}
    </Block>
  );
}
