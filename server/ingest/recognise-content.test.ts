import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recogniseContent } from './recognise-content'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n'

describe('what cannot be read is named in one sentence that says what to do', () => {
  it.each([
    [
      'an Excel workbook',
      bytes('PK\x03\x04\x14\x00\x00\x00[Content_Types].xml'),
      /Excel workbook.*Save as, CSV UTF-8\.$/,
    ],
    [
      'a LibreOffice workbook',
      bytes('PK\x03\x04\x14\x00\x00\x00mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      /LibreOffice/,
    ],
    ['a Word document', bytes('PK\x03\x04\x14\x00\x00\x00[Content_Types].xml word/document.xml'), /Word/],
    [
      'a zip',
      bytes('PK\x03\x04\x14\x00\x00\x00export.csv'),
      /zip archive: unpack it and drop all files inside at once/,
    ],
    ['a zip with a password', bytes('PK\x03\x04\x14\x00\x01\x00export.csv'), /password/],
    ['a PDF', bytes('%PDF-1.7'), /PDF/],
    ['gzip', bytes('\x1f\x8b\x08'), /gzip/],
    ['an old Excel workbook', bytes('\xd0\xcf\x11\xe0'), /old Excel/],
    ['RTF', bytes('{\\rtf1\\ansi'), /RTF/],
    ['Parquet', bytes('PAR1\x15\x04'), /Parquet/],
    ['SQLite', bytes('SQLite format 3\x00'), /SQLite/],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n\x00\x00'), /picture/],
    ['a JPEG', bytes('\xff\xd8\xff\xe0'), /picture/],
    ['a recording', bytes('RIFF\x01\x02\x03\x04WAVEfmt '), /recording/],
    ['a film', bytes('\x00\x00\x00\x18ftypmp42'), /recording/],
    ['UTF-32', bytes('\xff\xfe\x00\x00i\x00\x00\x00'), /UTF-32/],
    ['SpreadsheetML', bytes(`${xml}<?mso-application progid="Excel.Sheet"?>`), /Excel workbook saved as XML/],
    [
      'SpreadsheetML in UTF-16',
      utf16(`\uFEFF${xml}<?mso-application progid="Excel.Sheet"?>`),
      /Excel workbook saved as XML/,
    ],
    ['a table saved as a web page', bytes('<table border="1"><tr><td>id'), /Excel workbook saved as a web page/],
    ['XML of Zendesk', bytes(`\xef\xbb\xbf${xml}<tickets type="array">`), /Zendesk.*JSON/],
    ['a dump of a database', bytes("INSERT INTO messages VALUES (1, 'x');"), /SQL.*CSV/],
    ['XML of LivePerson', bytes(`${xml}<Sessions><Session><varValue>`), /LivePerson.*CSV or JSON/],
    ['other XML', bytes(`${xml}<rows>`), /XML file/],
    ['a web page', bytes('\n <!DOCTYPE html><html>'), /web page.*again/],
    ['a web page in UTF-16', utf16('<html><head><title>Sign in</title>'), /web page/],
    [
      'an e-mail',
      bytes('Content-Type: multipart/alternative;\n boundary="x"\nMIME-Version: 1.0\nFrom: a@b.example\n\nhi'),
      /e-mail/,
    ],
    [
      'an e-mail that came far',
      bytes('Received: by x\r\n\tfor y\r\nX-Spam: no\r\nSubject: hi\r\nDate: today\r\n\r\n'),
      /e-mail/,
    ],
    ['a mailbox', bytes('From ann@example.com Mon Jan  1 10:00:00 2024\nFrom: x\n'), /mbox/],
    ['other bytes', bytes('\x01\x02\x03\x04abc'), /not a text file/],
  ])('%s', (_name, first, sentence) => {
    const content = recogniseContent(first)
    expect(content).toEqual({ kind: 'refused', sentence: expect.stringMatching(sentence) })
    expect(content.kind === 'refused' && content.sentence).toMatch(/^This [^.]+\.$/)
  })
})

describe('JSON', () => {
  it.each([
    ['an object', bytes('{"tickets": []}')],
    ['an array', bytes('[\n  {"id": 1}]')],
    ['an empty array', bytes('[]')],
    ['lines', bytes('{"id":1}\n{"id":2}\n')],
    ['with a mark', bytes('\xef\xbb\xbf{ "a": 1}')],
    ['in UTF-16', utf16('\uFEFF{"a": 1}')],
    ['in UTF-16 without a mark', utf16('[{"a": 1}]')],
  ])('%s', (_name, first) => {
    expect(recogniseContent(first)).toEqual({ kind: 'json' })
  })
})

describe('text', () => {
  it.each([
    ['a header', 'id,text\n'],
    ['a bracket in a header', '[id],text\n'],
    ['a time in brackets', '[01/01/19 11:25] Ann: hello\n'],
    ['a smaller-than sign', '<3 you,b\n'],
    ['names that look like marks of other files', 'num,ftype\n'],
    ['and more of them', 'PAR1,ID3\n'],
    ['and another', 'created,WAVE\n'],
    ['PKW as a word', 'PKW,text\n'],
    ['columns named like fields of a mail', 'From,To,Subject,Date\n'],
    ['a transcript with a head of its own', 'Subject: Chat\nAgent: Bob\nFrom: Ann\nDate: today\n'],
    ['words that begin with From', 'From Monday on, 2024\n'],
    ['a chat of Salesforce', '<p align="center">Chat Started: Monday</p>( 1s ) Ann: hi<br>'],
    ['a chat of Salesforce in a page', '<html><body><p>Chat Started: Monday</p>'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(recogniseContent(bytes(text))).toEqual({ kind: 'text' })
  })

  it('in UTF-16', () => {
    expect(recogniseContent(utf16('\uFEFFid\ttext\n'))).toEqual({ kind: 'text' })
  })
})

const samples = '../shared/data/formats'
describe.skipIf(!existsSync(samples))('the samples (skipped where the shared data is absent)', () => {
  const files = existsSync(samples) ? readdirSync(samples).filter((name) => !name.startsWith('SOURCES')) : []
  it.each(files)('%s', (name) => {
    const kind = name.endsWith('.json') ? 'json' : name.endsWith('.eml') ? 'refused' : 'text'
    expect(recogniseContent(readFileSync(`${samples}/${name}`).subarray(0, 4096)).kind).toBe(kind)
  })
})
