import { expect, it } from 'vitest'
import { visibilityAt } from './visibility-at'

it.each([
  [{ private: true }, 'internal'],
  [{ is_internal: 'yes' }, 'internal'],
  [{ isInternal: 1 }, 'internal'],
  [{ public: false }, 'internal'],
  [{ public: true, internal: true }, 'internal'],
  [{ public: true }, 'public'],
  [{ private: false }, 'public'],
  [{ visibility: 'Private' }, 'internal'],
  [{ note: 'a text under this name says nothing' }, null],
  [{ text: 'private' }, null],
  [{}, null],
])('%j is seen by: %s', (object, visibility) => {
  expect(visibilityAt(object)).toBe(visibility)
})
