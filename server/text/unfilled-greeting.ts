import { fieldsOfName, greetingsBeforeName } from './english/placeholder-fields'
import { anyOf } from './pattern'
import type { Placeholder } from './placeholders'

/** A greeting that came out without a name. */
export interface UnfilledGreeting extends Placeholder {
  /** Otherwise a person may have typed a blank before a comma. */
  isSure: boolean
}

const greeting = anyOf(greetingsBeforeName)
const OPENING = new RegExp(`^\\s{0,3}${greeting}(?=[ \\t,])`, 'i')
const NAMELESS = /^(?:[ \t](?:mr|mrs|ms|mr\/mrs|mr\/ms)\.?[ \t]{1,3}[,:]|[ \t]{2,5},|[ \t]{0,3},[ \t]{0,3},)/i
const BLANK_AND_COMMA = /^[ \t],(?!,)/
const FIELD = new RegExp(`^[ \\t]{1,3}(?:${anyOf(fieldsOfName)})(?=[ \\t]{0,2}(?:[,.!:;\\n]|$))`, 'i')
/** In small letters alone: a machine wrote it, not somebody of that name. */
const NOTHING = /^[ \t]{1,3}(?:undefined|null)(?=[ \t]{0,2}(?:[,.!:;\n]|$))/

/**
 * The greeting of a reply where its name was left empty ("Dear ,", "Hi ,,", "Hello Mr. ,") or is the name of the field
 * ("Hi First Name,", "Hi undefined,"); null for any other. "Hi ," alone is no sure sign.
 */
export function findUnfilledGreeting(text: string): UnfilledGreeting | null {
  const opening = OPENING.exec(text)?.[0]
  if (opening === undefined) return null
  const rest = text.slice(opening.length, opening.length + 60)
  const sure = NAMELESS.exec(rest) ?? FIELD.exec(rest) ?? NOTHING.exec(rest)
  const found = sure ?? BLANK_AND_COMMA.exec(rest)
  if (found === null) return null
  const start = opening.length - opening.trimStart().length
  const end = opening.length + found[0].length
  const isDear = opening.trim().toLowerCase() === 'dear'
  return { start, end, text: text.slice(start, end), isSure: sure !== null || isDear }
}
