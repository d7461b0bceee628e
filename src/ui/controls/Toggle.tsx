import type { ComponentChildren, JSX } from 'preact';

/** A switch with its label; the label may hold more than one line. */
export function Toggle(props: {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  onChange(isOn: boolean): void;
}): JSX.Element {
  const { label, hint, isOn, isDisabled = false, onChange } = props;
  return (
    <label class="toggle" data-disabled={isDisabled}>
      <span class="toggle-text">
        <span class="toggle-label">{label}</span>
        {hint === undefined ? null : <span class="hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
