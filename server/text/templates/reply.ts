import { MOST_WORDS } from './group-texts'
import { MOST_TOKENS, type Tokens, WORD } from './tokens'

/**
 * A reply as it is held against wordings: its tokens of one role in order, by kind and hash, and its words alone. Of what
 * stands behind the 512th word nothing counts.
 */
export interface Reply {
  role: number
  kinds: Uint8Array
  values: Int32Array
  total: number
  words: Int32Array
  size: number
  /** Where the tokens stand among all tokens of the text. */
  places: Int32Array
}

/** Room for a reply, to be filled again and again. */
export function createReply(): Reply {
  return {
    role: 0,
    kinds: new Uint8Array(MOST_TOKENS),
    values: new Int32Array(MOST_TOKENS),
    total: 0,
    words: new Int32Array(MOST_WORDS),
    size: 0,
    places: new Int32Array(MOST_TOKENS),
  }
}

export function fillReply(reply: Reply, tokens: Tokens, role: number): void {
  const { kinds, values, words, places } = reply
  let total = 0
  let size = 0
  for (let n = 0; n < tokens.size && size < MOST_WORDS; n++) {
    if (tokens.roles[n] !== role) continue
    const kind = tokens.kinds[n] ?? WORD
    const value = tokens.hashes[n] ?? 0
    kinds[total] = kind
    values[total] = value
    places[total++] = n
    if (kind === WORD) words[size++] = value
  }
  reply.role = role
  reply.total = total
  reply.size = size
}
