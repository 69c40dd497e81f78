import { parseSalesforceBody } from '../transcripts/salesforce-body'
import type { TextAdapter } from './adapter'
import { withoutEnding } from './file-name'
import { readTranscript } from './transcript-messages'

const STARTS_BODY = /^\s{0,200}(?:<p\b[^<>]{0,200}>|\()/i

/** A file that is the body of one Salesforce chat, with nothing around it. */
export const salesforceChat: TextAdapter = {
  content: 'text',
  id: 'salesforce-chat',
  system: 'salesforce',
  title: 'Salesforce, the body of one chat',
  grain: 'packed',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims: (start) =>
    STARTS_BODY.test(start) && parseSalesforceBody(start, null) !== null
      ? 'It is the body of a Salesforce chat, “( 1m 13s ) Name: text”.'
      : null,
  open: (name) => ({
    startsEntry: () => false,
    read(entry) {
      const read = readTranscript(entry, null)
      if ('reason' in read) return { kind: 'rejected', column: null, ...read }
      return {
        kind: 'conversation',
        conversationId: withoutEnding(name),
        messages: read.messages,
        facts: { channel: 'chat', requester: read.customers },
      }
    },
  }),
}
