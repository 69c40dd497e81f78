import type { AgentReply } from './discover'

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
