/** Makes a picture of a page small enough for a repository. */
import UPNG from 'upng-js';

/** Text on plain ground has few colours; with these nobody sees a difference. */
const COLOURS = 256;

/** The same picture with a palette; both as PNG. */
export function shrinkPng(png: Uint8Array): Uint8Array {
  const picture = UPNG.decode(new Uint8Array(png).buffer);
  const [frame] = UPNG.toRGBA8(picture);
  if (frame === undefined) throw new Error('a PNG without a picture');
  return new Uint8Array(UPNG.encode([frame], picture.width, picture.height, COLOURS));
}
