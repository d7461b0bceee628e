import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { translate } from '../platform/i18n.ts';

/**
 * Asks before something is replaced or deleted. The focus goes to the way out: a key that is still held down confirms
 * nothing, and no more does the second half of a double click, wherever it lands.
 */
export function Confirm(props: {
  readonly text: readonly string[];
  readonly action: string;
  /** Whether it deletes. */
  readonly isDanger?: boolean;
  onConfirm(): void;
  onCancel(): void;
}): JSX.Element {
  const { text, action, isDanger = false, onConfirm, onCancel } = props;
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    cancel.current?.focus({ preventScroll: true });
    cancel.current?.closest('section')?.scrollIntoView({ block: 'nearest' }); // the question, not its last button alone
  }, []);
  return (
    <section class="import-preview" aria-labelledby={id}>
      <div id={id}>
        {text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="buttons">
        <button
          type="button"
          class={isDanger ? 'button main danger' : 'button main'}
          onClick={(event) => {
            if (event.detail < 2) onConfirm();
            else cancel.current?.focus();
          }}
        >
          {action}
        </button>
        <button ref={cancel} type="button" class="button" onClick={onCancel}>
          {translate('ownCancel')}
        </button>
      </div>
    </section>
  );
}
