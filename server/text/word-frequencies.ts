/** Of a thousand messages of support conversations, about how many hold one of these words or marks (counted over public ones). */
const WORDS_BY_FREQUENCY: readonly (readonly [perThousand: number, words: string])[] = [
  [1000, '.'],
  [500, '#name'],
  [300, ', ? you to i the'],
  [200, 'a your for and can is'],
  [100, 'please on that of with in it have my help be we at do there like this'],
  [
    50,
    '- : #number #large me would will us what thank so not are thanks but no all or need im get hi name was has know an support here from am just how',
  ],
  [
    25,
    'sorry been more out great else if anything now may account could day hello goodbye about want time our t one yes as dont its ok well answer when number let right service should customer up any by email go call pm link issue available id check team someone try',
  ],
  [
    12,
    'look send thats message contact were again back phone see able they assist accounts cant still ive details going after steps request require good make these talk take around happy continue ticket provide got found today speak had oh tell did proceed sure received already some then reaching using people only really find hours correct also minutes soon them where address start new think into information rep change confirm understand lets job youre question ill made date further he manager before restaurant supervisor booking many too walk because tried price way another work page turn use who hey very',
  ],
]

/** Any other word. */
const RARE = 1

const perThousandByWord: ReadonlyMap<string, number> = new Map(
  WORDS_BY_FREQUENCY.flatMap(([perThousand, words]) => words.split(' ').map((word) => [word, perThousand] as const)),
)

/**
 * About how often a phrase may stand in a thousand messages: no more often than its rarest word. What is looked for first
 * should be seldom. Words of no list, of other languages too, count as rare; so does an empty phrase.
 */
export function frequencyOf(phrase: string): number {
  const words = phrase.toLowerCase().replace(/['’]/g, '').split(/\s+/)
  return Math.min(...words.map((word) => perThousandByWord.get(word) ?? RARE))
}
