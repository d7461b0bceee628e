import type { PackId } from '../glossary/entry.ts';

/** The pack of the reader's own entries: no folder, but switched on and off like the others. */
export const OWN_PACK: PackId = 'own';
