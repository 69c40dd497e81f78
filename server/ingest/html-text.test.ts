import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenHtml, isEasilyRead } from './html-limits'
import { htmlToText, looksLikeHtml } from './html-text'

describe('the words of an HTML body', () => {
  it.each([
    ['nothing', '', ''],
    ['plain words', 'Hello', 'Hello'],
    ['blocks and br break lines', '<p>Hi Ann,</p><div>one<br>two</div><div>three</div>', 'Hi Ann,\n\none\ntwo\nthree'],
    ['entities', '<p>5 &euro; &amp; &#39;more&#x27; &lt;b&gt;&nbsp;now</p>', "5 € & 'more' <b> now"],
    ['words inside a word are not torn apart', '<p>un<b>believ</b>able</p>', 'unbelievable'],
    ['a link is its words', '<a href="https://shop.example/return">our page</a>', 'our page'],
    ['an address stands once', '<a href="mailto:ann@example.com">ann@example.com</a>', 'ann@example.com'],
    ['no images, no pixels', 'a<img src="https://t.example/p.gif" alt="pixel" width=1>b', 'ab'],
    [
      'no scripts, styles, comments, heads',
      '<html><head><title>T</title><style>p{color:red}</style></head><body><!-- c --><script>if(a<b){}</script>Hi</body></html>',
      'Hi',
    ],
    ['what is not shown', '<div style="display:none">preview</div><p hidden>x</p>Hi', 'Hi'],
    ['behind the body too', '<body>Hi</body><p>footer</p>', 'Hi\n\nfooter'],
    [
      'rows of a table',
      '<table><tr><th>Item</th><th>Price</th></tr><tr><td>Shoe</td><td>10</td></tr></table>',
      'Item | Price\nShoe | 10',
    ],
    [
      'a table for the layout',
      '<table><tr><td></td><td><p>left</p></td><td><p>right</p></td></tr></table>',
      'left\n\nright',
    ],
    ['lists', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['headings keep their letters', '<h1>Your order</h1><p>is here</p>', 'Your order\n\nis here'],
    ['quotes are marked', '<p>Yes</p><blockquote>first<br>second</blockquote>', 'Yes\n\n> first\n> second'],
    ['an indent is no quote', '<blockquote style="margin:0 0 0 40px;border:none">step</blockquote>', 'step'],
    ['at most two line breaks', '<p>a</p><br><br><p>&nbsp;</p><br><p>b</p>', 'a\n\nb'],
    ['spaces of code stay', '<pre>a   b\n  c</pre>', 'a   b\n  c'],
  ])('%s', (_name, html, expected) => {
    expect(htmlToText(html)).toBe(expected)
  })

  it.each([
    ['nested 50,000 deep', `${'<div>'.repeat(50_000)}word${'</div>'.repeat(50_000)}`, 'word'],
    ['a megabyte of tags never closed', `word${'<b>'.repeat(330_000)}`, 'word'],
    ['a megabyte of paragraphs', '<p>word'.repeat(140_000), 'word'],
    ['scripts never closed', `word${'<script>'.repeat(130_000)}`, 'word'],
    ['comments never closed', `word${'<!--'.repeat(250_000)}`, 'word'],
    ['an attribute never closed', `word<a ${'x=" '.repeat(250_000)}`, 'word'],
    ['lists in lists', `${'<ul><li>'.repeat(199)}word${'<br>a'.repeat(20_000)}`, 'word'],
    ['quotes in quotes', `${'<blockquote>'.repeat(199)}word${'<br>a'.repeat(20_000)}`, 'word'],
    ['cells as wide as the world', `<table><tr>${'<td colspan=999999999>'.repeat(9_000)}word`, 'word'],
    ['signs that open nothing', `word ${'<'.repeat(500_000)}`, 'word'],
  ])('hostile HTML is read in no time: %s', (_name, html, expected) => {
    htmlToText('<p>warm</p>')
    const before = performance.now()
    expect(htmlToText(html).slice(0, expected.length)).toBe(expected)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('whatever the HTML, the text is trimmed and has no two blank lines in a row', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<br>', '<td>', '<tr>', '<table>', '</table>', '<blockquote>', '<pre>', '<!--', '-->', '<li>'],
      ...['a', ' b ', '\n', '&nbsp;', '<', '&lt;', '<script>', '</script>', '\u001F'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = htmlToText(pieces.join(''))
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\n{3}/)
      }),
    )
  })
})

describe('HTML without its structure', () => {
  it.each([
    ['<p>Hi<br>Ann</p>', '\nHi\nAnn\n'],
    ['a\nb<td>c</td>', 'a b c '],
    ['un<b>believ</b>able', 'unbelievable'],
    ['1 < 2 &amp; <3', '1 &lt; 2 &amp; &lt;3'],
    ['a<style>p{}</style>b<script>c', 'abc'],
    ['a<!-- b -->c', 'ac'],
  ])('%j', (html, expected) => {
    expect(flattenHtml(html)).toBe(expected)
  })

  it.each([
    ['a mail', '<div><p>Hi<p>Ann<br></div>'.repeat(300), true],
    ['at the deepest', '<div>'.repeat(200), true],
    ['too deep', '<div>'.repeat(201), false],
    ['too deep behind closing tags that close nothing', '<div></b>'.repeat(201), false],
    ['too many quotes in quotes', '<blockquote>'.repeat(13), false],
    ['too long', 'a'.repeat(250_001), false],
  ])('is for HTML that is hard to read: %s', (_name, html, expected) => {
    expect(isEasilyRead(html)).toBe(expected)
  })
})

describe('whether a text is HTML', () => {
  it.each([
    ['<p>Hello', true],
    ['  <div class="x">Hello</div>', true],
    ['<!DOCTYPE html><html>', true],
    ['Hello<br>Ann', true],
    ['Hello<br/>Ann', true],
    ['Hello <b>Ann</b>', true],
    ['', false],
    ['Hello', false],
    ['if a < b and b > c', false],
    ['<jane@example.com>', false],
    ['<jane@example.com> wrote to <support@example.com>', false],
    ['<3 thanks', false],
    ['see <https://shop.example/a>', false],
    ['<order number> is missing', false],
    [`<a ${'x '.repeat(100_000)}`, false],
  ])('%j', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected)
  })
})
