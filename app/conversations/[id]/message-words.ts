import type { AutomaticReason } from '#server/domain/automatic'
import type { AuthorRole } from '#server/domain/conversation'
import type { ConversationMessage } from '../../_trpc/outputs'

const ROLE_WORDS: Readonly<Record<AuthorRole, string>> = {
  customer: 'Customer',
  agent: 'Agent',
  bot: 'Bot',
  system: 'System',
}

/** Who wrote a message: the name, or else the role. */
export function authorWords({ authorName, role }: Pick<ConversationMessage, 'authorName' | 'role'>): string {
  return authorName?.trim() || ROLE_WORDS[role]
}

/** Where a message stands: customers left, agents right, machines in the middle; notes are told apart from replies. */
export function sideOf({ role, visibility }: Pick<ConversationMessage, 'role' | 'visibility'>) {
  if (visibility === 'internal') return 'note' as const
  return role === 'bot' || role === 'system' ? ('machine' as const) : role
}

type Marked = Pick<
  ConversationMessage,
  'authorName' | 'role' | 'visibility' | 'automatic' | 'automaticReason' | 'atAmbiguous'
>

/** Why a message counts as automatic; nothing where the export says so itself. */
const REASON_WORDS: Readonly<Record<AutomaticReason, string>> = {
  told: '',
  settled: ', as you settled',
  behaviour: ', by how this text is always sent',
  words: ', by its words',
}

/** What is to be known of a message beside its words, a word for each. */
export function messageMarks(message: Marked): readonly string[] {
  const marks: string[] = []
  if (authorWords(message) !== ROLE_WORDS[message.role] && message.role !== 'agent')
    marks.push(ROLE_WORDS[message.role].toLowerCase())
  if (message.visibility === 'internal') marks.push('internal note')
  if (message.automatic !== null) {
    const because = REASON_WORDS[message.automaticReason ?? 'told']
    marks.push(`${message.automatic === 'certain' ? 'automatic' : 'suspected automatic'}${because}`)
  }
  if (message.atAmbiguous) marks.push('time ambiguous')
  return marks
}
