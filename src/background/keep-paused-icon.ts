/** Keeps the toolbar button's icon to whether everything is paused or off; single tabs may differ (page-settings.ts). */
import { isPaused } from '../core/settings/pause.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { showPaused } from './toolbar-button.ts';

/** Shows it now, since a pause may have ended while this worker was stopped, and whenever a setting changes. */
export function keepPausedIcon(): void {
  const update = () => {
    loadSettings()
      .then(({ settings }) => showPaused(!settings.enabled || isPaused(settings.pausedUntil, Date.now())))
      .catch((error: unknown) => console.info(`The toolbar icon stays as it is: ${String(error)}`));
  };
  watchSettings(update);
  update();
}
