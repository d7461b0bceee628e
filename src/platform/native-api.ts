/**
 * Stands in for the polyfill in what runs in pages (build.mjs puts it there): the oldest browsers give promises
 * themselves, under one of two names. What differs, how a message is answered, is done alike everywhere.
 */
import type polyfill from 'webextension-polyfill';

const { browser, chrome } = globalThis as { readonly browser?: typeof polyfill; readonly chrome?: typeof polyfill };

// oxlint-disable-next-line import/no-default-export -- as in the package it stands in for
export default browser ?? chrome;
