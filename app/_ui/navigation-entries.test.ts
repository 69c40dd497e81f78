import { describe, expect, it } from 'vitest'
import { currentFor, NAVIGATION_ENTRIES } from './navigation-entries'

describe('the navigation', () => {
  it('keeps the five most used in the bar of a narrow screen', () => {
    expect(NAVIGATION_ENTRIES.filter(({ isInBar }) => isInBar).map(({ words }) => words)).toEqual([
      'Overview',
      'Waiting',
      'Conversations',
      'Coaching',
      'Imports',
    ])
  })

  it.each(['/', '/waiting', '/watch', '/templates/abc', '/settings/agents', '/conversations/5', '/vendors/3'])(
    'marks one entry as the place of %s',
    (path) => expect(NAVIGATION_ENTRIES.filter(({ href }) => currentFor(href, path) !== undefined)).toHaveLength(1),
  )

  it.each([
    ['/watch', '/watch', 'page'],
    ['/settings', '/settings/agents', 'true'],
    ['/', '/vendors/nobody', 'true'],
    ['/watch', '/watchers', undefined],
  ] as const)('says of %s on %s: %s', (href, path, current) => expect(currentFor(href, path)).toBe(current))
})
