import { anyWordOf, pattern } from '../pattern'
import { seniorHeads } from './who'

export const solvedWords = [
  'sorted now',
  'fixed now',
  'solved now',
  'resolved now',
  'working now',
  'works now',
  'that worked',
  'that fixed it',
  'that solved it',
  'that did it',
  'problem solved',
  'issue resolved',
  'issue solved',
  'all sorted',
  'all good now',
  "it's sorted",
  "it's fixed",
  "it's solved",
  "it's resolved",
  "it's working",
  'it is working',
  'it is fixed',
  'it is solved',
  'it is resolved',
  'it worked',
  'has been resolved',
  'has been sorted',
  'has been fixed',
  'is now resolved',
  'is now sorted',
  'is now fixed',
  'is now working',
]
export const solvesNow = [
  'that solves it',
  'this solves it',
  'that settles it',
  'works for me',
  'that does it',
  'sorted then',
]
export const forgetting = ['forget', 'forget about', 'scratch', 'drop', 'skip', 'leave out', 'cancel', 'never mind']
export const offWords = [
  'never mind',
  'nevermind',
  'nvm',
  'no longer necessary',
  'no longer needed',
  'not necessary anymore',
  'not needed anymore',
  'not necessary any more',
  'no longer need',
  "don't need to escalate",
  'no need to escalate',
  'no need for that',
  'no need anymore',
  'no need any more',
  "that won't be necessary",
  'will not be necessary',
  'leave it there',
  'leave it at that',
]
export const noLongerNeeded = [
  'no need for',
  'no need to speak',
  'no need to involve',
  'no need to get',
  "don't need",
  'do not need',
  'no longer want',
  "won't need",
  'no longer need',
]
export const unsolved = [
  'not',
  "n't",
  'never',
  'until',
  'when it',
  'if it',
  'still',
  'hope',
  'yet',
  'nothing',
  'once it',
  'says',
  'saying',
  'keep',
  'claims',
  'thought',
  'want it',
  'get it',
  'need it',
  'unless',
]

export const notSolved = pattern(anyWordOf(unsolved.filter((word) => word !== "n't")), "|n['’]t\\b|\\?\\s{0,2}$")
export const solved = [
  { rule: 'solved', pattern: pattern(anyWordOf([...solvedWords, ...solvesNow])) },
  {
    rule: 'solved',
    pattern:
      /(?:^|[,;–-]\s|\b(?:ok|okay|fine|great|good|now|alright),?\s)(?:all\s)?(?:solved|sorted|resolved|fixed)(?:\snow)?[\s!.]{0,4}$/i,
  },
]
const senior = anyWordOf(seniorHeads)
export const calledOff = [
  { rule: 'called-off', pattern: pattern(anyWordOf(offWords)) },
  {
    rule: 'called-off',
    pattern: pattern(
      anyWordOf(noLongerNeeded),
      '\\s{1,3}(?:(?:to|with)\\s)?(?:a|the|your|any|to speak to a|to speak to the)\\s{1,3}',
      senior,
    ),
  },
  {
    rule: 'called-off',
    pattern: pattern(
      "(?<!\\bnot\\s{1,3}|\\bnever\\s{1,3}|n['’]?t\\s{1,3})",
      anyWordOf(forgetting),
      '\\s{1,3}(?:the|a|your|my request for an?|about the)\\s{1,3}(?:[\\w-]{1,12}\\s)?',
      senior,
    ),
  },
  {
    rule: 'called-off',
    pattern: pattern(
      '\\bno\\s{1,3}',
      senior,
      '\\s{1,3}(?:is\\s)?(?:needed|necessary|required)\\b|\\bneed no\\s{1,3}',
      senior,
    ),
  },
]
