import { encodingOfFirstBytes } from './encoding'

const SAVE_AS_CSV = 'open it in Excel and choose File, Save as, CSV UTF-8.'

const SIGNATURES: readonly { bytes: readonly number[]; sentence: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], sentence: 'This is a PDF, not a CSV: export the transcripts as CSV instead.' },
  { bytes: [0x1f, 0x8b], sentence: 'This is a gzip archive, not a CSV: unpack it and import the file inside.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], sentence: `This is an old Excel workbook, not a CSV: ${SAVE_AS_CSV}` },
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    sentence: 'This is a zstd archive, not a CSV: unpack it and import the file inside.',
  },
]

/**
 * One sentence that says what a file is and what to do, where its first bytes show that it is not a table of text;
 * null for everything that may be a CSV. Extensions are not looked at. An empty file is null.
 */
export function recogniseContent(firstBytes: Uint8Array): string | null {
  const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, i) => firstBytes[i] === byte))
  if (signature !== undefined) return signature.sentence
  if (firstBytes[0] === 0x50 && firstBytes[1] === 0x4b && (firstBytes[2] ?? 0) < 9 && (firstBytes[3] ?? 0) < 9) {
    return recogniseZip(firstBytes)
  }
  const encoding = encodingOfFirstBytes(firstBytes)
  const text = new TextDecoder(encoding ?? 'utf-8').decode(firstBytes).trimStart()
  return recogniseMarkup(text) ?? (encoding === null || encoding === 'utf-8' ? recogniseBinary(firstBytes) : null)
}

function recogniseZip(firstBytes: Uint8Array): string {
  const names = Buffer.from(firstBytes).toString('latin1')
  return names.includes('[Content_Types].xml') || names.includes('xl/')
    ? `This is an Excel workbook, not a CSV: ${SAVE_AS_CSV}`
    : 'This is a zip archive, not a CSV: unpack it and import the files inside.'
}

function recogniseMarkup(text: string): string | null {
  const start = text.slice(0, 1000).toLowerCase()
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) {
    return start.includes('excel.sheet') || start.includes('urn:schemas-microsoft-com:office:spreadsheet')
      ? `This is an Excel workbook saved as XML, not a CSV: ${SAVE_AS_CSV}`
      : 'This is an XML file, not a CSV: export the transcripts as CSV instead.'
  }
  if (/^<(!doctype html|html|head|body|table|meta|script)\b/.test(start)) {
    return 'This is a web page, not a CSV: it may be a sign-in or error page, so download the export again.'
  }
  if (/^\{\s*["}]/.test(start) || /^\[\s*[{["\]]/.test(start)) {
    return 'This is JSON, not a CSV: export the transcripts as CSV instead.'
  }
  return null
}

/** Control characters that no text has; NULs are left to the decoder, which drops them. */
function recogniseBinary(bytes: Uint8Array): string | null {
  let control = 0
  for (const byte of bytes) if (byte < 0x20 && byte !== 0 && (byte < 9 || byte > 13) && byte !== 0x1b) control++
  return control > bytes.length * 0.02
    ? 'This is not a text file: export the transcripts as CSV (UTF-8) and import that file.'
    : null
}
