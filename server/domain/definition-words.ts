import type { Definition } from './definition'

/** A way of counting the first reply, for people. */
export interface DefinitionWords {
  title: string
  starts: string
  stops: string
  leftOut: string
}

/** What each definition counts, in plain words (method.md 1.4). All are held against the same target. */
export const DEFINITION_WORDS: Readonly<Record<Definition, DefinitionWords>> = {
  ours: {
    title: 'As we count',
    starts: "The customer's first message, or the request for the chat where the export tells it.",
    stops:
      'The first public reply of a person. Notes, bots and automatic texts stop nothing. A conversation that ended without an answer counts as missed, and so does an open one past its target.',
    leftOut:
      'Open waits still within their target, conversations that an agent opened or that a bot settled, and chats that the customer left at once.',
  },
  suspected_automatic: {
    title: 'As we count, doubtful automatic texts left out',
    starts: 'As we count.',
    stops:
      'As we count, but a text that is only suspected to be automatic stops nothing: the wait goes on to the next reply of a person.',
    leftOut: 'As we count.',
  },
  zendesk: {
    title: 'Zendesk',
    starts: "The creation of the ticket: the export's own time of opening, else the first public message.",
    stops:
      "An agent's first public comment, or the solving of the ticket, whichever comes first. Where an agent opened the ticket, the agents' next comment. Notes, bots and automatic texts do not count.",
    leftOut: 'Tickets that are neither answered nor solved yet, however long they have waited.',
  },
  zammad: {
    title: 'Zammad',
    starts: "The creation of the ticket: the export's own time of opening, else the first public message.",
    stops: "An agent's first public message. Notes, bots and automatic texts do not count.",
    leftOut: 'Tickets that nobody answered: closing one clears its clock. Also those that an agent opened.',
  },
  chatwoot: {
    title: 'Chatwoot, earlier versions',
    starts: "The creation of the conversation: the export's own time of opening, else the first public message.",
    stops:
      'The first outgoing message of any kind, also of a bot or an autoresponder; a greeting before the customer wrote makes the wait 0. Notes do not count. Later versions leave bots out.',
    leftOut: 'Conversations in which nothing went out, and those that an agent opened.',
  },
  intercom: {
    title: 'Intercom',
    starts: "The customer's first message, or the request for the chat where the export tells it.",
    stops: "A teammate's first reply. Notes and bots do not count.",
    leftOut: 'Conversations without a reply of a teammate, closed ones too. Also those that an agent opened.',
  },
  vendor_report: {
    title: "A vendor's own report",
    starts: "The customer's first message, or the request for the chat where the export tells it.",
    stops: 'The first text that goes out after it, whoever or whatever wrote it: an autoresponder counts as a reply.',
    leftOut: 'Conversations that were never answered, however they ended.',
  },
}

/** What no definition counts. */
export const NEVER_COUNTED = 'Spam, tests, deleted conversations, and those without a word of a customer or an agent.'
