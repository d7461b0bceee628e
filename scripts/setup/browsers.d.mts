export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[];
export const OLDEST_VERSION: Readonly<Record<BrowserName, number>>;
export const PATH_VARIABLE: Readonly<Record<BrowserName, string>>;
export function usualPlaces(browser: BrowserName, platform?: string, env?: NodeJS.ProcessEnv): string[];
export function findBrowser(browser: BrowserName): { readonly path: string } | { readonly reason: string };
