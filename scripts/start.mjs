// `npm start [-- <url or file>] [--browser firefox|chromium]`: installs what is missing, builds, and opens a browser with
// the extension in it on a page (the sample article unless one is named).
import { runCommand } from './setup/run-command.mjs';

await runCommand('scripts/start/open.ts');
