import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cannedPart } from './canned-part'
import type { OwnShares, ReplyCell } from './case-mix/reply-cells'

interface Reply {
  vendorId: number
  agentId: number | null
  topic: string
  conversationId: number
  covered: number
}

const anyReplies = fc
  .array(
    fc.record({
      vendorId: fc.integer({ min: 1, max: 2 }),
      agentId: fc.option(fc.integer({ min: 1, max: 3 })),
      conversationId: fc.integer({ min: 1, max: 12 }),
      covered: fc.constantFrom(0, 250_000, 800_000, 1_000_000),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((replies) => replies.map((reply) => ({ ...reply, topic: `t${reply.conversationId % 3}` })))

const CANNED_FROM = 750_000

/** As the database adds them up. */
function cellsOf(replies: readonly Reply[]): ReplyCell[] {
  const cells = new Map<string, ReplyCell>()
  const parts = new Map<string, Reply[]>()
  for (const reply of replies) {
    const key = `${reply.conversationId} ${reply.vendorId} ${reply.agentId}`
    parts.set(key, [...(parts.get(key) ?? []), reply])
  }
  for (const part of parts.values()) {
    const [{ vendorId, agentId, topic }] = part as [Reply, ...Reply[]]
    const key = `${vendorId} ${agentId} ${topic}`
    const cell = cells.get(key) ?? {
      ...{ vendorId, agentId, topic, conversations: 0, n: 0, canned: 0, own: 0 },
      ...{ nn: 0, nCanned: 0, cannedCanned: 0, nOwn: 0, ownOwn: 0 },
    }
    const n = part.length
    const canned = part.filter(({ covered }) => covered >= CANNED_FROM).length
    const own = part.reduce((sum, { covered }) => sum + 1_000_000 - covered, 0)
    cells.set(key, {
      ...{ ...cell, conversations: cell.conversations + 1, n: cell.n + n, canned: cell.canned + canned },
      ...{ own: cell.own + own, nn: cell.nn + n * n, nCanned: cell.nCanned + n * canned },
      ...{ cannedCanned: cell.cannedCanned + canned * canned },
      ...{ nOwn: cell.nOwn + n * (own / 100), ownOwn: cell.ownOwn + (own / 100) ** 2 },
    })
  }
  return [...cells.values()]
}

const sharesOf = (replies: readonly Reply[]): OwnShares => {
  const column = (of: (reply: Reply, index: number) => number) => Int32Array.from(replies, of)
  return {
    columns: {
      cells: replies.map((reply) => ({ ...reply, channel: 'chat', shift: 'after_hours' })),
      replies: {
        day: column(() => 0),
        cell: column((_, index) => index),
        byVendor: null,
        conversationId: column(({ conversationId }) => conversationId),
        own: column(({ covered }) => 1_000_000 - covered),
      },
    },
    rows: [...replies.keys()],
  }
}

const partOf = (replies: readonly Reply[], vendorId: number, clusters: 'agents' | 'conversations' = 'agents') =>
  cannedPart(
    cellsOf(replies),
    sharesOf(replies.filter((reply) => reply.vendorId === vendorId)),
    (cell) => cell.vendorId === vendorId,
    clusters,
  )

describe('the canned part of replies', () => {
  test('adds up: both vendors have all replies, all canned ones, and as many as are expected of both', () => {
    fc.assert(
      fc.property(anyReplies, (replies) => {
        const [one, two] = [partOf(replies, 1), partOf(replies, 2)]
        const canned = replies.filter(({ covered }) => covered >= CANNED_FROM).length
        expect(one.judged + two.judged).toBe(replies.length)
        expect(one.canned + two.canned).toBe(canned)
        expect((one.ratio?.expected ?? 0) + (two.ratio?.expected ?? 0)).toBeCloseTo(canned, 8)
      }),
    )
  })

  test('is what it is expected to be for a vendor against itself', () => {
    fc.assert(
      fc.property(anyReplies, (replies) => {
        const alone = partOf(
          replies.map((reply) => ({ ...reply, vendorId: 1 })),
          1,
        )
        if (alone.ratio !== null) expect(alone.ratio.ratio).toBeCloseTo(1, 10)
      }),
    )
  })

  test('has its values within their intervals, and the same in any order of rows', () => {
    fc.assert(
      fc.property(anyReplies, fc.constantFrom('agents' as const, 'conversations' as const), (replies, clusters) => {
        const part = partOf(replies, 1, clusters)
        expect(partOf([...replies].reverse(), 1, clusters)).toEqual(part)
        for (const { value, interval95 } of [part.share, part.personal]) {
          if (value === null || interval95 === null) continue
          expect(interval95.low).toBeLessThanOrEqual(value + 1e-12)
          expect(interval95.high).toBeGreaterThanOrEqual(value - 1e-12)
        }
      }),
    )
  })

  test('takes conversations for agents where fewer than two agents are named', () => {
    const replies = [1, 2, 3, 4].map((conversationId) => ({
      ...{ vendorId: 1, topic: 't', conversationId, covered: conversationId % 2 === 0 ? 0 : 1_000_000 },
    }))
    const [unnamed, one, two] = [
      partOf(
        replies.map((reply) => ({ ...reply, agentId: null })),
        1,
      ),
      partOf(
        replies.map((reply, index) => ({ ...reply, agentId: index === 0 ? 7 : null })),
        1,
      ),
      partOf(
        replies.map((reply, index) => ({ ...reply, agentId: index % 2 })),
        1,
      ),
    ]
    expect([unnamed, one, two].map(({ share }) => share.basis)).toEqual(['conversations', 'conversations', 'agents'])
  })
})
