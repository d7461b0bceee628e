import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { applyPlan, type ImportPlan, planImport, undoPlan } from '../../core/own-entries/plan-import.ts';
import { translate, translateCount } from '../../platform/i18n.ts';
import { SPEECH } from '../../platform/speech.ts';
import { today } from '../../platform/today.ts';
import { saveTextFile } from '../../ui/save-text-file.ts';
import { wordError } from '../../ui/word-error.ts';
import { FileButton } from '../FileButton.tsx';
import { Block } from '../setting.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { type ImportFormat, readImport, writeExport } from './import-file.ts';
import type { ChangeOwn } from './use-own-entries.ts';

type ImportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'refused'; readonly why: string }
  | { readonly phase: 'planned'; readonly plan: ImportPlan; readonly format: ImportFormat }
  | { readonly phase: 'done'; readonly plan: ImportPlan };

/** Import with a preview and an undo; export. */
export function OwnFiles(props: { readonly entries: readonly OwnEntry[]; readonly change: ChangeOwn }): JSX.Element {
  const { entries, change } = props;
  const [state, setState] = useState<ImportState>({ phase: 'idle' });
  const read = async (file: Blob) => {
    try {
      const { format, records } = await readImport(file);
      setState({ phase: 'planned', format, plan: planImport(entries, records, today()) });
    } catch (error) {
      setState({ phase: 'refused', why: wordError(error, SPEECH) });
    }
  };
  const run = async (plan: ImportPlan) => {
    if (await change((now) => applyPlan(now, plan))) setState({ phase: 'done', plan });
    else setState({ phase: 'idle' }); // the reason stands above the list
  };
  const save = (format: ImportFormat) =>
    saveTextFile(
      `backgrounder-entries-${today()}.${format}`,
      format === 'json' ? 'application/json' : 'text/csv',
      writeExport(entries, format),
    );
  return (
    <Block name="ownFiles">
      <div class="buttons">
        <FileButton
          label={translate('ownImport')}
          accept=".json,.csv,application/json,text/csv"
          isAsking={state.phase === 'planned'}
          onFile={read}
        />
        <button type="button" class="button" disabled={entries.length === 0} onClick={() => save('json')}>
          {translate('ownExportJson')}
        </button>
        <button type="button" class="button" disabled={entries.length === 0} onClick={() => save('csv')}>
          {translate('ownExportCsv')}
        </button>
      </div>
      <div role="status">
        {state.phase !== 'refused' ? null : <p class="banner trouble">{translate('ownFileRefused', state.why)}</p>}
        {state.phase !== 'planned' ? null : (
          <ImportPreview
            plan={state.plan}
            format={state.format}
            onImport={() => void run(state.plan)}
            onCancel={() => setState({ phase: 'idle' })}
          />
        )}
        {state.phase !== 'done' ? null : (
          <Imported
            plan={state.plan}
            onUndo={() => {
              void change((now) => undoPlan(now, state.plan));
              setState({ phase: 'idle' });
            }}
          />
        )}
      </div>
    </Block>
  );
}

function Imported({ plan, onUndo }: { readonly plan: ImportPlan; onUndo(): void }): JSX.Element {
  return (
    <p class="banner">
      {translateCount('ownImported', plan.added.length + plan.changed.length)}
      <button type="button" class="button quiet" onClick={onUndo}>
        {translate('optionsUndo')}
      </button>
    </p>
  );
}
