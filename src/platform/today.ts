/** The reader's own calendar day, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toLocaleDateString('sv'); // Sweden writes its dates so
}
