import { compile, type FormatCallback } from 'html-to-text'
import { flattenHtml, isEasilyRead } from './html-limits'

/** Stands between the cells of a row until the lines are known. */
const CELL = '\u001F'

const BLOCK = { leadingLineBreaks: 1, trailingLineBreaks: 1 }
const PARAGRAPH = { leadingLineBreaks: 2, trailingLineBreaks: 2 }

const formatCell: FormatCallback = (cell, walk, builder) => {
  builder.addInline(CELL)
  walk(cell.children, builder)
}

const convert = compile({
  wordwrap: false,
  // Not only what stands in "body": helpdesks write footers and quotes behind it.
  baseElements: { selectors: [], returnDomByDefault: true },
  formatters: { cell: formatCell },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['img', 'svg', 'head', 'title', 'template', 'object', 'iframe'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    ...['[style*="display:none"]', '[style*="display: none"]', '[hidden]'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      format: 'heading',
      options: { ...PARAGRAPH, uppercase: false },
    })),
    ...['table', 'tr', 'caption', 'center', 'dt', 'dd', 'address', 'figure', 'li', 'fieldset'].map((selector) => ({
      selector,
      format: 'block',
      options: BLOCK,
    })),
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'ul', options: { ...PARAGRAPH, itemPrefix: '- ' } },
    { selector: 'hr', options: { ...PARAGRAPH, length: 20 } },
    // A frame without a line is how mail programs indent; all others are quotes and get "> ".
    { selector: 'blockquote[style*="border:none"]', format: 'block', options: BLOCK },
    { selector: 'blockquote[style*="border: none"]', format: 'block', options: BLOCK },
  ],
})

const convertFlat = compile({ wordwrap: false, preserveNewlines: true, baseElements: { selectors: [] } })

/**
 * The words a mail program would show of an HTML body. Blocks and "br" break lines, cells of a row stand side by side
 * with " | " between, quotes begin with "> ", links are their visible words; images, scripts, styles, comments and hidden
 * parts are gone. At most two line breaks in a row, nothing to trim. Never throws; HTML that is nested too deep or too
 * long is read without its structure, in linear time. Empty for an empty text.
 */
export function htmlToText(html: string): string {
  return tidyLines(isEasilyRead(html) ? convert(html) : convertFlat(flattenHtml(html)))
}

const CLOSING_BLOCK =
  /<\/(?:p|div|span|table|tbody|tr|td|ul|ol|li|h[1-6]|blockquote|body|html|b|strong|em|a|font|pre)\s?>|<br ?\/?>/i
const LEADING_TAG =
  /^\s{0,200}<(?:!doctype html|!--|html|head|meta|style|body|p|div|span|table|ul|ol|h[1-6]|blockquote|br|b|strong|em|font|center|img|a)(?:\s[^<>]{0,4000})?\/?>/i

/**
 * Whether a text is HTML rather than text with a "<" in it: it starts with a tag of HTML, or holds a closing tag or a
 * "br" anywhere. "if a < b" and "<jane@example.com>" are text; so is an empty text.
 */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && (LEADING_TAG.test(text) || CLOSING_BLOCK.test(text))
}

function tidyLines(text: string): string {
  const lines = text.replaceAll('\u00A0', ' ').split('\n').map(tidyLine)
  return lines
    .filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .trim()
}

function tidyLine(line: string): string {
  if (!line.includes(CELL)) return line.trimEnd()
  const quote = /^(?:> )*/.exec(line)?.[0] ?? ''
  const cells = line
    .slice(quote.length)
    .split(CELL)
    .map((cell) => cell.trim())
  return (quote + cells.filter((cell) => cell !== '').join(' | ')).trimEnd()
}
