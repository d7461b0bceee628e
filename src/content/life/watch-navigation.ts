/** Notices when a page becomes another one without being loaded: pushState, replaceState, back and forward. */

/** The address as far as it names the page: a fragment only names a place in it. */
function pageAddress(): string {
  return location.href.replace(/#(?!!|\/).*$/, '');
}

/** Calls back after the address has come to name another page. */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): { check(): void } {
  let address = pageAddress();
  const check = () => {
    const now = pageAddress();
    if (now === address) return;
    address = now;
    onNavigate();
  };
  // Its events reach every world, unlike a patched history.pushState.
  navigation.addEventListener('currententrychange', check, { signal });
  return { check };
}
