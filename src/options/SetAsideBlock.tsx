import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showValue } from '../core/parsing/reader.ts';
import { translate } from '../platform/i18n.ts';
import { discardSetAside, loadSetAside, type SetAside } from '../platform/set-aside.ts';
import { today } from '../platform/today.ts';
import { saveTextFile } from '../ui/save-text-file.ts';
import { Block } from './setting.tsx';

const VALUES_SHOWN = 50;

/** Stored values that could not be used: to save or to discard. Nothing is shown where nothing lies aside. */
export function SetAsideBlock(): JSX.Element | null {
  const [values, setValues] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    loadSetAside().then(setValues, (error: unknown) => console.error('What is set aside cannot be read:', error));
  }, []);
  const discard = () => {
    discardSetAside().then(
      () => setValues([]),
      (error: unknown) => console.error('What is set aside stays there:', error),
    );
  };
  if (values.length === 0) return null;
  return (
    <Block name="optionsSetAside">
      <ul class="plain">
        {values.slice(0, VALUES_SHOWN).map(({ key, value }) => (
          <li key={`${key} ${JSON.stringify(value)}`}>
            <code>{`${key}: ${showValue(value)}`}</code>
          </li>
        ))}
        {values.length > VALUES_SHOWN ? <li>…</li> : null}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            saveTextFile(`backgrounder-set-aside-${today()}.json`, 'application/json', JSON.stringify(values, null, 1))
          }
        >
          {translate('optionsSetAsideSave')}
        </button>
        <button type="button" class="button danger" onClick={discard}>
          {translate('optionsSetAsideDiscard')}
        </button>
      </div>
    </Block>
  );
}
