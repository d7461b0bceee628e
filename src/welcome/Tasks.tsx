import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { TASKS, type Task, watchTasks } from './watch-tasks.ts';

/** Three things to try, each ticked off when it is done. */
export function Tasks(): JSX.Element {
  const [done, setDone] = useState<ReadonlySet<Task>>(new Set());
  const keys = useKeys();
  useEffect(() => {
    const lifetime = new AbortController();
    watchTasks((task) => setDone((before) => new Set([...before, task])), lifetime.signal);
    return () => lifetime.abort();
  }, []);
  return (
    <section aria-labelledby="try">
      <h2 id="try">{translate('welcomeTry')}</h2>
      <ol>
        {TASKS.map((task) => (
          <li key={task} data-task={task} data-done={done.has(task)}>
            <span class="tick" aria-hidden="true" />
            <span>
              {textOf(task, keys)}
              <span role="status" class="done">
                {done.has(task) ? translate('welcomeDone') : ''}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" class="all-done">
        {TASKS.every((task) => done.has(task)) ? translate('welcomeAllDone') : ''}
      </p>
    </section>
  );
}

function textOf(task: Task, keys: string): string {
  if (task === 'popup' && keys !== '') return translate('welcomeTask_popupKeys', keys);
  return translate(`welcomeTask_${task}`);
}

/** The keys that lead to the next name, as the browser writes them; empty where there are none. */
function useKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    browser.commands?.getAll().then(
      (commands) => setKeys(commands.find(({ name }) => name === 'next-mention')?.shortcut ?? ''),
      (error: unknown) => console.error('The keys cannot be listed:', error),
    );
  }, []);
  return keys;
}
