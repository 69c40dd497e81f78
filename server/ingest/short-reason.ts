const LONGEST = 400
const LONGEST_QUOTE = 80

/**
 * A reason as a person reads it: what it quotes (“…”) is cut to eighty characters where the whole is longer than 400.
 * Linear in its length.
 */
export function shortReason(reason: string): string {
  if (reason.length <= LONGEST) return reason
  let short = ''
  let quoted: number | null = null
  for (const character of reason) {
    if (short.length > 2 * LONGEST) return `${short}…`
    if (character === '“' && quoted === null) quoted = 0
    else if (character === '”' && quoted !== null) {
      if (quoted > LONGEST_QUOTE) short += '…'
      quoted = null
    } else if (quoted !== null) quoted++
    if (quoted === null || quoted <= LONGEST_QUOTE) short += character
  }
  return short
}
