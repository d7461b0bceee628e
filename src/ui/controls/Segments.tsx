import type { JSX } from 'preact';

/** One choice among a few, side by side; none is chosen if `value` is undefined. */
export function Segments<T extends string>(props: {
  /** Unique on the surface: the name of the radio group. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly isDisabled?: boolean;
  onChange(value: T): void;
}): JSX.Element {
  const { name, legend, hint, options, value, isDisabled = false, onChange } = props;
  return (
    <fieldset class="segments" disabled={isDisabled}>
      <legend>
        {legend}
        {hint === undefined ? null : <span class="hint">{hint}</span>}
      </legend>
      <div class="segments-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
