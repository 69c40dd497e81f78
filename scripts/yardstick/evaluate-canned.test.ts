import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../bootstrap/root.mjs'
import { evaluatePairs, evaluateReplies } from './evaluate-canned'
import type { WrittenReply } from './read-replies'

const STAR = join(ROOT, '../shared/data/conversations/star.ndjson.gz')
const PAIRS = join(ROOT, '../shared/data/labelled/canned_pairs.tsv')

interface Conversation {
  conversation_id: string
  messages: { role: string; author: string; text: string; template?: string }[]
}

function readStar(): WrittenReply[] {
  const lines = gunzipSync(readFileSync(STAR)).toString('utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const conversation: Conversation = JSON.parse(line)
    return conversation.messages
      .filter(({ role }) => role === 'agent')
      .map(({ text, author, template }, n) => ({
        id: `${conversation.conversation_id}#${n}`,
        text,
        agentId: author,
        conversationId: conversation.conversation_id,
        template: template ?? null,
      }))
  })
}

describe('on real conversations (skipped where ../shared is absent)', () => {
  test.skipIf(!existsSync(STAR))('what was picked from a list is found, and what was typed is not', () => {
    const all = evaluateReplies(readStar(), 5)
    expect(all.attributed).toBeGreaterThan(0.995)
    expect(all.right).toBeGreaterThan(0.983)
    expect(all.least?.attributed).toBeGreaterThan(0.95)
    expect(all.foundForEach).toBeLessThan(1.19)
    expect(all.typedCalledCanned).toBeLessThan(0.077)
  })
  test.skipIf(!existsSync(PAIRS))('pairs of one macro have one template', () => {
    const { precision, recall } = evaluatePairs(readFileSync(PAIRS, 'utf8'), 2)
    expect(precision).toBeGreaterThan(0.955)
    expect(recall).toBeGreaterThan(0.915)
  })
})
