// `npm run annotate -- <file.html | file.txt | url | -> …`: prints what the extension finds in a page or a text.
import { runCommand } from './setup/run-command.mjs';

await runCommand('scripts/annotate/main.ts');
