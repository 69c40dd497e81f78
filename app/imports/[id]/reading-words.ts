import type { Grain, RoleChoice } from '#server/domain/import'
import type { ImportColumn } from '#server/domain/import-check'

export const GRAIN_WORDS: Readonly<Record<Grain, string>> = {
  message: 'one row is one message',
  conversation: 'one row is one conversation, facts only',
  packed: 'one row is a whole conversation, packed in a cell',
  event: 'one row is an event, some of them messages',
  version: 'one row is one state of a conversation',
}

export const ROLE_CHOICE_WORDS: Readonly<Record<RoleChoice, string>> = {
  customer: 'a customer',
  agent: 'an agent',
  bot: 'a bot',
  system: 'the system',
  note: 'an agent’s internal note',
  skip: 'nobody: leave these rows out',
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  conversationId: 'Conversation id',
  time: 'Time',
  role: 'Author role',
  text: 'Text',
  messageId: 'Message id',
  authorName: 'Author’s name',
  authorId: 'Author’s id or address',
  customer: 'Customer',
  vendor: 'Vendor',
  team: 'Team',
  queue: 'Queue or mailbox',
  assignee: 'Assignee',
  channel: 'Channel',
  subject: 'Subject',
  topic: 'Topic',
  tags: 'Tags',
  priority: 'Priority',
  language: 'Language',
  visibility: 'Public or internal',
  automatic: 'Automatic (yes or no)',
  requestedAt: 'Chat requested at',
  openedAt: 'Opened at',
  closedAt: 'Closed at',
  endedBy: 'Ended by',
  status: 'Status',
  csat: 'Satisfaction',
  transcript: 'Packed transcript',
  version: 'Time of this state',
  description: 'First message or description',
}

export const NOT_IMPORTED = 'not imported'

/** What people call a field; a field without a name of its own goes by its id. */
export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field
}

export const BY_WORDS: Readonly<Record<NonNullable<ImportColumn['by']>, string>> = {
  format: 'the format',
  name: 'its name',
  person: 'you',
}

export const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar |',
}

export const QUOTES_WORDS = {
  plain: 'plain characters',
  backslash: 'escaped with a backslash',
} as const
