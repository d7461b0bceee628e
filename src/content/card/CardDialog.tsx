/** The card's content for a state: an entry, or a word on why there is none. */
import type { CardData } from '../../core/glossary/card-data.ts';
import { type Leaf, leafOf } from '../../core/reading/card-state.ts';
import { EntryCard } from '../../ui/EntryCard.tsx';
import type { Drawing } from './card-view.ts';

const NAME_ID = 'name';

/** The dialog that stands in the card's host. */
export function CardDialog(drawing: Drawing) {
  const { card, speech, controls } = drawing;
  const { entry, answer } = leafOf(card);
  const back = card.leaves.at(-2);
  return (
    // Not modal: the page stays usable. The tab index lets the keyboard's reader be put inside.
    <div
      key={`${card.target.key} ${card.leaves.length} ${entry}`}
      class="bg-card"
      role="dialog"
      aria-labelledby={NAME_ID}
      tabIndex={-1}
      lang={speech.locale}
    >
      {answer.kind === 'found' ? (
        <EntryCard
          data={answer.data}
          speech={speech}
          published={drawing.published}
          today={localDay(new Date())}
          alsoHere={answer.data.related.filter(({ id }) => drawing.onPage.has(id) && id !== entry)}
          isExpanded={drawing.isExpanded}
          nameId={NAME_ID}
          controls={
            back === undefined
              ? controls
              : { ...controls, back: { name: nameOf(back, drawing), onBack: drawing.onBack } }
          }
        />
      ) : (
        <p id={NAME_ID} class="bg-message">
          {answer.kind === 'missing' ? speech.t('cardGone') : speech.t('cardFailed', answer.reason)}
        </p>
      )}
    </div>
  );
}

function nameOf({ entry, answer }: Leaf<CardData>, { onPage }: Drawing): string {
  return answer.kind === 'found' ? answer.data.entry.name : (onPage.get(entry) ?? entry);
}

/** The reader's own calendar day, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
