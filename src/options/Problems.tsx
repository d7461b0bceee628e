import type { JSX } from 'preact';
import type { ParsedSettings } from '../core/settings/parse-settings.ts';
import { translate, translateCount } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { wordError } from '../ui/word-error.ts';

/** What is wrong with what is stored: nothing is mended behind the reader's back. */
export function Problems(props: {
  readonly stored: ParsedSettings | undefined;
  readonly trouble: string | undefined;
}): JSX.Element {
  const { stored, trouble } = props;
  const unusable = stored?.unusable ?? [];
  return (
    <div role="alert">
      {trouble === undefined ? null : <p class="banner trouble">{translate('optionsTrouble', trouble)}</p>}
      {stored?.isNewer === true ? <p class="banner trouble">{translate('optionsNewer')}</p> : null}
      {unusable.length === 0 ? null : (
        <div class="banner trouble">
          <p>{translateCount('optionsUnusable', unusable.length)}</p>
          <ul>
            {unusable.map(({ key, error }) => (
              <li key={key}>{wordError(error, SPEECH)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
