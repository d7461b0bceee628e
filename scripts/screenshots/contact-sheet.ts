/** Many pictures on one page. */
export interface Picture {
  readonly title: string;
  /** Base64. */
  readonly png: string;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page that shows every picture above its title. */
export function sheetOf(pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ title, png }) =>
      `<figure><img src="data:image/png;base64,${png}" alt=""><figcaption>${escapeHtml(title)}</figcaption></figure>`,
  );
  return `<!doctype html><title>Contact sheet</title><style>
    body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 12px; background: #777; }
    figure { margin: 0; } img { display: block; max-inline-size: 100%; }
    figcaption { padding: 4px; color: white; font: 14px sans-serif; }
  </style>${figures.join('')}`;
}
