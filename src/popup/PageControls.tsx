import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DENSITIES, densityOf, toDensityChange } from '../core/settings/density.ts';
import type { SettingsChange } from '../core/settings/parse-settings.ts';
import { endOfPause, isPaused, PAUSES } from '../core/settings/pause.ts';
import type { Settings } from '../core/settings/settings.ts';
import { isOnAt, toSiteChange } from '../core/settings/site-rules.ts';
import { translate } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { Segments } from '../ui/controls/Segments.tsx';
import { Toggle } from '../ui/controls/Toggle.tsx';
import { sayResting } from '../ui/say-resting.ts';

/** What the controls show, and how they change it. */
export interface ControlsProps {
  readonly settings: Settings;
  /** The site in the tab; undefined where the page is not one. */
  readonly site: string | undefined;
  readonly isPrivate: boolean;
  readonly now: number;
  change(toChange: (settings: Settings) => SettingsChange): Promise<void>;
}

/** The switch for this site, the pause and the density: what a reader changes while reading. */
export function PageControls({ settings, site, isPrivate, now, change }: ControlsProps): JSX.Element {
  const [isChoosing, setChoosing] = useState(false);
  const isResting = !settings.enabled || isPaused(settings.pausedUntil, now);
  return (
    <section class="controls" aria-label={translate('popupControls')}>
      {site === undefined ? null : (
        <Toggle
          label={translate('popupOnSite', site)}
          {...(isPrivate ? { hint: translate('popupPrivateSite') } : {})}
          isOn={isOnAt(settings, site)}
          isDisabled={isPrivate}
          onChange={(isOn) => void change((before) => toSiteChange(before, site, isOn))}
        />
      )}
      <div class="controls-row">
        <Segments
          name="density"
          legend={translate('popupDensity')}
          value={densityOf(settings)}
          options={DENSITIES.map((value) => ({ value, label: translate(`popupDensity_${value}`) }))}
          onChange={(density) => void change(() => toDensityChange(density))}
        />
        {isResting ? null : (
          <button type="button" class="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
            {translate('popupPause')}
          </button>
        )}
      </div>
      {isResting || !isChoosing ? null : (
        <div class="controls-row">
          {PAUSES.map((pause) => (
            <button
              key={pause}
              type="button"
              class="button"
              onClick={() => {
                setChoosing(false);
                void change(() => ({ pausedUntil: endOfPause(pause, Date.now()) }));
              }}
            >
              {translate(`popupPause_${pause}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** Says that everything is paused or off, with the way back. */
export function RestingBanner({
  settings,
  now,
  change,
}: Omit<ControlsProps, 'site' | 'isPrivate'>): JSX.Element | null {
  if (settings.enabled && !isPaused(settings.pausedUntil, now)) return null;
  return (
    <div class="banner">
      <span>{sayResting(settings, now, SPEECH)}</span>
      <button type="button" class="button main" onClick={() => void change(() => ({ enabled: true, pausedUntil: 0 }))}>
        {translate('popupTurnOn')}
      </button>
    </div>
  );
}
