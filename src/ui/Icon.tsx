/** Small drawings for buttons: strokes in the text's own colour on a 16 × 16 grid. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8M12 4l-8 8',
  pin: 'M6 2h4l-.5 5L12 9.5H4L6.5 7zM8 9.5V14',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  markdown: 'M2.5 12V4.5L5.5 8l3-3.5V12M12.5 4.5V12m-2-2.2 2 2.2 2-2.2',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  report: 'M4 14V3h8l-2 2.5L12 8H4',
  known: 'm3 8.5 3.2 3L13 4.5',
  other: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M4.2 4.2l7.6 7.6',
} as const;

/** What is drawn. */
export type IconName = keyof typeof PATHS;

/** An icon; the button around it carries the words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="bg-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentcolor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
