import type { JSX } from 'preact';

/** A field to search a list or the page with. */
export function SearchField(props: {
  /** What it searches, for who does not see it. */
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  onType(typed: string): void;
}): JSX.Element {
  const { label, placeholder, typed, onType } = props;
  return (
    <input
      type="search"
      class="field"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
