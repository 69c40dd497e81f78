import { type TargetVerdict, VERDICT_NAMES, type Verdict } from '#server/domain/verdict'

export const TONES = ['better', 'neutral', 'worse', 'critical'] as const
export type Tone = (typeof TONES)[number]

interface Words {
  /** Three to six words, for a chip. */
  short: string
  /** One sentence that says what the words mean. */
  meaning: string
  tone: Tone
}

/** A comparison with the in-house team, or with whatever stands as the baseline. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Words>> = {
  too_few: {
    short: VERDICT_NAMES.too_few,
    meaning: 'There are not enough conversations yet to compare.',
    tone: 'neutral',
  },
  clearly_worse: {
    short: VERDICT_NAMES.clearly_worse,
    meaning: 'The gap is larger than chance would give and larger than the margin that matters.',
    tone: 'critical',
  },
  worse: {
    short: VERDICT_NAMES.worse,
    meaning: 'The gap is larger than chance would give; it may be larger than the margin that matters.',
    tone: 'worse',
  },
  worse_within_margin: {
    short: VERDICT_NAMES.worse_within_margin,
    meaning: 'The gap is larger than chance would give, but smaller than the margin that matters.',
    tone: 'neutral',
  },
  better: {
    short: VERDICT_NAMES.better,
    meaning: 'The lead is larger than chance would give.',
    tone: 'better',
  },
  equivalent: {
    short: VERDICT_NAMES.equivalent,
    meaning: 'Any difference is smaller than the margin that matters.',
    tone: 'neutral',
  },
  not_worse: {
    short: VERDICT_NAMES.not_worse,
    meaning: 'It is not worse by more than the margin that matters; it may be better.',
    tone: 'neutral',
  },
  inconclusive: {
    short: VERDICT_NAMES.inconclusive,
    meaning: 'The difference could be chance; more conversations would settle it.',
    tone: 'neutral',
  },
}

/** A comparison with the company's standard. */
export const TARGET_VERDICT_WORDS: Readonly<Record<TargetVerdict, Words>> = {
  meets: {
    short: 'Meets the target',
    meaning: 'The whole range that chance allows lies on the right side of the target.',
    tone: 'better',
  },
  misses: {
    short: 'Misses the target',
    meaning: 'The whole range that chance allows lies on the wrong side of the target.',
    tone: 'worse',
  },
  cannot_tell: {
    short: 'Cannot tell yet',
    meaning: 'The target lies within the range that chance allows; more conversations would settle it.',
    tone: 'neutral',
  },
  too_few: {
    short: 'Too few to tell',
    meaning: 'There are not enough conversations yet to hold against the target.',
    tone: 'neutral',
  },
}

/** The words in place of a figure that rests on too little: "too few (12 of 30)". */
export function tooFewWords(n: number, minimum: number): string {
  return `too few (${n} of ${minimum})`
}
