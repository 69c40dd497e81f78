import type { AuthorRole } from '#server/domain/conversation'
import { type ImportedFacts, type ImportedMessage, type ImportedTicket, noFacts } from '#server/domain/import'
import type { FileCheck, FileFinding } from '#server/domain/import-check'
import type { KnownBefore } from './check'
import { createFileChecks, type FileChecks } from './index'

export const NOTHING_KNOWN: KnownBefore = { missing: [], missingOf: 0, zone: 'UTC' }

const ROLES: Readonly<Record<string, Pick<ImportedMessage, 'role' | 'visibility' | 'automatic'>>> = {
  customer: { role: 'customer', visibility: 'public', automatic: null },
  agent: { role: 'agent', visibility: 'public', automatic: null },
  note: { role: 'agent', visibility: 'internal', automatic: null },
  auto: { role: 'agent', visibility: 'public', automatic: 'certain' },
  bot: { role: 'bot', visibility: 'public', automatic: null },
  system: { role: 'system', visibility: 'public', automatic: null },
}

export function message(
  conversationId: string,
  at: number | string,
  role: AuthorRole | 'note' | 'auto',
  text = 'words',
  facts: Partial<ImportedFacts> = {},
): ImportedMessage {
  return {
    line: 2,
    conversationId,
    messageId: null,
    at: typeof at === 'number' ? at : Date.parse(at),
    atRaw: null,
    atAmbiguous: false,
    role: 'customer',
    visibility: 'public',
    automatic: null,
    ...ROLES[role],
    authorName: null,
    authorId: null,
    vendor: null,
    team: null,
    text,
    quoted: [],
    facts: { ...noFacts(), ...facts },
  }
}

export function ticket(
  conversationId: string,
  facts: Partial<ImportedFacts>,
  at: number | null = null,
): ImportedTicket {
  return { line: 2, conversationId, vendor: null, requester: [], facts: { ...noFacts(), ...facts }, at }
}

/** A conversation drawn as "22:14 customer: where is it?", one message a line, on one day in UTC. */
export function draw(conversationId: string, drawn: string, facts: Partial<ImportedFacts> = {}): ImportedMessage[] {
  return drawn
    .trim()
    .split('\n')
    .map((line) => {
      const [, time, role = '', text] = /^\s*(\d\d:\d\d) (\w+): (.*)$/.exec(line) ?? []
      if (!(role in ROLES)) throw new Error(`not drawn as "22:14 customer: words": ${line}`)
      return { ...message(conversationId, `2025-03-04T${time}:00Z`, 'customer', text, facts), ...ROLES[role] }
    })
}

/** As many conversations as asked, alike but for their ids. */
export function drawMany(count: number, drawn: string, idPrefix = 'c', facts: Partial<ImportedFacts> = {}) {
  return Array.from({ length: count }, (_, i) => draw(`${idPrefix}${i}`, drawn, facts)).flat()
}

/** The findings of one check on one file of these messages, with a chance to say more to the checks. */
export function findingsOf(
  check: FileCheck,
  messages: readonly ImportedMessage[],
  { before = NOTHING_KNOWN, also }: { before?: KnownBefore; also?: (checks: FileChecks) => void } = {},
): FileFinding[] {
  const checks = createFileChecks()
  for (const one of messages) checks.message(one)
  also?.(checks)
  checks.fileEnd({ recordsRead: messages.length, tellsClosings: false })
  return checks.findings(before).filter((finding) => finding.check === check)
}
