import { useEffect } from 'preact/hooks';
import type { Theme } from '../core/settings/settings.ts';

/** Gives the document the reader's theme; the system's until the settings are read. */
export function useTheme(theme: Theme = 'auto'): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
