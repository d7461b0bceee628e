import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsChange } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { useWatched } from '../ui/use-watched.ts';
import { wordError } from '../ui/word-error.ts';
import { SPEECH } from './speech.ts';

/** A change worked out from the settings as they are when it is made. */
export type ToChange = (settings: Settings) => SettingsChange;

export interface SettingsView {
  /** Undefined until they are read, or if they cannot be. */
  readonly settings: Settings | undefined;
  /** Why they could not be read or changed, for people. */
  readonly trouble: string | undefined;
  change(toChange: ToChange): void;
}

/** The reader's settings, kept up to date with what any other surface changes; the theme is applied to the document. */
export function useSettings(): SettingsView {
  const stored = useWatched(loadSettings, watchSettings);
  const [refused, setRefused] = useState<string | undefined>();
  const change = useCallback((toChange: ToChange) => {
    changeSettings(toChange).then(
      () => setRefused(undefined),
      (error: unknown) => setRefused(wordError(error, SPEECH)),
    );
  }, []);
  const settings = stored.phase === 'read' ? stored.value.settings : undefined;
  useEffect(() => {
    const theme = settings?.theme ?? 'auto';
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [settings?.theme]);
  return { settings, trouble: stored.phase === 'failed' ? wordError(stored.error, SPEECH) : refused, change };
}
