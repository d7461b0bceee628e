/** Where the reader was before the card took the focus: element and selection, given back untouched. */

/** The focus and the selection of a moment. */
export interface KeptFocus {
  restore(): void;
}

/** Remembers what has the focus and what is selected now. */
export function keepFocus(): KeptFocus {
  const focused = deepActive();
  const selection = getSelection();
  const kept = selection === null ? undefined : endsOf(selection);
  return {
    restore() {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const now = getSelection();
      if (kept === undefined || now === null) return;
      const [anchor, anchorOffset, focus, focusOffset] = kept;
      if (anchor?.isConnected !== true || focus?.isConnected !== true) return;
      const hasMoved = endsOf(now).some((end, at) => end !== kept[at]);
      if (hasMoved) now.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    },
  };
}

function endsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection) {
  return [anchorNode, anchorOffset, focusNode, focusOffset] as const;
}

function deepActive(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body ? undefined : active;
}
