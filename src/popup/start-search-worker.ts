/** Starts the search worker. */

const WORKER = '/search-worker.js';

/** The part of Trusted Types that is needed here; TypeScript does not know the API yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (path: string) => string },
  ): { createScriptURL(path: string): string };
}
declare const trustedTypes: TrustedTypes;

/**
 * Starts the worker; once for each page, since our content security policy lets one policy of this name be made, and
 * under it this one file be run.
 */
export function startSearchWorker(): Worker {
  const policy = trustedTypes.createPolicy('backgrounder-search', {
    createScriptURL(path) {
      if (path !== WORKER) throw new TypeError(`${path} is not the search worker.`);
      return path;
    },
  });
  return new Worker(policy.createScriptURL(WORKER));
}
