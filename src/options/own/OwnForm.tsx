import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ENTRY_KINDS } from '../../core/glossary/entry.ts';
import { LONGEST_FORM, LONGEST_TEXT, type OwnEntry, parseOwnEntry } from '../../core/own-entries/own-entry.ts';
import { ParseError } from '../../core/parsing/reader.ts';
import { translate } from '../../platform/i18n.ts';
import { SPEECH } from '../../platform/speech.ts';
import { today } from '../../platform/today.ts';
import { Toggle } from '../../ui/controls/Toggle.tsx';
import { wordFault } from '../../ui/word-error.ts';

interface Fields {
  readonly name: string;
  readonly kind: string;
  /** One a line. */
  readonly forms: string;
  readonly gist: string;
  readonly background: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly link: string;
  readonly isPrivate: boolean;
  readonly shadows: boolean;
}

type TextField = Exclude<keyof Fields, 'isPrivate' | 'shadows'>;

/** The form for one entry. Saves only what an entry may be; what is wrong is said beside its field. */
export function OwnForm(props: {
  /** The entry to change; undefined for a new one. */
  readonly entry: OwnEntry | undefined;
  /** The name of a new one, if it is given already. */
  readonly name: string;
  bundledWith(form: string): string | undefined;
  /** Something was typed or chosen. */
  onWrite(): void;
  onSave(made: Omit<OwnEntry, 'id'>): Promise<void>;
  onCancel(): void;
}): JSX.Element {
  const { entry, name, bundledWith, onWrite, onSave, onCancel } = props;
  const [fields, setFields] = useState<Fields>(entry === undefined ? { ...EMPTY, name } : toFields(entry));
  const [fault, setFault] = useState<{ readonly field: string; readonly words: string } | undefined>();
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change });
  const text = (field: TextField, lines = 1) => (
    <TextRow
      field={field}
      lines={lines}
      value={fields[field]}
      fault={fault?.field === field ? fault.words : undefined}
      onInput={(value) => set({ [field]: value })}
    />
  );
  const form = useFocusInForm(fault);
  const submit = () => {
    try {
      const { id: _, ...made } = parseOwnEntry(toValue(fields), '', { idFor: () => 'own:new', today: today() });
      setFault(undefined);
      void onSave(made);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      setFault({ field: /^\w*/.exec(error.path)?.[0] ?? '', words: wordFault(error, SPEECH) });
    }
  };
  return (
    <form
      ref={form}
      class="own-form"
      aria-label={translate(entry === undefined ? 'ownWrite' : 'ownEdit')}
      onInput={onWrite}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {text('name')}
      <KindRow kind={fields.kind} onChange={(kind) => set({ kind })} />
      {text('gist', 2)}
      {text('background', 5)}
      {text('forms', 3)}
      {text('tags')}
      {text('link')}
      <Switches fields={fields} bundledWith={bundledWith} onChange={set} />
      <Buttons onCancel={onCancel} />
    </form>
  );
}

function Buttons({ onCancel }: { onCancel(): void }): JSX.Element {
  return (
    <div class="buttons">
      <button type="submit" class="button main">
        {translate('ownSave')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {translate('ownCancel')}
      </button>
    </div>
  );
}

/** For the form: brings the reader to its first field, and after every attempt to save to the one that is wrong. */
function useFocusInForm(fault: object | undefined): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wanted = fault === undefined ? 'input' : '[aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [fault]);
  return form;
}

function KindRow(props: { readonly kind: string; onChange(kind: string): void }): JSX.Element {
  return (
    <label>
      {translate('ownField_kind')}
      <select class="field" value={props.kind} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {ENTRY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {translate(`cardKind_${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switches(props: {
  readonly fields: Fields;
  bundledWith(form: string): string | undefined;
  onChange(change: Partial<Fields>): void;
}): JSX.Element {
  const { fields, bundledWith, onChange } = props;
  const hidden = [fields.name, ...linesOf(fields.forms)].map(bundledWith).find((one) => one !== undefined);
  return (
    <>
      <Toggle
        label={translate('ownField_isPrivate')}
        hint={translate('ownField_isPrivateHint')}
        isOn={fields.isPrivate}
        onChange={(isPrivate) => onChange({ isPrivate })}
      />
      {hidden === undefined && !fields.shadows ? null : (
        <Toggle
          label={translate('ownField_shadows')}
          hint={hidden === undefined ? translate('ownField_shadowsHint') : translate('ownShadowsThis', hidden)}
          isOn={fields.shadows}
          onChange={(shadows) => onChange({ shadows })}
        />
      )}
    </>
  );
}

function TextRow(props: {
  readonly field: TextField;
  readonly lines: number;
  readonly value: string;
  readonly fault: string | undefined;
  onInput(value: string): void;
}): JSX.Element {
  const { field, lines, value, fault, onInput } = props;
  const id = useId();
  const shared = {
    id,
    class: 'field',
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-hint`,
    maxLength: field === 'name' ? LONGEST_FORM : LONGEST_TEXT,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="own-field">
      <label for={id}>{translate(`ownField_${field}`)}</label>
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
      <span class="hint" id={`${id}-hint`}>
        {fault === undefined ? (
          translate(`ownField_${field}Hint`)
        ) : (
          <span class="problem" role="alert">
            {fault}
          </span>
        )}
      </span>
    </div>
  );
}

const EMPTY: Fields = {
  name: '',
  kind: 'concept',
  forms: '',
  gist: '',
  background: '',
  tags: '',
  link: '',
  isPrivate: false,
  shadows: false,
};

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

function toFields(entry: OwnEntry): Fields {
  const { name, kind, forms, gist, background, tags, link = '', isPrivate, shadows } = entry;
  return { name, kind, forms: forms.join('\n'), gist, background, tags: tags.join(', '), link, isPrivate, shadows };
}

function toValue({ name, kind, forms, gist, background, tags, link, isPrivate, shadows }: Fields): unknown {
  return {
    name,
    kind,
    forms: linesOf(forms),
    gist,
    background,
    tags: tags.split(',').filter((tag) => tag.trim() !== ''),
    ...(link.trim() === '' ? {} : { link: link.trim() }),
    isPrivate,
    shadows,
  };
}
