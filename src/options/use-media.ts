import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, now and after every change. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const lifetime = new AbortController();
    list.addEventListener('change', ({ matches }) => setHolds(matches), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [query]);
  return holds;
}
