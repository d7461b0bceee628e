/** The row of buttons at the foot of a card, and what they answer. */
import type { CardControls } from './card-controls.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { Speech } from './translate.ts';

interface CardActionsProps {
  readonly controls: CardControls;
  readonly speech: Speech;
}

/** Only what the surface offers is there. */
export function CardActions({ controls, speech }: CardActionsProps) {
  const { t } = speech;
  const { known, rejection, onPanel, panelHint, reportUrl } = controls;
  return (
    <>
      <ChoiceNotice controls={controls} speech={speech} />
      <div class="bg-actions">
        {known === undefined || known.isKnown ? null : (
          <button type="button" class="bg-button" onClick={() => known.onChange(true)}>
            <Icon name="known" />
            {t('cardKnow')}
          </button>
        )}
        {rejection === undefined || rejection.reach !== undefined ? null : (
          <button type="button" class="bg-button" onClick={() => rejection.onChange('page')}>
            <Icon name="other" />
            {t('cardReject')}
          </button>
        )}
        <span class="bg-actions-end">
          <CopyButtons controls={controls} speech={speech} />
          {onPanel === undefined ? null : <IconButton icon="panel" label={t('cardPanel')} onClick={onPanel} />}
          {reportUrl === undefined ? null : (
            <a
              class="bg-icon-button"
              href={reportUrl}
              target="_blank"
              rel="noopener noreferrer"
              title={t('cardReport')}
              aria-label={t('cardReport')}
            >
              <Icon name="report" />
            </a>
          )}
        </span>
      </div>
      {panelHint === undefined ? null : <p class="bg-hint">{panelHint}</p>}
    </>
  );
}

/** A button that shows a drawing and says words. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly isPressed?: boolean;
}) {
  const { icon, label, onClick, isPressed } = props;
  return (
    <button
      type="button"
      class="bg-icon-button"
      title={label}
      aria-label={label}
      onClick={onClick}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
    >
      <Icon name={icon} />
    </button>
  );
}

function CopyButtons({ controls: { copy }, speech: { t } }: CardActionsProps) {
  if (copy === undefined) return null;
  return (
    <>
      <span class="bg-copied" role="status">
        {copy.outcome === undefined ? '' : t(copy.outcome)}
      </span>
      <IconButton icon="copy" label={t('cardCopy')} onClick={() => copy.onCopy('text')} />
      <IconButton icon="markdown" label={t('cardCopyMarkdown')} onClick={() => copy.onCopy('markdown')} />
    </>
  );
}

/** What the reader chose, with its undo. */
function ChoiceNotice({ controls: { known, rejection }, speech: { t } }: CardActionsProps) {
  return (
    <div role="status">
      {known?.isKnown !== true ? null : (
        <p class="bg-notice">
          <span>{t('cardKnown')}</span>
          <button type="button" class="bg-link" onClick={() => known.onChange(false)}>
            {t('cardUndo')}
          </button>
        </p>
      )}
      {rejection?.reach === undefined ? null : (
        <p class="bg-notice">
          <span>
            {rejection.reach === 'site' ? t('cardRejectedSite', rejection.site ?? '') : t('cardRejectedPage')}
          </span>
          {rejection.reach === 'site' || rejection.site === undefined ? null : (
            <button type="button" class="bg-link" onClick={() => rejection.onChange('site')}>
              {t('cardRejectSite', rejection.site)}
            </button>
          )}
          <button type="button" class="bg-link" onClick={() => rejection.onChange(undefined)}>
            {t('cardUndo')}
          </button>
        </p>
      )}
    </div>
  );
}
