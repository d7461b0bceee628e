// `npm run card -- <entry id> …`: shows one card as the reader sees it.
import { runCommand } from './setup/run-command.mjs';

await runCommand('scripts/card/main.ts');
