import { anyOf, anyWordOf, pattern } from '../pattern'
import { leadingMyself, ledGroups, seniorHeads } from './who'

export const saysSenior = [
  ...['i am the supervisor', "i'm the supervisor", 'i am a supervisor', "i'm a supervisor", 'i am the manager'],
  ...["i'm the manager", 'i am a manager', "i'm a manager", 'am the team lead', "i'm the team lead"],
  ...['am the team leader', "i'm the team leader", 'am the duty manager', "i'm the duty manager", 'am the shift lead'],
  ...["i'm the shift lead"],
]
export const titleWords = [
  ...['team', 'duty', 'floor', 'shift', 'customer service', 'customer care', 'support', 'senior', 'service', 'night'],
]

/** Titles as people write them in a signature or greeting: "team lead", "Team Lead". */
const titles = anyOf([...seniorHeads, 'lead']).replace(
  /(?<=[:|+])[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
)
const name = "\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}'’-]{1,20})?"
const titled = `(?:(?:[Tt]he|[Aa]|one of the|our|${anyOf(titleWords)})\\s{1,3}){1,4}${titles}\\b`
const group = `(?:this|the|our|your)\\s{1,3}(?:[\\p{L}-]{1,12}\\s{1,3})?(?:${anyOf(ledGroups)})\\b`
const leads = `(?:I\\s{1,3}(?:${anyOf(leadingMyself)})\\s{1,3}${group}|I(?:['’]m| am)\\s{1,3}(?:in charge of|responsible for|the head of)\\s{1,3}${group})`
const introduced = `(?:[Tt]his is|[Mm]y name is|I['’]?m|I am|[Ii]t['’]?s)\\s${name}`
const greeted = `(?:(?:Hi|Hello|Dear|Good evening|Good morning|Good afternoon|Good day)(?:\\s${name})?[,.!]?\\s|${name},\\s)?`
const role = `(?:(?:and )?(?:I am |I['’]?m )?(?:${titled}|${titles}\\b)|(?:and )?${leads})`

/** Case-sensitive: "I'm Dana, the supervisor" and not "I'm sorry, the supervisor ...". */
export const seniorSpeaks = [
  { rule: 'senior-here', pattern: pattern(anyWordOf(saysSenior)) },
  {
    rule: 'senior-here',
    pattern: pattern(
      `(?:^|[.!,;:]\\s{1,3})(?:(?:the|your|${anyOf(titleWords)})\\s{1,3}){0,3}${anyOf(seniorHeads)}\\s{1,3}(?:here|speaking)\\b`,
    ),
  },
  {
    rule: 'senior-here',
    pattern: new RegExp(`(?<![\\p{L}'’])${introduced}(?:,|\\s-|)\\s(?:and (?:I am|I['’]?m) )?${titled}`, 'u'),
  },
  { rule: 'senior-here', pattern: new RegExp(`(?<![\\p{L}'’])${introduced},\\s${role}`, 'u') },
  { rule: 'senior-here', pattern: new RegExp(`^${greeted}${name} (?:here|speaking),?\\s${role}`, 'u') },
  { rule: 'leads-here', pattern: new RegExp(`(?<![\\p{L}'’])${leads}`, 'u') },
]
