import { cueWordsOf } from '../cue-words'
import { anyOf, anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'
import {
  apologies,
  behindSorry,
  deeply,
  needless,
  ownFailures,
  ownFault,
  pardoned,
  pardons,
  sorry,
  troubled,
  unable,
} from './apology-words'
import {
  bad,
  disliked,
  dislikes,
  entitled,
  feelings,
  grasps,
  learnt,
  moved,
  moves,
  notGood,
  pointing,
  sighs,
  understanding,
  unlike,
  very,
} from './feeling-words'

const blank = '\\s{1,3}'
const degree = `(?:${anyOf(very)}${blank}){0,3}`
/** A name or a word that the customer is called by may stand between: "sorry, Mr Lee, about the wait". */
const calling = "(?:\\s?[,.!…–-]{1,3}\\s{0,2}(?:[a-z][a-z'’.-]{1,15}\\s){0,2}?(?:[a-z][a-z'’-]{1,15}[,.!]{1,2}\\s{1,2})?|\\s{1,3})"
const refused = `(?![^.!?;]{0,60}?${anyWordOf(unable)})`
const unneeded = `(?<!${anyWordOf(needless)}${blank})`

export const empathy: Wording = {
  cues: cueWordsOf([
    ...sorry,
    ...apologies,
    ...pardons,
    ...ownFault,
    ...feelings,
    ...bad,
    ...notGood,
    ...moved,
    ...moves,
    ...dislikes,
    ...entitled,
    ...understanding,
    ...sighs,
    ...unlike,
  ]),
  patterns: [
    {
      rule: 'sorry-for',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}${calling}(?:(?:again|once again|guys|folks|all|both|mate|sir|ma'am)${blank})?${anyWordOf(behindSorry)}`,
        `(?!${blank}(?:me to|that (?:i|we)${blank}${anyWordOf(unable)}))`,
      ),
    },
    {
      rule: 'sorry-that-you',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}${blank}(?:that${blank}|but${blank})?${anyWordOf(troubled)}(?!${blank}(?:is|are|has|have|may|can)?\\s?${anyWordOf(unable)})`,
      ),
    },
    {
      rule: 'sorry-we-failed',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}${blank}(?:that${blank})?(?:if${blank})?(?:we|i)(?:${blank}|(?=['’]))${anyOf(ownFailures)}\\b(?!${blank}(?:quite${blank}|really${blank})?(?:understand|catch|get|follow|hear|see|find|help|mean)\\b)`,
      ),
    },
    { rule: 'deeply-sorry', pattern: pattern(`${anyWordOf(deeply)}${blank}${anyWordOf(sorry)}(?!${blank}to${blank}(?:say|tell|inform|bother)\\b)`, refused) },
    {
      rule: 'apologise',
      pattern: pattern(
        unneeded,
        anyWordOf(apologies),
        `(?![,.…]{0,3}${blank}(?:but|however|though|not|needed|necessary|required|accepted|to say)\\b)(?![,.…-]{0,3}${blank}(?:i|we|that (?:i|we)|as (?:i|we)|your|the|this|it)\\b[^.!?;]{0,30}?${anyWordOf(unable)})`,
      ),
    },
    { rule: 'pardon', pattern: pattern(anyWordOf(pardons), `[^.!?;]{0,40}?${anyWordOf(pardoned)}`) },
    { rule: 'own-fault', pattern: pattern(anyWordOf(ownFault)) },
    {
      rule: 'grasps-feeling',
      pattern: pattern(
        `(?<!${anyOf(['thanks', 'thank you', 'hope', 'if'])}${blank}(?:you|that you)?\\s?)`,
        anyWordOf(grasps),
        `(?!${blank}(?:if|whether)\\b)\\s[^.!?;:]{0,60}?`,
        anyWordOf(feelings),
        `(?!${blank}(?:has|have|is|was|were|been|free|to)\\b)`,
      ),
    },
    { rule: 'understandable', pattern: pattern(anyWordOf(understanding)) },
    { rule: 'entitled', pattern: pattern(anyWordOf(entitled)) },
    {
      rule: 'names-trouble',
      pattern: pattern(
        anyWordOf(pointing),
        blank,
        degree,
        anyWordOf(bad),
        `(?!${blank}(?:to say|to tell|that good|if|for us to)\\b)`,
      ),
    },
    { rule: 'not-good', pattern: pattern(anyWordOf(notGood)) },
    { rule: 'not-as-wanted', pattern: pattern(anyWordOf(unlike)) },
    { rule: 'moved', pattern: pattern(anyWordOf(moved), blank, anyWordOf(learnt)) },
    { rule: 'moves', pattern: pattern(anyWordOf(moves)) },
    { rule: 'dislikes', pattern: pattern(anyWordOf(dislikes), blank, anyWordOf(disliked)) },
    { rule: 'sighs', pattern: pattern(`(?:^|[.!?,@\\d]${blank}|^\\S{1,20}${blank})`, anyWordOf(sighs), '(?=\\s?[!.,…])') },
    { rule: 'sorry', pattern: pattern(`${unneeded}(?:\\b(?:i['’]?m|i am|we['’]?re|we are|am|are)${blank})${anyWordOf(sorry)}(?=\\s?(?:[!.…]|$|[,]?${blank}[a-z]{2,15}[!.]))`) },
  ],
}
