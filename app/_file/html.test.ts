import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { html } from './html'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '\u0000\u001b[31m',
]

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '/', 'a', '#', '=', ' ', '\n') }),
)

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a browser reads out of escaped text. */
function read(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? '')
}

describe('markup', () => {
  it('shows any words as the words they are, in content and in attributes', () =>
    fc.assert(
      fc.property(hostile, (words) => {
        const [, attribute = '', content = ''] =
          /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(html`<p title="${words}">${words}</p>`.text) ?? []
        expect(attribute).toBe(content)
        expect(attribute).not.toMatch(/[<>"']/)
        expect(read(content)).toBe(words.replace(/\r\n?/g, '\n').replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, '\ufffd'))
      }),
      { numRuns: 1000 },
    ))

  it('holds no tag that its template does not', () =>
    fc.assert(
      fc.property(fc.array(hostile), (list) => {
        const page = html`<ul>${list.map((words) => html`<li>${words}</li>`)}</ul>`.text
        expect(page.match(/<[^>]*>/g)).toEqual(['<ul>', ...list.flatMap(() => ['<li>', '</li>']), '</ul>'])
      }),
    ))

  it('is not escaped twice', () => expect(html`<p>${html`<b>${'&'}</b>`}</p>`.text).toBe('<p><b>&amp;</b></p>'))
})

test.each([
  [null, ''],
  [undefined, ''],
  [false, ''],
  [0, '0'],
  ['', ''],
  [['a', null, 'b'], 'ab'],
] as const)('%j in a template is %j', (value, text) => expect(html`${value}`.text).toBe(text))
