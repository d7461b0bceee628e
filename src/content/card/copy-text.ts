/** Puts text on the clipboard, on pages without a secure origin as well. */

/** To be called within a reader's click. Rejects if the browser or the page's policy does not allow it. */
export async function copyText(text: string): Promise<void> {
  try {
    // Undefined on http pages, whatever the types say; refused in frames whose policy lacks clipboard-write.
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copyByEvent(text)) throw error;
  }
}

/** Lets the browser copy, and hands it our text instead of the selection; the page hears nothing of it. */
function copyByEvent(text: string): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true, once: true });
  try {
    return document.execCommand('copy') && isDone;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
