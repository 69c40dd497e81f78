import type { TableAdapter } from './adapter'
import { noFlag, readFlag, readMessageRow } from './message-row'
import { salesforceId } from './salesforce-id'

/** Salesforce's CaseComment object. Who wrote is a user's id: agents and portal customers alike are users (formats.md 3.7). */
export const salesforceCaseComment: TableAdapter = {
  content: 'table',
  id: 'salesforce-case-comment',
  system: 'salesforce',
  title: 'Salesforce CaseComment (CSV)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    return header.has('parent id', 'comment body')
      ? 'The header names ParentId and CommentBody, like Salesforce’s CaseComment.'
      : null
  },
  columns: {
    conversationId: 'parent id',
    messageId: 'id',
    time: 'created date',
    visibility: 'is published',
    authorId: 'created by id',
    authorName: 'created by name',
    text: 'comment body',
  },
  read(row) {
    if (readFlag(row.cell('is deleted')) === true) return { kind: 'skipped', skip: 'other_event' }
    const isPublic = readFlag(row.field('visibility'))
    if (isPublic === null || isPublic === undefined) return noFlag('IsPublished', row.field('visibility'))
    return readMessageRow(row, isPublic ? null : 'agent', {
      conversationId: salesforceId(row.field('conversationId')),
      messageId: salesforceId(row.field('messageId')),
      authorId: salesforceId(row.field('authorId')),
      visibility: isPublic ? 'public' : 'internal',
    })
  },
}
