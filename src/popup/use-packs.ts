import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../core/glossary/pack.ts';
import { loadPacks } from '../platform/glossary-files.ts';

/** The packs in their order; empty until they are read. */
export function usePacks(): readonly Pack[] {
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  useEffect(() => {
    loadPacks().then(setPacks, (error: unknown) => console.error('The packs cannot be read:', error));
  }, []);
  return packs;
}
