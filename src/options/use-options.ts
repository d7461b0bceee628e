import { useCallback } from 'preact/hooks';
import type { ParsedSettings, SettingsChange } from '../core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts';
import { SETTINGS_STORE } from '../platform/settings-store.ts';
import { SPEECH } from '../platform/speech.ts';
import { useStored } from '../ui/use-stored.ts';

/** Changes settings; what goes wrong is told on the page, so callers need not wait. */
export type Change = (toChange: (settings: Settings) => SettingsChange) => void;

/** Like `Change`, but tells whether the settings could be kept. */
export type Keep = (toChange: (settings: Settings) => SettingsChange) => Promise<boolean>;

/** The settings for a page that shows and changes them. */
export interface OptionsView {
  /** As stored; the defaults until they are read. */
  readonly settings: Settings;
  readonly stored: ParsedSettings | undefined;
  /** Why settings could not be read or the last change not be kept, for people. */
  readonly trouble: string | undefined;
  readonly change: Change;
  readonly keep: Keep;
}

/** The settings as the options page needs them. */
export function useOptions(): OptionsView {
  const { value, trouble, change: keep } = useStored(SETTINGS_STORE, SPEECH);
  return {
    settings: value?.settings ?? DEFAULT_SETTINGS,
    stored: value,
    trouble,
    change: useCallback<Change>((toChange) => void keep(toChange), [keep]),
    keep,
  };
}
