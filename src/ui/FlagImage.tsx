/** A country's flag, drawn shape by shape. */
import { type ComponentChild, h } from 'preact';
import type { Flag, FlagShape } from '../core/glossary/picture.ts';

/** The flag, 3 by 2. It stands beside the country's name, so it says nothing to assistive technology. */
export function FlagImage({ flag }: { readonly flag: Flag }) {
  return (
    <svg class="bg-flag" viewBox={flag.viewBox} preserveAspectRatio="none" aria-hidden="true">
      {flag.shapes.map(draw)}
    </svg>
  );
}

function draw([name, attributes, ...inner]: FlagShape): ComponentChild {
  return h(name, attributes, ...inner.map(draw));
}
