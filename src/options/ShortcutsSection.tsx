import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { COMMANDS } from '../platform/messages.ts';
import { Block, Section } from './setting.tsx';

/** What a browser offers of the commands API: nothing on Firefox for Android; its own page since Firefox 137. */
interface Commands {
  getAll(): Promise<readonly { readonly name?: string; readonly description?: string; readonly shortcut?: string }[]>;
  openShortcutSettings?(): Promise<void>;
}

const commandsOf = (api: { readonly commands?: Commands }) => api.commands;

/** Opens the page where the browser lets people change the keys. */
async function openShortcutPage(commands: Commands): Promise<void> {
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Every key of a shortcut in a box of its own, so that a narrow page breaks between them. */
function Keys({ shortcut }: { readonly shortcut: string }): JSX.Element {
  return (
    <span class="keys" dir="ltr">
      {shortcut.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

const ORDER: readonly string[] = ['_execute_action', ...COMMANDS];

/** As they belong together; Chromium tells them, and the manifest's own, by the alphabet. */
function inOrder<T extends { readonly name?: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''));
}

/** The keys as they are; only the browser itself can change them. */
export function ShortcutsSection(): JSX.Element | null {
  const commands = commandsOf(browser);
  const [list, setList] = useState<Awaited<ReturnType<Commands['getAll']>>>([]);
  useEffect(() => {
    commands?.getAll().then(setList, (error: unknown) => console.error('The shortcuts cannot be read:', error));
  }, [commands]);
  if (commands === undefined) return null;
  return (
    <Section id="shortcuts" title={translate('optionsShortcuts')}>
      <Block name="optionsKeys">
        <table>
          <tbody>
            {inOrder(list).map(({ name, description, shortcut }) => (
              <tr key={name}>
                <th scope="row">{name === '_execute_action' ? translate('optionsOpenPopup') : description}</th>
                <td>
                  {shortcut ? <Keys shortcut={shortcut} /> : <span class="hint">{translate('optionsNoKey')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" class="button" onClick={() => void openShortcutPage(commands)}>
          {translate('optionsChangeKeys')}
        </button>
      </Block>
    </Section>
  );
}
