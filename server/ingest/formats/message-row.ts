import type { AuthorRole } from '#server/domain/conversation'
import { looksLikeHtml } from '../html-text'
import { parseBoolean } from '../values'
import type { ReadFacts, Reading, ReadMessage, TableRow } from './adapter'

/** The message that a row's fields tell, with its role; `more` is what only its format knows. */
export function readMessageRow(
  row: TableRow,
  role: AuthorRole | null,
  more: Partial<ReadMessage> & { facts?: ReadFacts; conversationId?: string | null } = {},
): Reading {
  const { facts, conversationId, ...message } = more
  const text = message.text ?? row.text('text')
  return {
    kind: 'message',
    conversationId: conversationId ?? row.field('conversationId'),
    message: {
      messageId: row.field('messageId'),
      time: row.field('time'),
      role,
      authorName: row.field('authorName'),
      authorId: row.field('authorId'),
      team: row.field('team'),
      isHtml: looksLikeHtml(text),
      ...message,
      text,
    },
    facts: { ...row.facts(), ...facts },
  }
}

/** Yes or no of a cell, also where it is empty (null); undefined for a word that is neither. */
export function readFlag(cell: string | null): boolean | null | undefined {
  return cell === null ? null : (parseBoolean(cell) ?? undefined)
}

/** A column must say yes or no and does not. */
export function noFlag(column: string, cell: string | null): Reading {
  const reason =
    cell === null
      ? `The column “${column}” is empty here: it must say true or false.`
      : `“${cell}” is neither true nor false, which the column “${column}” must say.`
  return { kind: 'rejected', column, reason }
}

/** A column names a side of the conversation by a word that is not known. */
export function noRole(column: string, cell: string | null, words: string): Reading {
  const reason =
    cell === null
      ? `The column “${column}” does not say who wrote the message: it must say ${words}.`
      : `“${cell}” does not say who wrote the message: the column “${column}” must say ${words}.`
  return { kind: 'rejected', column, reason }
}
