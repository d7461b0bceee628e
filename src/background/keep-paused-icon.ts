/** Keeps the toolbar button's icon to whether everything is paused or off; single tabs may differ (page-settings.ts). */
import { FOREVER, isPaused } from '../core/settings/pause.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { showPaused } from './toolbar-button.ts';

/**
 * Shows it now, since a pause may have ended while this worker was stopped, whenever a setting changes, and at the end of
 * a pause that this worker lives to see.
 */
export function keepPausedIcon(): void {
  let ending: ReturnType<typeof setTimeout> | undefined;
  const show = async () => {
    const { enabled, pausedUntil } = (await loadSettings()).settings;
    const now = Date.now();
    const isResting = isPaused(pausedUntil, now);
    clearTimeout(ending);
    if (isResting && pausedUntil < FOREVER) ending = setTimeout(update, pausedUntil - now);
    await showPaused(!enabled || isResting);
  };
  const update = () => {
    show().catch((error: unknown) => console.info(`The toolbar icon stays as it is: ${String(error)}`));
  };
  watchSettings(update);
  update();
}
