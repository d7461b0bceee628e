import type { JSX } from 'preact';
import { endOfPause, isPaused, PAUSES } from '../core/settings/pause.ts';
import type { Settings } from '../core/settings/settings.ts';
import { translate } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { sayResting } from '../ui/say-resting.ts';
import { Block } from './setting.tsx';
import { useFocusAcross } from './use-focus-across.ts';
import type { Change } from './use-options.ts';

/** Begins a pause, or says until when one lasts and ends it. Nothing while Backgrounder is off altogether. */
export function PauseBlock({ settings, change }: { readonly settings: Settings; change: Change }): JSX.Element | null {
  const now = Date.now();
  const isResting = isPaused(settings.pausedUntil, now);
  const { around, note } = useFocusAcross(isResting);
  const pauseUntil = (pausedUntil: number) => {
    note();
    change(() => ({ pausedUntil }));
  };
  if (!settings.enabled) return null;
  return (
    <Block name="optionsPause">
      <div ref={around} class="buttons">
        {isResting ? (
          <>
            <span role="status">{sayResting(settings, now, SPEECH)}</span>
            <button type="button" class="button main" onClick={() => pauseUntil(0)}>
              {translate('popupTurnOn')}
            </button>
          </>
        ) : (
          PAUSES.map((pause) => (
            <button key={pause} type="button" class="button" onClick={() => pauseUntil(endOfPause(pause, Date.now()))}>
              {translate(`popupPause_${pause}`)}
            </button>
          ))
        )}
      </div>
    </Block>
  );
}
