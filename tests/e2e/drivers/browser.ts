/** The one door to a real browser with the built extension in it; what differs between the two is behind it. */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, ReaderBrowser } from './reader-browser.ts';

/** Starts a browser with a profile of its own that is thrown away. */
export function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<ReaderBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
