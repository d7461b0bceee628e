// `npm run screenshots`: the card and every surface, in their states and looks, on one contact sheet.
import { runCommand } from './setup/run-command.mjs';

await runCommand('scripts/screenshots/main.ts');
