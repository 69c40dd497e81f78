import { describe, expect, it } from 'vitest'
import { reviewStateOf } from '#server/domain/template-list'
import { templateTitle, unmarkedWords } from './template-words'

describe('a template in one line', () => {
  it.each([
    ['Clear the cache', 'Please clear your browser cache.', 'Clear the cache'],
    [null, 'Please clear your browser cache.', 'Please clear your browser cache.'],
    [null, '⟨free⟩ thank you,\n\nwe ship order ⟨id⟩ today.', '… thank you, we ship order … today.'],
    [null, 'a '.repeat(60), `${'a '.repeat(35).trimEnd()}…`],
  ])('named %j with the text %j is %j', (name, text, title) => expect(templateTitle({ name, text })).toBe(title))
})

describe('what is said of a template that nobody marked', () => {
  it.each([
    ['courtesy', false, /courtesy/],
    ['courtesy', true, /courtesy/],
    ['reply', true, /first acknowledgement/],
    ['reply', false, /like others/],
  ] as const)('a %s that reads like an acknowledgement: %s', (kind, readsLikeAcknowledgement, words) =>
    expect(unmarkedWords({ kind, readsLikeAcknowledgement })).toMatch(words),
  )
})

describe('what was settled', () => {
  it.each([
    [null, null, 'unreviewed'],
    ['steps', null, 'approved'],
    [null, 'excluded', 'excluded'],
    ['steps', 'autoresponder', 'autoresponder'],
  ] as const)('approved as %s and marked as %s is %s', (approvedAs, markedAs, state) =>
    expect(reviewStateOf({ approvedAs, markedAs })).toBe(state),
  )
})
