const LONGEST = 250_000
const DEEPEST = 200
const DEEPEST_INDENT = 12
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/gi

/** Elements that never hold others, or that the next of their kind closes. */
const FLAT = new Set(
  'br,hr,img,input,meta,link,area,base,col,embed,source,wbr,p,li,td,th,tr,dt,dd,option,tbody,thead,tfoot'.split(','),
)

/** Elements that put something before every line in them: nested, the text grows with the depth. */
const INDENTING = new Set(['blockquote', 'ul', 'ol'])

/** Whether HTML is short and flat enough for a reader that builds its tree and walks it. */
export function isEasilyRead(html: string): boolean {
  if (html.length > LONGEST) return false
  const openByName = new Map<string, number>()
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    const key = name.toLowerCase()
    if (FLAT.has(key)) continue
    const open = openByName.get(key) ?? 0
    if (slash === '') {
      openByName.set(key, open + 1)
      depth += 1
      if (depth > DEEPEST || (INDENTING.has(key) && open >= DEEPEST_INDENT)) return false
    } else if (open > 0) {
      openByName.set(key, open - 1)
      depth -= 1
    }
  }
  return true
}

const MUTE = new Set(['script', 'style', 'head', 'title', 'template', 'svg'])
const BREAKING = new Set(
  'br,p,div,tr,table,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre,hr,center,section,article,dt,dd'.split(','),
)

const CELLS = new Set(['td', 'th'])

/**
 * The words and entities of any HTML, in one walk over it: tags that break lines become line breaks, cells a blank, other
 * tags, comments, scripts and styles nothing. Line breaks of the source are blanks. What is left has no tag in it.
 */
export function flattenHtml(html: string): string {
  const out: string[] = []
  const unclosed = new Set<string>()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    out.push(html.slice(at, open).replace(/\s/g, ' '))
    const [end, written] = flattenTag(html, open, unclosed)
    out.push(written)
    at = end
  }
  out.push(html.slice(at).replace(/\s/g, ' '))
  return out.join('')
}

/** `unclosed` remembers which elements have no closing tag any more, so that none is looked for twice. */
function flattenTag(html: string, open: number, unclosed: Set<string>): [end: number, written: string] {
  if (html.startsWith('<!--', open)) return [endOf(html, '-->', open), '']
  const name = /^<[/!?]?([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 24))?.[1]?.toLowerCase()
  if (name === undefined) return [open + 1, '&lt;']
  if (MUTE.has(name) && html[open + 1] !== '/' && !unclosed.has(name)) {
    const closing = new RegExp(`</${name}`, 'gi')
    closing.lastIndex = open
    const found = closing.exec(html)
    if (found !== null) return [endOf(html, '>', found.index), '']
    unclosed.add(name)
  }
  return [endOf(html, '>', open), BREAKING.has(name) ? '\n' : CELLS.has(name) ? ' ' : '']
}

/** Behind the next `mark`; the end of the text where none comes. */
function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}
