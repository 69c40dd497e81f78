/** The outcome of a comparison with the baseline, in the order in which the rules are tried (method.md 3.7). */
export const VERDICTS = [
  'too_few',
  'clearly_worse',
  'worse',
  'worse_within_margin',
  'better',
  'equivalent',
  'not_worse',
  'inconclusive',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Below this share of the vendor’s conversations a comparison speaks of something else than the vendor (method.md 3.4). */
export const LEAST_COVERED = 0.7

/** The outcome of a comparison with the standard, by evidence (method.md 2.5). */
export const TARGET_VERDICTS = ['meets', 'misses', 'cannot_tell', 'too_few'] as const
export type TargetVerdict = (typeof TARGET_VERDICTS)[number]

/** Whether what a process gives by chance alone meets its target always, sometimes or never (method.md 3.6). */
export const CAPABILITIES = ['capable', 'hit_and_miss', 'incapable'] as const
export type Capability = (typeof CAPABILITIES)[number]

/** What a verdict is called, in three to six words. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  too_few: 'Too few to tell',
  clearly_worse: 'Clearly worse',
  worse: 'Worse, and not by chance',
  worse_within_margin: 'Slightly worse, within margin',
  better: 'Better, and not by chance',
  equivalent: 'As good',
  not_worse: 'Not worse',
  inconclusive: 'Within what chance would give',
}
