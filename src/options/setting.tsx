/** The rows of the options page. Each knows its words, so that the page's search field can find it. */
import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useId, useState } from 'preact/hooks';
import { foldForSearch } from '../core/search/fold-query.ts';
import { translate } from '../platform/i18n.ts';
import { Segments } from '../ui/controls/Segments.tsx';
import { Toggle } from '../ui/controls/Toggle.tsx';

/** What is typed into the search field of the page, folded; empty: everything is shown. */
export const Sought = createContext('');

/** Whether a row with these words is to be shown. */
function useIsSought(...words: readonly string[]): boolean {
  const sought = useContext(Sought);
  if (sought === '') return true;
  const text = foldForSearch(words.join(' '));
  return sought.split(' ').every((word) => text.includes(word));
}

/** A group of rows; without a row to show it hides itself (options.css). */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { id, title, children } = props;
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface RowProps {
  /** The names of two messages: `<name>` and `<name>Hint`. */
  readonly name: string;
}

/** A row with a heading, its explanation and anything below. */
export function Block(props: RowProps & { readonly children: ComponentChildren }): JSX.Element | null {
  const title = translate(props.name);
  const hint = translate(`${props.name}Hint`);
  const id = useId();
  if (!useIsSought(title, hint)) return null;
  return (
    <section class="setting" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <span class="hint">{hint}</span>
      {props.children}
    </section>
  );
}

/** A row with a switch. */
export function ToggleRow(
  props: RowProps & { readonly isOn: boolean; onChange(isOn: boolean): void },
): JSX.Element | null {
  const label = translate(props.name);
  const hint = translate(`${props.name}Hint`);
  if (!useIsSought(label, hint)) return null;
  return (
    <div class="setting">
      <Toggle label={label} hint={hint} isOn={props.isOn} onChange={props.onChange} />
    </div>
  );
}

/** A row with one choice among a few; their labels are the messages `<name>_<value>`. */
export function ChoiceRow<T extends string>(
  props: RowProps & { readonly values: readonly T[]; readonly value: T | undefined; onChange(value: T): void },
): JSX.Element | null {
  const { name, values, value, onChange } = props;
  const title = translate(name);
  const hint = translate(`${name}Hint`);
  const options = values.map((one) => ({ value: one, label: translate(`${name}_${one}`) }));
  if (!useIsSought(title, hint, ...options.map(({ label }) => label))) return null;
  return (
    <div class="setting">
      <Segments name={name} legend={title} hint={hint} options={options} value={value} onChange={onChange} />
    </div>
  );
}

/** A row with a slider, its value said in words. Calls back when the slider is let go: sync storage takes few writes a minute. */
export function SliderRow(
  props: RowProps & {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly value: number;
    inWords(value: number): string;
    onChange(value: number): void;
  },
): JSX.Element | null {
  const { name, min, max, step, value, inWords, onChange } = props;
  const title = translate(name);
  const hint = translate(`${name}Hint`);
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  if (!useIsSought(title, hint)) return null;
  return (
    <div class="setting">
      <label for={id}>{title}</label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <div class="slider">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={draft}
          aria-valuetext={inWords(draft)}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setDraft(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{inWords(draft)}</output>
      </div>
    </div>
  );
}
