import type { JSX } from 'preact';
import { useFocusBack } from './use-focus-back.ts';

/** A button that asks for a file. The same file may be chosen again after it was mended; the focus comes back to it. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  /** Whether the reader is asked what to do with the file. */
  readonly isAsking?: boolean;
  onFile(file: File): Promise<void>;
}): JSX.Element {
  const { label, accept, isAsking = false, onFile } = props;
  const input = useFocusBack<HTMLInputElement>(isAsking);
  return (
    <label class="button">
      {label}
      <input
        ref={input}
        type="file"
        accept={accept}
        class="visually-hidden"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file === undefined) return;
          void onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
