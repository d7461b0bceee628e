import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../core/glossary/pack.ts';
import type { Sense } from '../core/matching/sense.ts';
import { openSenseTable } from '../core/matching/sense-table.ts';
import { loadGlossaryBytes, loadPacks } from '../platform/glossary-files.ts';

export interface GlossaryView {
  readonly packs: readonly Pack[];
  readonly senses: readonly Sense[];
  /** Why it cannot be read, for people. */
  readonly trouble: string | undefined;
}

const NOTHING: GlossaryView = { packs: [], senses: [], trouble: undefined };

async function loadGlossary(): Promise<GlossaryView> {
  const [packs, bytes] = await Promise.all([loadPacks(), loadGlossaryBytes('senses.bin')]);
  const decoder = new TextDecoder();
  const table = openSenseTable(bytes, (part) => decoder.decode(part));
  return { packs, senses: Array.from({ length: table.size }, (_, number) => table.at(number)), trouble: undefined };
}

/** The bundled glossary's packs and entries; empty until they are read. */
export function useGlossary(): GlossaryView {
  const [view, setView] = useState(NOTHING);
  useEffect(() => {
    loadGlossary().then(setView, (error: unknown) =>
      setView({ ...NOTHING, trouble: error instanceof Error ? error.message : String(error) }),
    );
  }, []);
  return view;
}
