/** The head of a card: kind, name, native name; the way back, the pin. */
import type { CardData } from '../core/glossary/card-data.ts';
import { directionOf } from '../core/reading/text-direction.ts';
import { IconButton } from './CardActions.tsx';
import type { CardControls } from './card-controls.ts';
import { FlagImage } from './FlagImage.tsx';
import { Icon } from './Icon.tsx';
import { textLanguage } from './text-language.ts';
import type { Speech } from './translate.ts';

interface CardHeaderProps {
  readonly data: CardData;
  readonly speech: Speech;
  readonly nameId: string;
  readonly controls: CardControls;
}

/** The name is the card's heading and, under `nameId`, its label. */
export function CardHeader({ data, speech, nameId, controls }: CardHeaderProps) {
  const { t } = speech;
  const { entry, picture } = data;
  const { back, pin, onClose } = controls;
  const short = entry.short === undefined || entry.short === entry.name ? undefined : entry.short;
  const native = entry.native?.text === entry.name ? undefined : entry.native;
  return (
    <header class="bg-header">
      <div class="bg-topline">
        {back === undefined ? null : (
          <button type="button" class="bg-back" onClick={back.onBack} title={t('cardBack', back.name)}>
            <Icon name="back" />
            <span>{back.name}</span>
          </button>
        )}
        <p class="bg-kind">{t(`cardKind_${entry.kind}`)}</p>
        {pin === undefined ? null : (
          <IconButton icon="pin" label={t('cardPin')} isPressed={pin.isPinned} onClick={pin.onToggle} />
        )}
        {onClose === undefined ? null : <IconButton icon="close" label={t('cardClose')} onClick={onClose} />}
      </div>
      <h2 class="bg-name" id={nameId}>
        {picture?.flag === undefined ? null : <FlagImage flag={picture.flag} />}
        <bdi {...textLanguage(entry)}>
          {entry.name}
          {short === undefined ? null : <small>{short}</small>}
        </bdi>
      </h2>
      {native === undefined ? null : (
        <p class="bg-native">
          <bdi lang={native.lang} dir={directionOf(native.lang)}>
            {native.text}
          </bdi>
        </p>
      )}
    </header>
  );
}
