/** What a browser may make of a file by its type. */
export type TextType = 'application/json' | 'text/csv' | 'text/markdown';

/** The browser reads the text after the click, at its leisure. */
const READ_BY_MS = 60_000;

/** Offers a text as a download. */
export function saveTextFile(name: string, type: TextType, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY_MS);
}
