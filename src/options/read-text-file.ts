import { Refusal } from '../core/parsing/fault.ts';

const MEGABYTE = 1_000_000;

/** The text of a file of at most `maxBytes`, in UTF-8, or UTF-16 with its mark. Rejects with a Refusal otherwise. */
export async function readTextFile(file: Blob, maxBytes: number): Promise<string> {
  if (file.size > maxBytes) {
    throw new Refusal({ code: 'fileTooLarge', megabytes: file.size / MEGABYTE, most: maxBytes / MEGABYTE });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal({ code: 'fileNotText' }); // the decoder says no more than that
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
