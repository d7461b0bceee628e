/**
 * The rules of guard and resolve by name: what `why` and `stoppedBy` say, what the ablation switches off, what
 * docs/detection.md explains. One list, so that none of the three can name a rule the others do not know.
 */
export const RULE_NAMES = [
  // Guard: what stops a candidate.
  'guard:address',
  'guard:not-phrase',
  'guard:calendar',
  'guard:compass',
  'guard:unit',
  'guard:ordinary-word',
  'guard:neighbour-before',
  'guard:neighbour-after',
  'guard:name-of',
  'guard:of-name',
  'guard:hyphen',
  'guard:ampersand',
  'guard:particle',
  'guard:name-abbreviation',
  'guard:person-title',
  'guard:region-after',
  'guard:region-name',
  'guard:other-place',
  'guard:name-head',
  'guard:quoted-title',
  'guard:team',
  'guard:headline',
  // Guard: what lets a candidate pass though it has a capitalised neighbour.
  'pass:title',
  'pass:demonym',
  'pass:calendar',
  'pass:function-word',
  'pass:possessive',
  'pass:known-form',
  'pass:common-word',
  'pass:open-head',
  'pass:compound',
  'pass:headline-name',
  'pass:headline-seen',
  'pass:headline-only',
  // Resolve.
  'resolve:plain',
  'resolve:surname',
  'resolve:other-bearer',
  'resolve:title-date',
  'resolve:title-office',
  'resolve:definition',
  'resolve:ambiguous',
  'resolve:full-name',
  'resolve:cues',
  'resolve:related',
  'resolve:country',
  'resolve:quoted',
  'resolve:section',
  'resolve:roles',
  'resolve:senses',
  'resolve:shadow',
  'resolve:overlap',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** Which rules are in force: all, save those a measurement or test has switched off. */
export type RuleSwitch = (rule: RuleName) => boolean;

/** The switch for a set of rules to leave out. */
export function switchOff(disabled: ReadonlySet<RuleName> | undefined): RuleSwitch {
  return disabled === undefined || disabled.size === 0 ? () => true : (rule) => !disabled.has(rule);
}
