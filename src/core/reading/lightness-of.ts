/** How light a computed colour is, 0 … 1; undefined for one that is mostly see-through. */
export function lightnessOf(colour: string): number | undefined {
  const numbers = [...colour.matchAll(/(?<!\w)-?\d*\.?\d+(?:e-?\d+)?%?/g)].map(([text]) => Number.parseFloat(text));
  const [a = 0, b = 0, c = 0, alpha] = numbers;
  if ((alpha ?? 1) < 0.5 || colour === 'transparent') return undefined;
  if (/^(?:ok)?l(?:ab|ch)/.test(colour)) return colour.startsWith('ok') ? a : a / 100;
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / scale;
}
