/** Whose work is inside, as the options show it; the licences themselves are in NOTICE.txt of the package. */
export interface Credit {
  /** As its makers write it. */
  readonly name: string;
  readonly licence: string;
  /** The npm packages it comes in: every package that is bundled stands here once. */
  readonly packages: readonly string[];
}

/** In the order in which they are shown. */
export const CREDITS: readonly Credit[] = [
  { name: 'Preact', licence: 'MIT', packages: ['preact'] },
  { name: 'Fuse.js', licence: 'Apache 2.0', packages: ['fuse.js'] },
  { name: 'Papa Parse', licence: 'MIT', packages: ['papaparse'] },
  { name: 'webextension-polyfill', licence: 'MPL 2.0', packages: ['webextension-polyfill'] },
  { name: 'Natural Earth, world-atlas', licence: 'public domain, ISC', packages: ['world-atlas'] },
  { name: 'country-flag-icons', licence: 'MIT', packages: ['country-flag-icons'] },
  { name: 'countries-list, i18n-iso-countries', licence: 'MIT', packages: ['countries-list', 'i18n-iso-countries'] },
];
