import { describe, expect, it } from 'vitest'
import { knownTemplates } from '#server/scoring/known-templates'
import { discoverTemplates, EMPTY_CATALOGUE } from '#server/text/templates/index'
import { slotFillings } from './slot-fillings'

const SENT = 7
const TEXTS = Array.from(
  { length: SENT },
  (_, index) =>
    `Your parcel for order ${70_000 + (index % 3)} has left our warehouse and will arrive within three days.`,
)

function rangesOf() {
  const replies = TEXTS.map((text, index) => ({
    ...{ id: index, text, conversationId: String(index) },
    ...{ agentId: String(index % 3), vendorId: '1' },
  }))
  return knownTemplates(
    discoverTemplates(() => replies, EMPTY_CATALOGUE, 5),
    [],
  ).rangesOf
}

describe('what fills the slots of a template', () => {
  it('is told with the words before the slot, the most frequent value first', () => {
    const [slot, ...others] = slotFillings(TEXTS, rangesOf())
    expect(others).toEqual([])
    expect(slot).toMatchObject({ after: 'parcel for order', filled: 7 })
    expect(slot?.values.map(({ value, n }) => [value, n])).toEqual([
      ['70000', 3],
      ['70001', 2],
      ['70002', 2],
    ])
  })

  it('is nothing without texts, and where only one text fills a slot', () => {
    expect(slotFillings([], rangesOf())).toEqual([])
    expect(slotFillings(TEXTS.slice(0, 1), rangesOf())).toEqual([])
  })
})
