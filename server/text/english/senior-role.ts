import { anyOf, anyWordOf } from '../pattern'
import * as who from './who'

const gap = '\\s{1,3}'

/** Up to five words, commas between them allowed; bounded, so that matching stays linear. */
export const someWords = '(?:[^\\s.!?;,]{1,20},?\\s{1,3}){0,5}?'

/** "who leads our team" */
export const roleClause = `\\bwho${gap}(?:now${gap})?${anyOf(who.leading)}${gap}(?:(?:our|the|this|my)${gap})?(?:[\\w-]{1,12}${gap})?${anyWordOf(who.ledGroups)}`

/** Somebody with more authority, as an agent names them: a title, "a senior colleague", "who leads our team". */
export const namedSenior = `(?:${anyWordOf([...who.seniorHeads, ...who.seniorPeers])}|${roleClause})`
