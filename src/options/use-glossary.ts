import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../core/glossary/pack.ts';
import { listItems } from '../core/search/list-items.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { loadBundledGlossary, loadPacks } from '../platform/glossary-files.ts';
import { SPEECH } from '../platform/speech.ts';
import { wordError } from '../ui/word-error.ts';

/** The bundled glossary for a page that lists it. */
export interface GlossaryView {
  readonly packs: readonly Pack[];
  readonly senses: readonly Searchable[];
  /** Why it cannot be read, for people. */
  readonly trouble: string | undefined;
}

const NOTHING: GlossaryView = { packs: [], senses: [], trouble: undefined };

async function loadGlossary(): Promise<GlossaryView> {
  const [packs, bundled] = await Promise.all([loadPacks(), loadBundledGlossary()]);
  return { packs, senses: listItems(bundled).items, trouble: undefined };
}

/** The bundled glossary's packs and entries; empty until they are read. */
export function useGlossary(): GlossaryView {
  const [view, setView] = useState(NOTHING);
  useEffect(() => {
    loadGlossary().then(setView, (error: unknown) => setView({ ...NOTHING, trouble: wordError(error, SPEECH) }));
  }, []);
  return view;
}
