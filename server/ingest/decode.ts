import { isAscii, isUtf8 } from 'node:buffer'
import { CHUNK_BYTES, type Encoding, encodingOfFirstBytes, encodingQuestion, unfinishedUtf8Bytes } from './encoding'
import { inEqualChunks } from './equal-chunks'
import { QuestionsLeft } from './questions-left'

export interface DecodeOptions {
  /**
   * Null reads a byte order mark or NULs of the first chunk, else strict UTF-8. One that is given is taken at its word:
   * bytes that are not text in it become U+FFFD.
   */
  encoding: Encoding | null
  /**
   * Asked once, when bytes that are not UTF-8 turn up and everything before them was ASCII, so that going on in
   * another encoding equals having begun in it.
   */
  otherwise: () => Promise<Encoding>
  /** Told the encoding before the first text, and once more where it turns out to be another; never for an empty file. */
  onEncoding?: (encoding: Encoding) => void
}

/**
 * Bytes to text with "\n" as the only line end, without byte order marks and NULs, whatever the chunk sizes.
 * Throws QuestionsLeft where bytes that are not UTF-8 follow characters that only UTF-8 explains. Empty in, nothing out.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, options: DecodeOptions): AsyncGenerator<string> {
  const tidy = createTidier()
  let decoder: ChunkDecoder | null = null
  let lines = 1
  let onlyAscii = true
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of inEqualChunks(bytes, CHUNK_BYTES)) {
    decoder ??= begin(options, options.encoding ?? encodingOfFirstBytes(chunk) ?? 'utf-8')
    const piece: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let cut = decoder.isStrictUtf8 ? piece.length - unfinishedUtf8Bytes(piece) : piece.length
    let text = decoder.text(piece.subarray(0, cut))
    if (text === null) {
      if (!onlyAscii) throw notUtf8(lines)
      decoder = begin(options, await options.otherwise())
      cut = piece.length
      text = decoder.text(piece)
      if (text === null) throw notUtf8(lines)
    }
    if (decoder.isStrictUtf8 && onlyAscii) onlyAscii = isAscii(piece.subarray(0, cut))
    rest = new Uint8Array(piece.subarray(cut))
    const tidied = tidy(text)
    if (decoder.isStrictUtf8) lines += countLines(tidied)
    if (tidied !== '') yield tidied
  }
  if (decoder === null) return
  if (rest.length > 0) {
    if (!onlyAscii) throw notUtf8(lines)
    decoder = begin(options, await options.otherwise())
  }
  const last = tidy((decoder.text(rest) ?? '') + decoder.end())
  if (last !== '') yield last
}

function begin({ encoding, onEncoding }: DecodeOptions, used: Encoding): ChunkDecoder {
  onEncoding?.(used)
  return chunkDecoder(used, encoding === null)
}

function notUtf8(line: number): QuestionsLeft {
  return new QuestionsLeft([
    encodingQuestion(`From about line ${line} on the file has bytes that are not UTF-8, although the text before is.`),
  ])
}

interface ChunkDecoder {
  isStrictUtf8: boolean
  /** Null where the bytes are not text in this encoding; only strict UTF-8 says so. */
  text(bytes: Uint8Array): string | null
  /** What a file that stops inside a character leaves over. */
  end(): string
}

function chunkDecoder(encoding: Encoding, isStrict: boolean): ChunkDecoder {
  if (encoding !== 'utf-8' || !isStrict) {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true })
    return {
      isStrictUtf8: false,
      text: (bytes) => decoder.decode(bytes, { stream: true }),
      end: () => decoder.decode(),
    }
  }
  return {
    isStrictUtf8: true,
    text(bytes) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      if (isAscii(buffer)) return buffer.toString('latin1')
      return isUtf8(buffer) ? buffer.toString('utf8') : null
    },
    end: () => '',
  }
}

/** Gives chunks back with line ends normalised and NULs and byte order marks gone; a carriage return is remembered over the edge. */
function createTidier(): (text: string) => string {
  let endedInReturn = false
  let atLineStart = true
  return (text) => {
    let tidied = text
    if (tidied.includes('\0')) tidied = tidied.replaceAll('\0', '')
    if (tidied === '') return ''
    const endsInReturn = tidied.endsWith('\r')
    if (endedInReturn && tidied.startsWith('\n')) tidied = tidied.slice(1)
    endedInReturn = endsInReturn
    if (tidied.includes('\r')) tidied = tidied.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
    if (tidied.includes('\uFEFF')) tidied = withoutMarks(tidied, atLineStart)
    if (tidied !== '') atLineStart = tidied.endsWith('\n')
    return tidied
  }
}

/** A mark at the start of a line comes from files joined end to end; anywhere else it is a character of the text. */
function withoutMarks(text: string, atLineStart: boolean): string {
  const inner = text.replace(/\n\uFEFF+/g, '\n')
  return atLineStart ? inner.replace(/^\uFEFF+/, '') : inner
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
