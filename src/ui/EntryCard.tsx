/** One entry as the extension's own pages show it: the content of a card, and what it remembers while it is shown. */
import { useState } from 'preact/hooks';
import type { CopyOutcome } from '../core/reading/drawn-card.ts';
import { CardContent, type CardContentProps } from './CardContent.tsx';
import type { CardControls, CopyFormat } from './card-controls.ts';

/** The same as for the content, but what the card itself remembers. */
export interface EntryCardProps extends Omit<CardContentProps, 'onExpand' | 'controls'> {
  /** `isExpanded`: from the start. */
  readonly controls: Omit<CardControls, 'copy'> & {
    /** Resolves when it is on the clipboard; rejects if the browser refuses. */
    readonly onCopy?: (format: CopyFormat) => Promise<void>;
  };
}

/** A card's whole content. Give it the entry's id as `key`: what is unfolded belongs to the entry. */
export function EntryCard({ controls: { onCopy, ...controls }, ...props }: EntryCardProps) {
  const [isExpanded, setExpanded] = useState(props.isExpanded);
  const [outcome, setOutcome] = useState<CopyOutcome | undefined>();
  const copy = (format: CopyFormat) => {
    onCopy?.(format).then(
      () => setOutcome('cardCopied'),
      () => setOutcome('cardNotCopied'), // the browser's own reasons (no permission, no focus) help nobody here
    );
  };
  return (
    <CardContent
      {...props}
      isExpanded={isExpanded}
      onExpand={() => setExpanded(true)}
      controls={{ ...controls, ...(onCopy === undefined ? {} : { copy: { outcome, onCopy: copy } }) }}
    />
  );
}
