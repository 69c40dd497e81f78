import { isAscii, isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import type { ImportQuestion } from '#server/domain/import'
import { inEqualChunks } from './equal-chunks'
import { QuestionsLeft } from './questions-left'
import { looksWestern } from './western-text'

/** The ones told by themselves first, then those only a person may name. */
export const ENCODINGS = [
  ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'shift_jis'] as const),
  ...(['macintosh', 'windows-1250', 'windows-1253', 'windows-1254', 'koi8-r', 'ibm866'] as const),
  ...(['gb18030', 'big5', 'euc-jp', 'euc-kr'] as const),
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Looked at together: enough to see UTF-16, few enough to tell the line of a damage. */
export const CHUNK_BYTES = 4096
const SAMPLE_BYTES = 1 << 20
const LEAST_CONFIDENCE = 10

/** Named first where a person is asked; too alike to be taken without asking. */
const LIKELY_BY_CHARDET_NAME: Readonly<Record<string, Encoding>> = {
  'windows-1250': 'windows-1250',
  'ISO-8859-2': 'windows-1250',
  'windows-1253': 'windows-1253',
  'ISO-8859-7': 'windows-1253',
  'windows-1254': 'windows-1254',
  'ISO-8859-9': 'windows-1254',
  'KOI8-R': 'koi8-r',
  GB18030: 'gb18030',
  Big5: 'big5',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
}

/** Code pages that chardet does not know and takes for windows-1252. */
const UNLIKE_WESTERN: readonly Encoding[] = ['macintosh', 'ibm866']

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
 * Throws QuestionsLeft where that guess is none of ours. An empty file is UTF-8.
 */
export async function detectEncoding(openBytes: () => AsyncIterable<Uint8Array>): Promise<Encoding> {
  let first = true
  let strict = true
  let rest: Uint8Array = new Uint8Array(0)
  const telling: Uint8Array[] = []
  let tellingBytes = 0
  for await (const chunk of inEqualChunks(openBytes(), CHUNK_BYTES)) {
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
  if (isDamagedUtf8(sample)) {
    throw new QuestionsLeft([encodingQuestion('The file is UTF-8 but some of its bytes are damaged.')])
  }
  const ranked = analyse(sample)
  const [best] = ranked
  const encoding = best === undefined ? undefined : ENCODING_BY_CHARDET_NAME[best.name]
  if (best === undefined || encoding === undefined || best.confidence < LEAST_CONFIDENCE || !canBe(encoding, sample)) {
    const others = ranked.flatMap(({ name }) => LIKELY_BY_CHARDET_NAME[name] ?? ENCODING_BY_CHARDET_NAME[name] ?? [])
    const likely = encoding === 'windows-1252' ? UNLIKE_WESTERN : others
    throw new QuestionsLeft([encodingQuestion('The encoding of the file cannot be told for certain.', likely)])
  }
  return encoding
}

function canBe(encoding: Encoding, sample: Uint8Array): boolean {
  if (encoding !== 'windows-1252') return true
  // Without `stream` some versions of Node read windows-1252 as Latin-1.
  return looksWestern(new TextDecoder(encoding).decode(sample, { stream: true }))
}

/** More characters that only UTF-8 explains than bytes it does not; text of another encoding has next to none of the former. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample)
  let explained = 0
  let damaged = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) damaged++
    else if (code >= 0x80) explained++
  }
  return explained > damaged
}

/** Asks for the encoding of a file, after one sentence that says why it must be asked; the likely ones are named first. */
export function encodingQuestion(why: string, likely: readonly Encoding[] = []): ImportQuestion {
  return {
    about: 'encoding',
    question: `${why} Which encoding shows its accents right? With utf-8, damaged characters become \uFFFD.`,
    choices: [...new Set([...likely, ...ENCODINGS])],
    flag: '--encoding',
  }
}
