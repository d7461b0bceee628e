import type { JSX } from 'preact';
import { type Settings, THEMES } from '../core/settings/settings.ts';
import { formatNumber, translate } from '../platform/i18n.ts';
import { ChoiceRow, Section, SliderRow, ToggleRow } from './setting.tsx';
import type { Change } from './use-options.ts';

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** How cards open and look, and the toolbar button. */
export function CardsSection({ settings, change }: { readonly settings: Settings; change: Change }): JSX.Element {
  return (
    <Section id="cards" title={translate('optionsCards')}>
      <SliderRow
        name="optionsDwell"
        min={100}
        max={2000}
        step={100}
        value={settings.dwellMs}
        inWords={(value) => translate('optionsDwell_seconds', formatNumber(value / 1000, TENTHS))}
        onChange={(dwellMs) => change(() => ({ dwellMs }))}
      />
      <ChoiceRow
        name="optionsTheme"
        values={THEMES}
        value={settings.theme}
        onChange={(theme) => change(() => ({ theme }))}
      />
      <ToggleRow
        name="optionsShowBackground"
        isOn={settings.showBackground}
        onChange={(showBackground) => change(() => ({ showBackground }))}
      />
      <ToggleRow name="optionsBadge" isOn={settings.badge} onChange={(badge) => change(() => ({ badge }))} />
    </Section>
  );
}
