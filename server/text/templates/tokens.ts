/** What a token is: a word of the wording, or something that belongs to one case and is masked (method.md 5.4). */
export const TOKEN_KINDS = [
  'word',
  'name',
  'number',
  'id',
  'date',
  'time',
  'money',
  'phone',
  'url',
  'email',
  'quoted',
] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** The kinds as numbers, in the order of `TOKEN_KINDS`. */
export const [WORD, NAME, NUMBER, ID, DATE, TIME, MONEY, PHONE, URL_KIND, EMAIL, QUOTED] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const

/** What a token is for: the matter, the frame (greeting, signature, footer, quoted mail), or a courtesy sentence. */
export const [BODY, FRAME, COURTESY] = [0, 1, 2] as const

/**
 * The tokens of a text in order, in lists that are longer than `size` and are written anew for another text. Token n
 * stands at characters [starts[n], ends[n]), has the hash hashes[n] of its letters in lower case (of all its signs, where it is masked), and belongs to the
 * sentence sentences[n], counted from 0.
 */
export interface Tokens {
  size: number
  /** The UTF-16 units of the text and a zero behind them: a list is read faster than a string. */
  units: Uint16Array
  length: number
  /** Whether something stands in the text that looks like mail quoted in an answer. */
  mayQuote: boolean
  /** Whether it has more than one line. */
  hasLines: boolean
  hashes: Int32Array
  kinds: Uint8Array
  roles: Uint8Array
  starts: Int32Array
  ends: Int32Array
  sentences: Int32Array
}

/** Tokens beyond these are not looked at: what is longer holds logs and quotations, and work must stay linear. */
export const MOST_TOKENS = 4096
const MOST_UNITS = 1 << 15

export function createTokens(): Tokens {
  const list = () => new Int32Array(MOST_TOKENS)
  return {
    size: 0,
    units: new Uint16Array(MOST_UNITS + 1),
    length: 0,
    mayQuote: false,
    hasLines: false,
    hashes: list(),
    kinds: new Uint8Array(MOST_TOKENS),
    roles: new Uint8Array(MOST_TOKENS),
    starts: list(),
    ends: list(),
    sentences: list(),
  }
}
