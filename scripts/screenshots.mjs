// `npm run screenshots`: the card in twenty states and every surface, in both themes, on one contact sheet.
import { runCommand } from './setup/run-command.mjs';

await runCommand('scripts/screenshots/main.ts');
