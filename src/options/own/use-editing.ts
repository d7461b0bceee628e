import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { receiveHandedOver } from '../../platform/hand-over.ts';

/** The form is open on a new entry (perhaps with a name already), or on one that is there. */
export type Editing = { readonly entry: OwnEntry } | { readonly name: string };

/** What the form is open on, and the ways to the next. */
export interface EditingView {
  readonly current: Editing | undefined;
  /** Another one for each form that is opened, on the same entry again too. */
  readonly round: number;
  /** What the reader wants to edit instead, while being asked whether what is half written may be discarded. */
  readonly asked: Editing | undefined;
  /** Opens the form on one; asks first where something is half written in it. */
  begin(one: Editing): void;
  /** The reader's answer: what is half written goes, or stays. */
  answer(isDiscarded: boolean): void;
  /** Saved or given up: on to the next name that waits, if any does. */
  end(): void;
  /** Something was written in the form. */
  noteWritten(): void;
}

/** What the form is open on, and the names handed over that wait because something is written in it already. */
export function useEditing(): EditingView {
  const [forms, setForms] = useState<readonly Editing[]>([]);
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Editing | undefined>();
  const isWritten = useRef(false);
  const opener = useRef<Element | null>(null);
  const change = (toForms: (now: readonly Editing[]) => readonly Editing[]) => {
    isWritten.current = false;
    setAsked(undefined);
    setRound((before) => before + 1);
    setForms(toForms);
  };
  const replaceWith = (one: Editing) => change((now) => [one, ...now.slice(1)]);
  useEffect(() => {
    const lifetime = new AbortController();
    const take = (name: string) =>
      setForms((now) => {
        if (now.some((one) => 'name' in one && one.name === name)) return now;
        return isWritten.current ? [...now, { name }] : [{ name }, ...now.slice(1)];
      });
    receiveHandedOver('ownName', take, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  return {
    current: forms[0],
    round,
    asked,
    begin(one) {
      if (!isWritten.current) return replaceWith(one);
      opener.current = document.activeElement;
      setAsked(one);
    },
    answer(isDiscarded) {
      if (isDiscarded && asked !== undefined) return replaceWith(asked);
      setAsked(undefined);
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    },
    end: () => change((now) => now.slice(1)),
    noteWritten() {
      isWritten.current = true;
    },
  };
}
