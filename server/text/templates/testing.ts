import type { Part, Template } from './catalogue'
import { templateId } from './catalogue'
import type { AgentReply } from './discover'
import { Grouper, type Groups, wantedRole } from './group-texts'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { createReply, fillReply, type Reply } from './reply'
import { createTokens, TOKEN_KINDS } from './tokens'
import { wordHash } from './word-hash'

/** Replies "agent: text" a line, each of a conversation of its own; "3× agent: text" stands for three of them. */
export function drawReplies(drawn: string): AgentReply[] {
  return drawn
    .trim()
    .split('\n')
    .flatMap((line, at): AgentReply[] => {
      const [, times = '1', agentId = '', text = ''] = /^\s*(?:(\d+)× )?(\w+): (.*)$/.exec(line) ?? []
      return Array.from({ length: Number(times) }, (_, n) => ({
        id: `${at}-${n}`,
        text: text.replaceAll('\\n', '\n'),
        conversationId: `c${at}-${n}`,
        agentId,
      }))
    })
}

/** Made-up words number `from` and on, all different: at most a thousand. */
export function madeWords(from: number, count: number): string {
  return Array.from({ length: count }, (_, n) => {
    const [a, b, c] = String(from + n).padStart(3, '0')
    return `${'bcdfghjklm'.charAt(Number(a))}o${'npqrstvwxz'.charAt(Number(b))}u${'bcdfghjklm'.charAt(Number(c))}`
  }).join(' ')
}

export const wordHashes = (text: string): Int32Array => Int32Array.from(text.split(' ').filter(Boolean), wordHash)

/** The parts of "the ⟨number⟩ kettles of =ann=": words, slots, and what is always the same. */
export const drawParts = (drawn: string): Part[] =>
  drawn
    .split(' ')
    .filter(Boolean)
    .map((piece): Part => {
      if (piece.startsWith('=')) return { same: piece.slice(1, -1) }
      if (!piece.startsWith('⟨')) return piece
      const kind = TOKEN_KINDS.find((named) => named === piece.slice(1, -1))
      return { slot: kind === undefined || kind === 'word' ? 'free' : kind }
    })

/** A template of these wordings. */
export function drawTemplate(...wordings: string[]): Template {
  const parts = wordings.map(drawParts)
  return {
    id: templateId('reply', parts[0] ?? []),
    kind: 'reply',
    text: wordings[0] ?? '',
    wordings: parts,
    members: [],
  }
}

export function readReply(text: string): Reply {
  const tokens = createTokens()
  const reply = createReply()
  readTokens(text, tokens)
  markRoles(text, tokens)
  fillReply(reply, tokens, wantedRole(tokens))
  return reply
}

/** Groups of texts, in the order in which they are first met. */
export function groupTexts(texts: readonly string[]): Groups {
  const grouper = new Grouper()
  const tokens = createTokens()
  texts.forEach((text, n) => {
    readTokens(text, tokens)
    markRoles(text, tokens)
    grouper.add(tokens, n)
  })
  return grouper.groups()
}
