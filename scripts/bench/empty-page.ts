/** A page of the extension with nothing in it but a field and a row: what opening any such page takes here and now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where it is in the extension. */
export const EMPTY_PAGE = '/popup/empty.html';

const HTML = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Empty</title><script defer src="empty.js"></script></head><body></body></html>
`;
const SCRIPT = `const field = document.createElement('input');
field.type = 'search';
const row = document.createElement('p');
row.dataset.row = '';
document.body.append(field, row);
`;

/** Puts the page into an unpacked extension with a popup. */
export function addEmptyPage(extension: string): void {
  writeFileSync(join(extension, EMPTY_PAGE), HTML);
  writeFileSync(join(extension, EMPTY_PAGE.replace('.html', '.js')), SCRIPT);
}
