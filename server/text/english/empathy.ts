import { cueWordsOf } from '../cue-words'
import { anyOf, anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'
import {
  afterPause,
  apologies,
  asItIs,
  asked,
  behindSorry,
  deeply,
  demands,
  flatNo,
  needless,
  notCovered,
  notToBeHad,
  onlyOpens,
  others,
  ownFailures,
  ownFault,
  pardoned,
  pardons,
  slips,
  smallTalk,
  sorry,
  theCustomer,
  troubled,
  unable,
} from './apology-words'
import { commonestWords } from './commonest-words'
import {
  bad,
  cries,
  deeplyFelt,
  disliked,
  dislikes,
  entitled,
  feelings,
  grasps,
  learnt,
  moved,
  moves,
  natural,
  notGood,
  pointing,
  seems,
  sees,
  sighs,
  understanding,
  unlike,
  values,
  very,
} from './feeling-words'

const blank = '\\s{1,3}'
const degree = `(?:${anyOf(very)}${blank}){0,3}`
/** The customer's name may stand between: "sorry, Ann, for the wait". */
const named = `(?:\\s?[,.…–-]{1,3})?${blank}(?!${anyWordOf(['i', 'we', 'but', 'no', 'not', 'it', "don't", 'just', 'if', 'and', 'or', 'do', 'did', 'can', 'could', 'would', 'will', 'are', 'have', 'what', 'when', 'where'])})[\\w'’-]{2,20}[,.!]?${blank}`
const but = `(?!\\s?[,.…!–-]{0,3}${blank}(?:[\\w'’-]{2,20}[,.]?${blank})?(?:but|however|though|although|because)\\b)`
const refused = `(?![^.!?;]{0,60}?${anyWordOf([...unable, ...notToBeHad])})`
/** The feeling shared, and no new thought before it. */
const felt = `(?!${blank}(?:if|whether|back)\\b)\\s[^.!?;:]{0,60}?${anyWordOf(feelings)}(?!${blank}(?:has|have|is|was|were|been|free|tickets?)\\b)(?![^.!?]{0,80}\\b(?:correct|right)\\?)`
const unneeded = `(?<!${anyWordOf(needless)}${blank})`

export const empathy: Wording = {
  cues: cueWordsOf(
    [
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
      ...deeplyFelt,
      ...understanding,
      ...natural,
      ...cries,
      ...unlike,
    ],
    commonestWords,
  ),
  patterns: [
    {
      rule: 'sorry-for',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}(?:\\s?[,.…–-]{1,3}${blank}(?=${anyWordOf(afterPause)})|${blank})(?:(?:again|once again|guys|folks|all|both|mate|sir|ma'am)${blank})?(?!${anyWordOf([...smallTalk, ...asked])})${anyWordOf(behindSorry)}`,
        `(?!${blank}(?:me to|that (?:i|we)${blank}${anyWordOf(unable)}))`,
      ),
    },
    {
      rule: 'sorry-name-for',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}${named}${anyWordOf(['for', 'about', 'to hear', 'to learn', 'to see', 'that you', "that you're", 'it sounds like', 'that must', 'this must'])}(?!${blank}(?:which|what|who|when|how)\\b)`,
      ),
    },
    {
      rule: 'sorry-that-you',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}${blank}(?:that${blank})?(?:${anyWordOf(theCustomer)}(?!${blank}(?:are${blank}|will${blank}|may${blank}|(?=['’]))?${anyWordOf([...onlyOpens, ...notToBeHad])})(?![^.!?;]{0,45}?${anyWordOf(notCovered)})|(?!${anyWordOf(asItIs)})${anyWordOf(troubled)}(?!['’]|[^.!?;]{0,60}?${anyWordOf(notToBeHad)}))`,
      ),
    },
    {
      rule: 'sorry-we-failed',
      pattern: pattern(
        `${unneeded}${anyWordOf(sorry)}${blank}(?:that${blank})?(?:if${blank})?(?:we|i)(?:${blank}|(?=['’]))${anyOf(ownFailures)}\\b(?!${blank}(?:quite${blank}|really${blank})?(?:understand|catch|get|follow|hear|see|find|help|mean|able|none)\\b|\\s?[.,?!]|$)`,
      ),
    },
    {
      rule: 'deeply-sorry',
      pattern: pattern(
        `${anyWordOf(deeply)}${blank}${anyWordOf(sorry)}(?!${blank}to${blank}(?:say|tell|inform|bother|ask)\\b)`,
        but,
        refused,
        `(?![^.!?;]{0,40}?${anyWordOf(flatNo)})`,
      ),
    },
    {
      rule: 'apologise',
      pattern: pattern(
        `${unneeded}(?<!${anyWordOf(others)}${blank})`,
        anyWordOf(apologies),
        `(?![,.…!-]{0,3}${blank}(?:sir${blank})?${anyOf(slips)})`,
        `(?![,.…]{0,3}${blank}(?:but|however|though|not|needed|necessary|required|accepted|to say)\\b)(?![,.…-]{0,3}${blank}(?:i|we|that (?:i|we)|as (?:i|we)|your|the|this|it)\\b[^.!?;]{0,30}?${anyWordOf(unable)})`,
      ),
    },
    {
      rule: 'pardon',
      pattern: pattern(
        anyWordOf(pardons),
        `(?<=regrets?(?:ted)?|(?:excuse|pardon|forgive)(?=${blank}(?:the|any|our|this|us for|me for|us if)\\b))`,
        `(?!${blank}to${blank}(?:say|inform|tell|announce|advise)\\b)[^.!?;]{0,40}?${anyWordOf(pardoned)}`,
      ),
    },
    {
      rule: 'own-fault',
      pattern: pattern(
        `(?=${anyWordOf(ownFault)})(?<!${anyWordOf(['not', "isn't", "wasn't", 'never', 'if'])}${blank})`,
        anyWordOf(ownFault),
      ),
    },
    {
      rule: 'grasps-feeling',
      pattern: pattern(
        `(?<!${anyWordOf(['you', 'they', 'to', 'not', 'please', 'thanks for', 'you for', 'hope'])}${blank})`,
        `(?:${anyWordOf(grasps)}|${anyWordOf(values)}(?!${blank}(?:your|the|all your)${blank}(?:concern|worr|understand)))`,
        felt,
      ),
    },
    {
      rule: 'sees-feeling',
      pattern: pattern(
        `\\b(?:i|we)(?:${blank}|(?=['’]))(?:(?:can|do|could|certainly|really|fully|completely|totally|definitely|also|all)${blank}){0,3}`,
        anyWordOf(sees),
        `(?=${blank}(?:just${blank}|exactly${blank}|also${blank})?(?:of${blank})?(?:how|why|that|this|these|it|it['’]?s|you|you['’]?re|your|the|what|where|waiting|delays|things|a|[a-z]{2,12}ing)\\b)`,
        felt,
      ),
    },
    {
      rule: 'seems-to-feel',
      pattern: pattern(`\\byou${blank}${anyWordOf(seems)}${blank}`, degree, anyWordOf(feelings)),
    },
    { rule: 'natural', pattern: pattern(anyWordOf(natural), blank, degree, anyWordOf(feelings)) },
    {
      rule: 'what-a-shame',
      pattern: pattern(
        `(?:^|[.!?,]${blank}|^@\\S{1,20}${blank}|\\b(?:oh|ugh|wow)${blank})(?:what an?|how|such an?)${blank}`,
        degree,
        anyWordOf(cries),
        `(?!${blank}(?:is|are|was|were|do|does|did|would|will|can)\\b)`,
      ),
    },
    { rule: 'understandable', pattern: pattern(anyWordOf(understanding)) },
    {
      rule: 'would-feel',
      pattern: pattern(
        `\\b(?:i|we)(?:['’]?d|${blank}would)${blank}(?:also${blank}|definitely${blank}|probably${blank}|certainly${blank})?(?:be|feel)${blank}(?:just${blank}|so${blank}|very${blank}|as${blank}|pretty${blank}|really${blank}|quite${blank})?${anyWordOf(['frustrated', 'upset', 'annoyed', 'angry', 'disappointed', 'worried', 'concerned', 'irritated', 'unhappy', 'stressed'])}`,
      ),
    },
    { rule: 'entitled', pattern: pattern(anyWordOf(entitled)) },
    {
      rule: 'names-trouble',
      pattern: pattern(
        anyWordOf(pointing),
        blank,
        degree,
        anyWordOf(bad),
        `(?!-free|${blank}(?:to say|to tell|that good|if|for us to)\\b)(?!(?<=concerning)${blank}(?:your|the|our|my|a|an|this|that)\\b)`,
      ),
    },
    {
      rule: 'deeply-felt',
      pattern: pattern(
        `\\b(?:is|are|was|were|be|been|feels|get|gets)${blank}(?!not\\b)`,
        degree,
        anyWordOf(deeplyFelt),
        '(?![^.!?]{0,60}\\?)',
      ),
    },
    { rule: 'not-good', pattern: pattern(anyWordOf(notGood)) },
    { rule: 'not-as-wanted', pattern: pattern(anyWordOf(unlike)) },
    {
      rule: 'moved',
      pattern: pattern(
        `(?=${anyWordOf(moved)})(?<!\\byou(?:['’]?re)?${blank}(?:\\w{1,10}${blank}){0,2})`,
        anyWordOf(moved),
        blank,
        anyWordOf(learnt),
      ),
    },
    { rule: 'moves', pattern: pattern(anyWordOf(moves)) },
    {
      rule: 'dislikes',
      pattern: pattern(
        `(?<!${anyWordOf(['you', 'they', 'if', 'who', 'people', 'customers'])}${blank}(?:just${blank}|really${blank})?)`,
        anyWordOf(dislikes),
        blank,
        anyWordOf(disliked),
      ),
    },
    {
      rule: 'sighs',
      pattern: pattern(`(?:^|[.!?,@\\d]${blank}|^\\S{1,20}${blank})`, anyWordOf(sighs), '(?=\\s?[!.…])'),
    },
    {
      rule: 'sorry',
      pattern: pattern(
        `(?:^|[.!?,]${blank})(?:oh,?${blank}|and${blank}|^@\\S{1,20}${blank})?${unneeded}(?:\\b(?:i['’]?m|i am|we['’]?re|we are|am)${blank})${anyWordOf(sorry)}(?=\\s?(?:[!.…]|$|[,]?${blank}[a-z]{2,15}[!.]))|(?:^|[.!?,]${blank}|^@\\S{1,20}${blank})${anyWordOf(sorry)}(?:,?${blank}[a-z]{2,15})?(?=\\s?!)`,
      ),
    },
  ],
  notAfter: pattern(anyWordOf([...unable, ...notToBeHad, ...demands])),
}
