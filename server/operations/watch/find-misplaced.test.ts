import { expect, test } from 'vitest'
import type { CannedUse } from '#db/queries/watch-templates'
import { findMisplaced } from './find-misplaced'

const use = (templateId: string, topic: string, n: number, vendorId = 1): CannedUse => ({
  ...{ vendorId, agentId: 7, topic, templateId, n },
})

const knownOf = (uses: readonly CannedUse[], approved: readonly string[] = []) => ({
  uses,
  templatesById: new Map(
    uses.map(({ templateId: id }) => [id, { id, text: `Text ${id}`, isApproved: approved.includes(id) }]),
  ),
})

/** Of 121 canned replies 61 are on refunds; 61 are by the parcel text, 30.75 of which would be on refunds. */
const WORLD = [use('parcel', 'parcels', 60), use('parcel', 'refunds', 1), use('refund', 'refunds', 60)]

test('a text that is used in a topic less than a tenth as often as elsewhere is out of place there', () => {
  expect(findMisplaced(knownOf(WORLD))).toEqual([
    {
      ...{ vendorId: 1, templateId: 'parcel', text: 'Text parcel', topic: 'refunds', usesHere: 1, uses: 61 },
      ...{ expected: (61 * 61) / 121, lift: 121 / (61 * 61) },
    },
  ])
})

test('an approved one is not, nor one in a conversation without a topic', () => {
  expect(findMisplaced(knownOf(WORLD, ['parcel']))).toEqual([])
  expect(
    findMisplaced(knownOf(WORLD.map((one) => ({ ...one, topic: one.topic === 'refunds' ? '' : one.topic })))),
  ).toEqual([])
})

test('what another vendor answers with says nothing: each vendor is held against itself', () => {
  const others = [use('parcel', 'parcels', 60), use('parcel', 'refunds', 1), use('refund', 'refunds', 60, 2)]
  expect(findMisplaced(knownOf(others))).toEqual([])
})

test('the order of rows does not matter', () => {
  const more = [...WORLD, use('parcel', 'logins', 1), use('login', 'logins', 80)]
  expect(findMisplaced(knownOf([...more].reverse()))).toEqual(findMisplaced(knownOf(more)))
  expect(findMisplaced(knownOf(more))).toHaveLength(2)
})
