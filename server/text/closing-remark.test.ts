import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isClosingRemark } from './closing-remark'

describe('a closing remark expects no answer (rulings.md 7)', () => {
  test.each([
    'ok',
    'K.',
    'Okay then',
    'Great, thanks!',
    'Got it',
    'sounds good then, bye',
    'Thank you so much for your help',
    'Thanks again for the quick reply!!',
    'thank you very much',
    "No, that's all for today",
    'nope thats it',
    'nah - that is all',
    'That will be everything for now',
    "that's everything I need, thanks and goodbye",
    'nothing else for now',
    'I really appreciate it',
    'much appreciated',
    'Much obliged',
    'See you later, take care',
    'Have a great weekend. You too!',
    "I'm all set now",
    'im good',
    'We’re done',
    'all good',
    'good night and same to you',
    'OK 👍 cool 😀',
    'ok\nthanks\nMaria',
    'Thanks, it works now',
    'That fixed the printer, thank you',
    'danke, alles klar',
    'merci beaucoup',
    'cheers mate, that did the trick',
  ])('"%s" closes', (text) => {
    expect(isClosingRemark(text)).toBe(true)
  })

  test.each([
    ['', 'an attachment alone'],
    ['👍', 'no words'],
    ['...', 'no words'],
    ['ok?', 'a question mark'],
    ['thanks？', 'a full-width question mark'],
    ['no', 'an answer to a question'],
    ['No. Great', 'an answer to a question, and a comment'],
    ['nothing works', 'more than closing phrases and no thanks'],
    ['thanks but the door is open', 'contrast'],
    ['thanks, it is still broken', 'contrast'],
    ["thanks, it doesn't work", 'negation'],
    ['thanks, it doesn’t work', 'negation with a curly apostrophe'],
    ['thanks it doesnt work', 'negation without an apostrophe'],
    ['thank you, I cannot log in', 'negation'],
    ['no thanks', 'negation'],
    ['Thanks, please send the label', 'request'],
    ['thanks, can you call me', 'request'],
    ['Thanks, could we talk', 'request'],
    ['thanks, I need the label', 'request'],
    ['thanks in advance', 'request'],
    ['I would appreciate a call', 'request'],
    ['danke, aber es geht nicht', 'contrast in German'],
    ['sure the box is empty', 'more than closing phrases'],
    ['good one', 'more than closing phrases'],
    ['set', 'not a phrase by itself'],
  ])('"%s" does not close: %s', (text) => {
    expect(isClosingRemark(text)).toBe(false)
  })

  test('twelve words may close, thirteen may not', () => {
    expect(isClosingRemark(`thanks ${'great '.repeat(11)}`)).toBe(true)
    expect(isClosingRemark(`thanks ${'great '.repeat(12)}`)).toBe(false)
  })

  test('a question mark anywhere keeps the wait running', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => !isClosingRemark(`${before}?${after}`)))
  })

  test.each([
    ['letters', 'a'.repeat(100_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['blanks', `thanks${' '.repeat(100_000)}bye`],
    ['punctuation', '!'.repeat(100_000)],
    ['thanks', 'thanks '.repeat(15_000)],
  ])('a hostile text of 100 kB of %s is judged at once', (_name, text) => {
    const started = performance.now()
    for (let round = 0; round < 20; round++) isClosingRemark(text)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
