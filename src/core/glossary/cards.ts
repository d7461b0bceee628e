/** How the bundled entries are laid out in files of cards. */

/** How many entries stand in one file: few enough to be read at once when a card opens, enough to keep the package small. */
export const CARDS_PER_FILE = 32;
