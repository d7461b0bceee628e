import type { JSX } from 'preact';

/** A button that asks for a file. The same file may be chosen again after it was mended. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  onFile(file: File): Promise<void>;
}): JSX.Element {
  const { label, accept, onFile } = props;
  return (
    <label class="button">
      {label}
      <input
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
