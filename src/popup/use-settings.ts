import { useCallback, useState } from 'preact/hooks';
import type { SettingsChange } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { useWatched } from '../ui/use-watched.ts';
import { wordError } from '../ui/word-error.ts';
import { SPEECH } from './speech.ts';

export interface SettingsView {
  /** Undefined until they are read, or if they cannot be. */
  readonly settings: Settings | undefined;
  /** Why they could not be read or changed, for people. */
  readonly trouble: string | undefined;
  /** Changes and stores settings; a failure becomes `trouble`. */
  change(toChange: (settings: Settings) => SettingsChange): Promise<void>;
}

/** The reader's settings, kept up to date with what any other surface changes. */
export function useSettings(): SettingsView {
  const stored = useWatched(loadSettings, watchSettings);
  const [refused, setRefused] = useState<string | undefined>();
  const change = useCallback(async (toChange: (settings: Settings) => SettingsChange) => {
    try {
      await changeSettings(toChange);
      setRefused(undefined);
    } catch (error) {
      setRefused(wordError(error, SPEECH));
    }
  }, []);
  return {
    settings: stored.phase === 'read' ? stored.value.settings : undefined,
    trouble: refused ?? (stored.phase === 'failed' ? wordError(stored.error, SPEECH) : undefined),
    change,
  };
}
