import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withoutQuoted } from '#server/domain/quoted'
import { findQuoted } from './mail-body'
import { readCsv } from './read-csv'

const FOLDER = '../shared/data/formats'
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8')

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text
}

/** How many lines remain that are not blank, and how many there were. */
function lineCounts(text: string): [own: number, all: number] {
  const count = (some: string) => some.split('\n').filter((line) => line.trim() !== '').length
  return [count(withoutQuoted(text, findQuoted(text))), count(text)]
}

/** The plain part of a mail, as far as these samples need it: up to the boundary, soft line breaks undone. */
function plainPart(mail: string): string {
  const body = mail.slice(mail.indexOf('\n\n', mail.indexOf('text/plain')) + 2)
  return (body.split(/\n--(?:=|0016)/)[0] ?? '').replace(/=\n/g, '')
}

describe.skipIf(!existsSync(FOLDER))('real mails (skipped where the collection of exports is absent)', () => {
  it.each([
    ['email-body-correct_sig.txt', 1],
    ['email-body-email_1_2.txt', 18],
    ['email-body-email_1_5.txt', 12],
    ['email-body-email_1_8.txt', 2],
    ['email-body-email_2_1.txt', 1],
    ['email-body-email_iPhone.txt', 1],
    ['email-body-greedy_on.txt', 4],
    ['email-body-pathological.txt', 2],
  ])('of %s %i lines remain', (name, expected) => {
    expect(lineCounts(read(name))[0]).toBe(expected)
  })

  it.each(['email-reply-1-gmail.eml', 'email-reply-2-outlook.eml', 'email-reply-7-iphone.eml'])(
    'of %s the one line of the reply remains',
    (name) => {
      const text = plainPart(read(name))
      const [own, all] = lineCounts(text)
      expect(own).toBe(1)
      expect(all).toBeGreaterThan(2)
      expect(withoutQuoted(text, findQuoted(text)).trim()).toBe('Hello')
    },
  )

  it('of the chains in a helpdesk export, no mail is left in another', async () => {
    const rows: (readonly string[])[] = []
    for await (const { records } of readCsv(inOnePiece(read('gorgias-2.csv')))) {
      rows.push(...records.map(({ cells }) => cells))
    }
    const column = rows[0]?.indexOf('body_text') ?? -1
    const bodies = rows.slice(1).map((cells) => cells[column] ?? '')
    expect(bodies.length).toBeGreaterThan(3)
    const own = bodies.map((body) => withoutQuoted(body, findQuoted(body)).trim())
    expect(own.filter((text) => /wrote:|a écrit :|\n---\n/.test(text))).toEqual([])
    expect(own.filter((text) => text === '')).toEqual(bodies.filter((body) => body.trim() === ''))
    expect(own.filter((text, at) => text !== bodies[at]?.trim()).length).toBeGreaterThanOrEqual(3)
  })
})
