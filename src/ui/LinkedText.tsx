/** Text in which some names lead to a card of their own. */
import type { ComponentChild } from 'preact';
import type { TextLink } from '../core/glossary/card-data.ts';
import type { EntryId } from '../core/glossary/entry.ts';

interface LinkedTextProps {
  readonly text: string;
  /** In order, not overlapping. */
  readonly links: readonly TextLink[];
  /** Without it, names are plain text. */
  readonly onFollow: ((entry: EntryId) => void) | undefined;
}

/** The text with its names as buttons. */
export function LinkedText({ text, links, onFollow }: LinkedTextProps) {
  if (onFollow === undefined) return <>{text}</>;
  const parts: ComponentChild[] = [];
  let done = 0;
  for (const { entry, start, end } of links) {
    parts.push(
      text.slice(done, start),
      <button key={start} type="button" class="bg-name-link" onClick={() => onFollow(entry)}>
        {text.slice(start, end)}
      </button>,
    );
    done = end;
  }
  parts.push(text.slice(done));
  return <>{parts}</>;
}
