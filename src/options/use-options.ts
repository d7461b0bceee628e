import { useCallback, useState } from 'preact/hooks';
import type { ParsedSettings, SettingsChange } from '../core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { useWatched } from '../ui/use-watched.ts';
import { wordError } from '../ui/word-error.ts';
import { SPEECH } from './speech.ts';

/** Changes settings; what goes wrong is told on the page, so callers need not wait. */
export type Change = (toChange: (settings: Settings) => SettingsChange) => void;

export interface OptionsView {
  /** As stored, with a change shown before it is stored; the defaults until they are read. */
  readonly settings: Settings;
  readonly stored: ParsedSettings | undefined;
  /** Why settings could not be read or the last change not be kept, for people. */
  readonly trouble: string | undefined;
  readonly change: Change;
}

/** The settings as the options page needs them. */
export function useOptions(): OptionsView {
  const read = useWatched(loadSettings, watchSettings);
  const [refused, setRefused] = useState<string | undefined>();
  const change = useCallback<Change>((toChange) => {
    changeSettings(toChange).then(
      () => setRefused(undefined),
      (error: unknown) => setRefused(wordError(error, SPEECH)),
    );
  }, []);
  const stored = read.phase === 'read' ? read.value : undefined;
  return {
    settings: stored?.settings ?? DEFAULT_SETTINGS,
    stored,
    trouble: refused ?? (read.phase === 'failed' ? wordError(read.error, SPEECH) : undefined),
    change,
  };
}
