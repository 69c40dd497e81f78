import type { ImportMapping } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { decodeText } from './decode'
import { detectEncoding, ENCODINGS, type Encoding } from './encoding'
import { inEqualChunks } from './equal-chunks'
import { recogniseContent } from './recognise-content'

export type OpenBytes = () => AsyncIterable<Uint8Array>

/**
 * The text of a file, decoded, with "\n" as line ends. Throws BadInput for a file that is no text, with what it is and
 * what to do, and QuestionsLeft where its encoding cannot be told. `onEncoding` hears which encoding it is in.
 */
export function readText(
  openBytes: OpenBytes,
  mapping: Pick<ImportMapping, 'encoding'>,
  onEncoding: (encoding: Encoding) => void = () => undefined,
): AsyncGenerator<string> {
  return decodeText(openBytes(), {
    encoding: parseEncoding(mapping.encoding),
    otherwise: () => detectEncoding(openBytes),
    onEncoding,
  })
}

/** Bytes by which a file is recognised; some workbooks show what they are only after a while. */
const LOOKED_AT = 1 << 16

/** Whether a file holds JSON or other text. Throws BadInput for one that is no text; an empty file is text. */
export async function kindOfContent(openBytes: OpenBytes): Promise<'json' | 'text'> {
  for await (const chunk of inEqualChunks(openBytes(), LOOKED_AT)) {
    const content = recogniseContent(chunk)
    if (content.kind === 'refused') throw new BadInput(content.sentence)
    return content.kind
  }
  return 'text'
}

function parseEncoding(name: string | null): Encoding | null {
  if (name === null) return null
  const encoding = ENCODINGS.find((known) => known === name.toLowerCase())
  if (encoding === undefined)
    throw new BadInput(`The encoding “${name}” is not known: choose one of ${ENCODINGS.join(', ')}.`)
  return encoding
}
