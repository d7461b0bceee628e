/** `npm run glossary [-- <pack>…]`: checks the glossary and prints the report described in docs/glossary.md. */
import { readGlossary } from './glossary/read-glossary.ts';

/** Prints the report; sets exit code 1 if a rule is broken. `args`: names of packs to report on, all if none. */
export function main(args: readonly string[]): void {
  const { entries, packs, problems } = readGlossary('assets/glossary');
  const concerns = (line: string) => args.length === 0 || args.some((pack) => line.includes(`/${pack}/`));
  for (const pack of packs.filter((one) => args.length === 0 || args.includes(one.id))) {
    console.log(`${String(pack.count).padStart(5)}  ${pack.id}`);
  }
  console.log(`${String(entries.length).padStart(5)}  sound entries in all`);
  const found = problems.filter(concerns);
  for (const problem of found) console.error(problem);
  console.log(`${found.length} problems`);
  if (found.length > 0) process.exitCode = 1;
}
