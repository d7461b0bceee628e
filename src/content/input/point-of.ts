import type { TrackPoint } from '../../core/reading/pointer-track.ts';

/** Where and when a pointer was, in CSS pixels of the viewport and milliseconds of the page's clock. */
export function pointOf({ clientX, clientY, timeStamp }: PointerEvent): TrackPoint {
  return { x: clientX, y: clientY, at: timeStamp };
}
