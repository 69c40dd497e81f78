import { inflateSync } from 'node:zlib'

/** The letters on each page of a PDF that Chromium made: it writes them as pairs of bytes, each page in a stream of its own. */
export function lettersByPage(pdf: Buffer): number[] {
  const text = pdf.toString('latin1')
  const contents = [...text.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => id ?? '')
  return contents.map((id) => {
    const object = text.indexOf(`\n${id} 0 obj`)
    const from = text.indexOf('stream', object) + 'stream'.length
    const bytes = pdf.subarray(text.indexOf('\n', from - 1) + 1, text.indexOf('endstream', from))
    const drawn = inflateSync(bytes).toString('latin1')
    return [...drawn.matchAll(/<([0-9A-F]+)>/g)].reduce((sum, [, glyphs = '']) => sum + glyphs.length / 4, 0)
  })
}

/** The sizes of the pages of a PDF in millimetres. */
export function pageSizes(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)
  const millimetres = (points = '') => Math.round((Number(points) / 72) * 25.4)
  return [...new Set([...boxes].map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`))]
}
