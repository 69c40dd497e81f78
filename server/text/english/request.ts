import type { RequestGrammar } from '../language-pack'
import { misspelt, shape, wordClasses } from '../word-classes'
import * as heads from './request-heads'
import { ask, namesNobody, shapes } from './request-shapes'
import * as words from './request-words'

const { telling, cue, weak, reaching, ...uses } = words

/** Known words that are others with two letters swapped. */
const own = [
  'three',
  'trail',
  'trial',
  'prefect',
  'form',
  'angel',
  'united',
  'bread',
  'quite',
  'quiet',
  'sacred',
  'diary',
]
/** Not "'s" of possession. */
const contracted = [
  'its',
  'thats',
  'whos',
  'whats',
  'wheres',
  'theres',
  'hes',
  'shes',
  'lets',
  'hows',
  'heres',
  'yalls',
  'whoevers',
]
const classes = wordClasses(uses, own, contracted)

const spelt = (list: readonly string[]) => list.flatMap((word) => [word, `${word}s`, ...misspelt(word)])

const anyShape = (name: string, list: readonly string[]) => `(?<${name}>${list.join('|')})`

/** The letters of persons in a shape, apart from those that are themselves asked to do something. */
function personsIn(source: string): string {
  const written = source.replaceAll(ask, '').replace(/<[^>]*>/g, '')
  return [...'SHOAPT'].filter((letter) => written.includes(letter)).join('')
}

export const requestGrammar: RequestGrammar = {
  classes,
  cues: { telling: spelt(telling), asking: spelt(cue), weak: spelt(weak), reaching: spelt(reaching) },
  heads: shape(
    classes,
    [
      anyShape('notMeant', heads.notMeant),
      anyShape('someoneSenior', heads.someoneSenior),
      anyShape('human', heads.humanBeing),
      anyShape('other', heads.otherSomeone),
      anyShape('senior', heads.seniorPerson),
      anyShape('staff', heads.staffMember),
      anyShape('team', heads.aTeam),
      anyShape('person', heads.aPerson),
    ].join('|'),
    'g',
  ),
  shapes: shapes.map(([rule, source]) => ({
    rule,
    pattern: shape(classes, source, 'g'),
    needs: namesNobody.has(rule) ? '' : personsIn(source),
  })),
  passesUp: shape(
    classes,
    '<escalate|escalated|escalation|chain|raiseIt|reassign>|<lift>(?:<^>){0,7}<up>|<done|not|past>(?:<^>){0,9}<machine>|<handMe><me>|<swap>(?:<^>){0,4}<swapAgents|other>|<humanJob>(?:<help>|T)|<real><speak>|<which>(?:<elseWord>|(?:<^>){2,5}<above>)|<which|whos>(?:<^>){0,4}<above|rank|report>',
  ),
  notAfter: shape(classes, '^(?:<^>|,){0,8}<backToYou>'),
  opens: shape(classes, '^(?:[,.!?]|<opener>)'),
  notAsking: shape(
    classes,
    '(?:<notAsking>(?:<^>){0,2}$|<told>(?:<^>){0,12}$|(?<!<which>(?:<^>){0,6})<ifs>(?!<modal|be|doing>)(?:<^opener|please>){0,6}$)',
  ),
}
