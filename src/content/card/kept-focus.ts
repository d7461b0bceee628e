/** Where the reader was before the card took the focus: element and selection, given back untouched. */

export interface KeptFocus {
  restore(): void;
}

/** Remembers what has the focus and what is selected now. */
export function keepFocus(): KeptFocus {
  const focused = deepActive();
  const selection = getSelection();
  const kept =
    selection === null || selection.anchorNode === null || selection.focusNode === null
      ? undefined
      : {
          anchor: selection.anchorNode,
          anchorOffset: selection.anchorOffset,
          focus: selection.focusNode,
          focusOffset: selection.focusOffset,
        };
  return {
    restore() {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const now = getSelection();
      if (kept === undefined || now === null || !kept.anchor.isConnected || !kept.focus.isConnected) return;
      const isSame =
        now.anchorNode === kept.anchor &&
        now.anchorOffset === kept.anchorOffset &&
        now.focusNode === kept.focus &&
        now.focusOffset === kept.focusOffset;
      if (!isSame) now.setBaseAndExtent(kept.anchor, kept.anchorOffset, kept.focus, kept.focusOffset);
    },
  };
}

function deepActive(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body ? undefined : active;
}
