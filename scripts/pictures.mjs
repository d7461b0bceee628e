// `npm run pictures`: takes the pictures of the README (docs/pictures) and of the stores (docs/store/pictures).
import { runCommand } from './setup/run-command.mjs';

await runCommand('scripts/pictures/main.ts');
