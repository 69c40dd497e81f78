const SAVE_AS_CSV = 'open it in Excel and choose File, Save as, CSV UTF-8.'
const UNPACK = 'unpack it and drop all files inside at once.'

const RECORDING = 'This is a picture or a recording, not text: export the transcripts as CSV or JSON instead.'

/** Files that are no text, by the bytes at a place of their start, and what to say of them. */
export const SIGNATURES: readonly { at?: number; bytes: string; sentence: string }[] = [
  { bytes: '%PDF-', sentence: 'This is a PDF, not an export of data: export the transcripts as CSV or JSON instead.' },
  { bytes: '\x1f\x8b', sentence: `This is a gzip archive: ${UNPACK}` },
  {
    bytes: '\xd0\xcf\x11\xe0',
    sentence: `This is an old Excel workbook, or one with a password, not a CSV: ${SAVE_AS_CSV}`,
  },
  { bytes: '\x28\xb5\x2f\xfd', sentence: `This is a zstd archive: ${UNPACK}` },
  { bytes: '7z\xbc\xaf\x27\x1c', sentence: `This is a 7-Zip archive: ${UNPACK}` },
  { bytes: 'Rar!\x1a\x07', sentence: `This is a RAR archive: ${UNPACK}` },
  { bytes: '\xfd7zXZ\x00', sentence: `This is an xz archive: ${UNPACK}` },
  { bytes: 'BZh91AY&SY', sentence: `This is a bzip2 archive: ${UNPACK}` },
  { at: 257, bytes: 'ustar\x00', sentence: `This is a tar archive: ${UNPACK}` },
  { at: 257, bytes: 'ustar  \x00', sentence: `This is a tar archive: ${UNPACK}` },
  {
    bytes: '{\\rtf',
    sentence: 'This is a document of a word processor (RTF): export the transcripts as CSV or JSON instead.',
  },
  { bytes: 'PAR1\x15', sentence: 'This is a Parquet file: convert it to CSV and import that file.' },
  { bytes: 'SQLite format 3\x00', sentence: 'This is an SQLite database: export the table of messages as CSV.' },
  {
    bytes: '!BDN',
    sentence: 'This is an Outlook mailbox (PST): export the conversations from the helpdesk as CSV or JSON.',
  },
  ...['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\x00', 'MM\x00*'].map((bytes) => ({
    bytes,
    sentence: 'This is a picture: export the transcripts as CSV or JSON instead of taking a screenshot.',
  })),
  ...['ID3\x02', 'ID3\x03', 'ID3\x04', 'OggS\x00'].map((bytes) => ({ bytes, sentence: RECORDING })),
  {
    bytes: '\xff\xfe\x00\x00',
    sentence: 'This text is in UTF-32: save it as UTF-8 and import that file.',
  },
  { bytes: '\x00\x00\xfe\xff', sentence: 'This text is in UTF-32: save it as UTF-8 and import that file.' },
]

/** What to say of pictures, films and sound in the containers RIFF and MP4; null for other files. */
export function recogniseMedia(start: string): string | null {
  const isRiff = start.startsWith('RIFF') && /^(WEBP|WAVE|AVI )/.test(start.slice(8, 12))
  const isMp4 = start.charCodeAt(0) === 0 && start.startsWith('ftyp', 4)
  return isRiff || isMp4 ? RECORDING : null
}

/** What to say of a zip archive, from its first entry; null for other files. */
export function recogniseZip(start: string): string | null {
  if (!start.startsWith('PK') || start.charCodeAt(2) > 8 || start.charCodeAt(3) > 8) return null
  if (start.includes('[Content_Types].xml') || start.includes('xl/') || start.includes('word/')) {
    return start.includes('word/')
      ? 'This is a Word document: export the transcripts as CSV or JSON instead.'
      : `This is an Excel workbook, not a CSV: ${SAVE_AS_CSV}`
  }
  if (start.includes('opendocument.spreadsheet')) {
    return 'This is a LibreOffice workbook, not a CSV: open it and choose File, Save as, Text CSV, with UTF-8.'
  }
  const isEncrypted = (start.charCodeAt(6) & 1) === 1
  return isEncrypted
    ? 'This is a zip archive with a password: unpack it with the password and drop all files inside at once.'
    : `This is a zip archive: ${UNPACK}`
}

/** What to say of a spreadsheet that was saved as XML or as a web page. */
export function sentenceOfWorkbook(as: 'XML' | 'a web page'): string {
  return `This is an Excel workbook saved as ${as}, not a CSV: ${SAVE_AS_CSV}`
}
