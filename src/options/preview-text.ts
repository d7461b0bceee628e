/** The short article of the preview. Its names are of every familiarity, some stand in a link, a heading, a caption. */
import type { TextBlock } from '../core/matching/page-text.ts';

/** A piece of a block; what is a link is marked so. */
export interface Piece {
  readonly text: string;
  readonly isLink?: boolean;
}

interface PreviewBlock {
  readonly role: TextBlock['role'];
  readonly pieces: readonly Piece[];
}

const PREVIEW: readonly PreviewBlock[] = [
  { role: 'heading', pieces: [{ text: 'Tirana counts the cost of a cyberattack' }] },
  {
    role: 'paragraph',
    pieces: [
      {
        text: 'When e-Albania went dark in July 2022, Prime Minister Edi Rama first spoke of maintenance. Weeks later Albania ',
      },
      { text: 'broke with Iran', isLink: true },
      { text: ', and the United States backed it within hours.' },
    ],
  },
  {
    role: 'paragraph',
    pieces: [
      {
        text: 'The attackers, who called themselves Homeland Justice, pointed at the MEK, whose members live in Manëz near Durrës. NATO condemned the attack; Rama thanked the alliance and kept the portal off until the data was safe.',
      },
    ],
  },
];

/** The article as the engine reads it; ids are places in `PREVIEW`. */
export function previewBlocks(): readonly TextBlock[] {
  return PREVIEW.map(({ role, pieces }, at) => {
    let end = 0;
    const spans = pieces.map((piece) => {
      const start = end;
      end += piece.text.length;
      return { start, end, isLink: piece.isLink ?? false };
    });
    const links = spans.filter((span) => span.isLink).map((span) => ({ start: span.start, end: span.end }));
    return { id: at, order: at, role, text: pieces.map((piece) => piece.text).join(''), links };
  });
}
