import { cssString } from './css-string'
import { FILE_STYLE } from './file-style'
import { html, type Markup } from './html'

/** Nothing but what stands in the file: no script, no request. In the file too, for whoever opens it from a mail. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

interface FilePage {
  title: string
  /** What stands at the head of every printed page, at the left and at the right. */
  pageHead: { left: string; right: string }
  body: Markup
}

/** A whole page that needs nothing besides itself. */
export function filePage({ title, pageHead, body }: FilePage): string {
  const heads = `--head-left: ${cssString(pageHead.left)}; --head-right: ${cssString(pageHead.right)}`
  const opened = html`<html lang="en" style="${heads}">`
  const head = html`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${FILE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title>`
  // A style is no text to HTML, so that nothing in it is escaped; it is a constant.
  return `<!doctype html>\n${opened.text}${head.text}<style>${FILE_STYLE}</style></head>\n<body>${body.text}</body></html>\n`
}
