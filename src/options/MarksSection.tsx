import type { JSX } from 'preact';
import { DENSITIES, densityOf, toDensityChange } from '../core/settings/density.ts';
import { MARK_STYLES, SCOPES, type Settings } from '../core/settings/settings.ts';
import { translate } from '../platform/i18n.ts';
import { PauseBlock } from './PauseBlock.tsx';
import { ChoiceRow, Section, SliderRow, ToggleRow } from './setting.tsx';
import type { Change } from './use-options.ts';

const PLACES = [
  ['markInLinks', 'optionsMarkInLinks'],
  ['markInHeadings', 'optionsMarkInHeadings'],
  ['markInCaptions', 'optionsMarkInCaptions'],
  ['hideExplained', 'optionsHideExplained'],
] as const;

/** What is marked, and how. */
export function MarksSection({ settings, change }: { readonly settings: Settings; change: Change }): JSX.Element {
  return (
    <Section id="marks" title={translate('optionsMarks')}>
      <ToggleRow name="optionsEnabled" isOn={settings.enabled} onChange={(enabled) => change(() => ({ enabled }))} />
      <PauseBlock settings={settings} change={change} />
      <ChoiceRow
        name="optionsScope"
        values={SCOPES}
        value={settings.scope}
        onChange={(scope) => change(() => ({ scope }))}
      />
      <ChoiceRow
        name="optionsMarkStyle"
        values={MARK_STYLES}
        value={settings.markStyle}
        onChange={(markStyle) => change(() => ({ markStyle }))}
      />
      <SliderRow
        name="optionsFamiliarity"
        min={1}
        max={5}
        step={1}
        value={settings.familiarity}
        inWords={(value) => translate(`optionsFamiliarity_${value}`)}
        onChange={(familiarity) => change(() => ({ familiarity }))}
      />
      <ChoiceRow
        name="optionsDensity"
        values={DENSITIES}
        value={densityOf(settings)}
        onChange={(density) => change(() => toDensityChange(density))}
      />
      <ChoiceRow
        name="optionsMentions"
        values={['first', 'all']}
        value={settings.marks}
        onChange={(marks) => change(() => ({ marks }))}
      />
      <SliderRow
        name="optionsWordsPerMark"
        min={0}
        max={200}
        step={10}
        value={settings.wordsPerMark}
        inWords={(value) =>
          value === 0 ? translate('optionsWordsPerMark_none') : translate('optionsWordsPerMark_words', value)
        }
        onChange={(wordsPerMark) => change(() => ({ wordsPerMark }))}
      />
      {PLACES.map(([place, name]) => (
        <ToggleRow
          key={place}
          name={name}
          isOn={settings[place]}
          onChange={(isOn) => change(() => ({ [place]: isOn }))}
        />
      ))}
    </Section>
  );
}
