import { describe, expect, it } from 'vitest'
import { recogniseContent } from './recognise-content'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('what is not a CSV is named in one sentence that says what to do', () => {
  it.each([
    ['an Excel workbook', bytes('PK\x03\x04\x14\x00[Content_Types].xml'), /Excel workbook.*Save as, CSV UTF-8\.$/],
    ['a zip', bytes('PK\x03\x04\x14\x00export.csv'), /zip archive.*unpack/],
    ['a PDF', bytes('%PDF-1.7'), /PDF/],
    ['gzip', bytes('\x1f\x8b\x08'), /gzip/],
    ['an old Excel workbook', bytes('\xd0\xcf\x11\xe0'), /old Excel/],
    [
      'SpreadsheetML',
      bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      /Excel workbook saved as XML/,
    ],
    ['other XML', bytes('\xef\xbb\xbf<?xml version="1.0"?><tickets>'), /XML file/],
    ['a web page', bytes('\n <!DOCTYPE html><html>'), /web page/],
    ['JSON', bytes('{"tickets": []}'), /JSON/],
    ['a JSON list', bytes('[\n  {"id": 1}]'), /JSON/],
    ['JSON in UTF-16', new Uint8Array(Buffer.from('\uFEFF{"a": 1}', 'utf16le')), /JSON/],
    ['a picture', bytes('\x89PNG\r\n\x1a\n\x00\x00\x00\x01\x02\x03'), /not a text file/],
  ])('%s', (_name, first, expected) => {
    expect(recogniseContent(first)).toMatch(expected)
  })

  it.each([
    ['a header', 'id,text\n'],
    ['a bracket in a header', '[id],text\n'],
    ['a smaller-than sign', '<3 you,b\n'],
    ['PKW as a word', 'PKW,text\n'],
    ['nothing', ''],
  ])('%s may be a CSV', (_name, text) => {
    expect(recogniseContent(bytes(text))).toBeNull()
  })
})
