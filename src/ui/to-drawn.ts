/** Components as plain data: draws them where there is no document. They may have no state and no effects. */
import { type ComponentChild, type FunctionComponent, isValidElement, type VNode } from 'preact';
import type { CardAction, Drawn } from '../core/reading/drawn-card.ts';

/** Tells what a button asks for, by pressing it. */
export type PressButton = (onClick: () => void) => CardAction | undefined;

/** What the components draw. What they draw nothing for is empty text. */
export function toDrawn(node: ComponentChild, press: PressButton): readonly Drawn[] {
  if (Array.isArray(node)) return node.flatMap((one: ComponentChild) => toDrawn(one, press));
  if (!isValidElement(node)) {
    return [typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint' ? `${node}` : ''];
  }
  const { type, props }: VNode<Props> = node;
  if (isComponent(type)) return toDrawn(type(props), press);
  const { children, onClick, ...others } = props;
  const action = isHandler(onClick) ? press(onClick) : undefined;
  return [
    {
      tag: String(type),
      attributes: attributesOf(others),
      ...(action === undefined ? {} : { action }),
      content: children === undefined ? [] : toDrawn(children, press),
    },
  ];
}

interface Props {
  readonly children?: ComponentChild;
  readonly [name: string]: unknown;
}

/** Preact calls fragments the same way. */
const isComponent = (type: unknown): type is FunctionComponent<Props> => typeof type === 'function';
const isHandler = (value: unknown): value is () => void => typeof value === 'function';

/**
 * As they stand in HTML; what is undefined, null or false does not stand there. Styles do not either: a page's content
 * security policy could forbid them.
 */
function attributesOf(props: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(props).flatMap(([name, value]) => {
      const text = asText(name, value);
      return text === undefined ? [] : [[name === 'dateTime' ? 'datetime' : name, text]];
    }),
  );
}

function asText(name: string, value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  // Of the booleans only those of ARIA say something by being false.
  if (typeof value === 'boolean') return name.startsWith('aria-') ? `${value}` : value ? '' : undefined;
  return undefined;
}
