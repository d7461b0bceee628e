import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isGreeted, noteGreeted } from '../platform/greeting.ts';
import { translate } from '../platform/i18n.ts';

/** What to do here, for who opens the popup for the first time; until it is put away. */
export function Greeting(): JSX.Element | null {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    isGreeted().then(
      (isDone) => setShown(!isDone),
      (error: unknown) => console.error('Nobody knows whether this is the first time:', error),
    );
  }, []);
  if (!isShown) return null;
  return (
    <section class="greeting">
      <p>{translate('popupGreeting')}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          setShown(false);
          noteGreeted().catch((error: unknown) => console.error('It will be there once more:', error));
        }}
      >
        {translate('popupGreetingDone')}
      </button>
    </section>
  );
}
