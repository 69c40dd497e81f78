/** A piece of markup. Only `html` makes it, so all that did not come from a template of ours is escaped. */
class Markup {
  constructor(readonly text: string) {}
}

export type { Markup }

export type HtmlValue = Markup | string | number | null | undefined | false | readonly HtmlValue[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Markup from a template: `html`<td title="${name}">${words}</td>``. Values are text and are escaped, for content and for
 * attributes in quotes; markup, and lists of it, stands as it is; null, undefined and false are nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  return new Markup(strings.map((piece, index) => piece + textOf(values[index])).join(''))
}

function textOf(value: HtmlValue): string {
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (value === null || value === undefined || value === false) return ''
  return escaped(String(value))
}

/** Control characters and halves of characters are nothing that HTML may hold; a browser would make others of them. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}

/** The same markup with every percent sign on the line of its figure. Not for words that somebody said. */
export function unbroken(markup: Markup): Markup {
  return new Markup(markup.text.replace(/(\d) %/g, '$1\u00a0%'))
}
