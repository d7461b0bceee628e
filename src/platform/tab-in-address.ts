/** The tab that the address of one of our surfaces names by `?tab=`, where it stands in a tab itself; undefined without one. */
export function tabInAddress(search: string): number | undefined {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
}
