import { describe, expect, test } from 'vitest'
import { tellsWhereAndWhen } from './automatic-tells'
import { english } from './english'

const said = (text: string) => {
  const { where, when } = tellsWhereAndWhen(text, english)
  const words = (found: typeof where) => (found === null ? null : text.slice(found.start, found.end))
  return { where: where?.rule ?? null, when: when?.rule ?? null, words: [words(where), words(when)] }
}

describe('an automatic answer', () => {
  test.each<[string, string | null]>([
    ['In the meantime, have a look at our Help Centre.', 'help-page'],
    ['You may find the answer in our FAQ.', 'help-page'],
    ['Known problems are listed on the status page.', 'status-page'],
    ['For urgent matters call us on +44 20 5550 0100.', 'phone'],
    ['If it cannot wait, ring our hotline: 0800 555010.', 'phone'],
    ['You can also start a chat with us on our site.', 'chat'],
    ['Please write to orders@larch.example instead.', 'address'],
    ['While I am away, please contact my colleague Priya.', 'somebody-else'],
    ['You can track the progress of your ticket online.', 'follow-online'],
    ['More at https://larch.example/help', 'link'],
    ['', null],
    ['We have received your message.', null],
    ['Please do not reply to this e-mail.', null],
    ['To unsubscribe, visit https://larch.example/leave', null],
    ['Your ticket number is 4411.', null],
    ['Please contact us again if you need anything.', null],
  ])('%j tells where to go by %s', (text, rule) => expect(said(text).where).toBe(rule))

  test.each<[string, string | null]>([
    ['We will reply within 24 hours.', 'span'],
    ['Please allow 2-3 business days for an answer.', 'span'],
    ['Our current response time is 4 hours.', 'span'],
    ['We usually answer in a few minutes.', 'span'],
    ['Our team is there Monday to Friday.', 'opening-hours'],
    ['We are open 9am - 5pm.', 'opening-hours'],
    ['I will be back on Tuesday.', 'day'],
    ['I am out of the office until 14 June.', 'day'],
    ['We will get back to you tomorrow.', 'day'],
    ['You will hear from us by the end of the day.', 'day'],
    ['', null],
    ['We will get back to you as soon as possible.', null],
    ['Somebody will be in touch shortly.', null],
    ['Your reference is 24.', null],
    ['This issue was closed after 14 days of inactivity.', null],
    ['Thank you for your order of two kettles.', null],
  ])('%j tells when to expect an answer by %s', (text, rule) => expect(said(text).when).toBe(rule))

  test('tells both, each by its own words', () => {
    const { words } = said('We will reply within two hours. Meanwhile, see our knowledge base.')
    expect(words).toEqual(['knowledge base', 'within two hours'])
  })
})

test.each(['call ', 'a', '1 ', 'within ', 'monday to ', 'email a@', 'view status ', 'https://', '('])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    tellsWhereAndWhen(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
