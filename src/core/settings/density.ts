/** How many marks a page gets, as one choice among three. */
import type { SettingsChange } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** From the quietest to every name. */
export const DENSITIES = ['few', 'usual', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

const CHANGES = {
  few: { marks: 'first', wordsPerMark: 120 },
  usual: { marks: 'first', wordsPerMark: 40 },
  all: { marks: 'all', wordsPerMark: 0 },
} as const satisfies Record<Density, SettingsChange>;

/** The settings that make up a density. */
export function toDensityChange(density: Density): SettingsChange {
  return CHANGES[density];
}

/** The density that the settings make up, or undefined if the reader mixed them otherwise. */
export function densityOf({ marks, wordsPerMark }: Pick<Settings, 'marks' | 'wordsPerMark'>): Density | undefined {
  return DENSITIES.find(
    (density) => CHANGES[density].marks === marks && CHANGES[density].wordsPerMark === wordsPerMark,
  );
}
