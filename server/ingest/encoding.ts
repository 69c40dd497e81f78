import { isAscii, isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import { BadInput } from '#server/domain/refusal'
import { withLongFirstChunk } from './first-chunk'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'shift_jis'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The text began as UTF-8 and later holds bytes that are not. Nothing has been lost yet: the caller may start again with another encoding. */
export class NotUtf8 extends BadInput {}

const SAMPLE_BYTES = 1 << 20
const LEAST_CONFIDENCE = 10

/** Only encodings that can be told apart by their bytes; ISO-8859-1 and its like are read as windows-1252, as browsers do. */
const ENCODING_BY_CHARDET_NAME: Readonly<Record<string, Encoding>> = {
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  'windows-1251': 'windows-1251',
  Shift_JIS: 'shift_jis',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
}

/**
 * What the first bytes say: a byte order mark, or NULs in nearly every second place (UTF-16 without a mark).
 * Null where they say nothing, which includes all UTF-8 without a mark and the empty file.
 */
export function encodingOfFirstBytes(first: Uint8Array): Encoding | null {
  if (first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf) return 'utf-8'
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be'
  let evenNuls = 0
  let oddNuls = 0
  const length = Math.min(first.length, 4096)
  for (let i = 0; i < length; i++) {
    if (first[i] !== 0) continue
    if (i % 2 === 0) evenNuls++
    else oddNuls++
  }
  const many = length * 0.2
  if (oddNuls > many && evenNuls < oddNuls / 10) return 'utf-16le'
  if (evenNuls > many && oddNuls < evenNuls / 10) return 'utf-16be'
  return null
}

/** How many bytes at the end begin a UTF-8 character that is not complete: 0 to 3. */
export function unfinishedUtf8Bytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}

/**
 * The encoding of a whole file: by mark or NULs, strict UTF-8, else a ranked guess over its parts that are not ASCII.
 * Throws BadInput where that guess is none of ours. An empty file is UTF-8.
 */
export async function detectEncoding(openBytes: () => AsyncIterable<Uint8Array>): Promise<Encoding> {
  let first = true
  let strict = true
  let rest: Uint8Array = new Uint8Array(0)
  const telling: Uint8Array[] = []
  let tellingBytes = 0
  for await (const chunk of withLongFirstChunk(openBytes())) {
    if (first) {
      const told = encodingOfFirstBytes(chunk)
      if (told !== null && told !== 'utf-8') return told
      first = false
    }
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = bytes.length - unfinishedUtf8Bytes(bytes)
    strict &&= isUtf8(bytes.subarray(0, cut))
    rest = new Uint8Array(bytes.subarray(cut))
    if (!isAscii(chunk) && tellingBytes < SAMPLE_BYTES) {
      telling.push(new Uint8Array(chunk.subarray(0, SAMPLE_BYTES - tellingBytes)))
      tellingBytes += chunk.length
    }
    if (!strict && tellingBytes >= SAMPLE_BYTES) break
  }
  if (strict && rest.length === 0) return 'utf-8'
  return guess(Buffer.concat(telling))
}

function guess(sample: Uint8Array): Encoding {
  const best = analyse(sample)[0]
  const encoding = best === undefined ? undefined : ENCODING_BY_CHARDET_NAME[best.name]
  if (best === undefined || encoding === undefined || best.confidence < LEAST_CONFIDENCE) {
    throw new BadInput(
      best?.name === 'UTF-8'
        ? 'The file is UTF-8 but some of its bytes are damaged: export it again, or open it in a spreadsheet and save it as CSV UTF-8.'
        : 'The encoding of the file cannot be told for certain: open it where its accents look right and save it as CSV UTF-8.',
    )
  }
  return encoding
}
