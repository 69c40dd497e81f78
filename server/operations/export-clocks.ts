import { type ExportedClock, readClockExport } from '#db/bulk/read-clock-export'
import type { Database } from '#db/open-database'
import { instant, seconds, truth } from './exported-values'

export interface ClockRecord {
  conversationId: string
  ordinal: number
  kind: string
  outcome: string
  startAt: string | null
  endAt: string | null
  startMessageId: string | null
  endMessageId: string | null
  customerMessages: number
  holder: string | null
  chargedVendor: string | null
  chargedAgent: string | null
  replyVendor: string | null
  replyAgent: string | null
  replyKind: string | null
  acknowledgedAt: string | null
  reopened: boolean | null
  waitSeconds: number | null
  coveredSeconds: number | null
  targetSeconds: number | null
  standardVersion: number
  met: boolean | null
  vendorBreach: boolean | null
  /** A missed target that no vendor is charged for (rulings.md 15). */
  coverageGap: boolean | null
  outsideHours: boolean | null
  warning: string | null
}

/** One record per wait of a customer, conversation by conversation; unknown is null (rulings.md 37). */
export function* exportClocks(database: Database): Generator<ClockRecord> {
  for (const clocks of readClockExport(database)) for (const clock of clocks) yield clockRecord(clock)
}

function clockRecord(clock: ExportedClock): ClockRecord {
  const met = truth(clock.met)
  const vendorBreach = truth(clock.vendorBreach)
  return {
    conversationId: clock.externalId,
    ordinal: clock.ordinal,
    kind: clock.kind,
    outcome: clock.outcome,
    startAt: instant(clock.startAt),
    endAt: instant(clock.endAt),
    startMessageId: clock.startMessage,
    endMessageId: clock.endMessage,
    customerMessages: clock.customerMessages,
    holder: clock.holder,
    chargedVendor: clock.chargedVendor,
    chargedAgent: clock.chargedAgent,
    replyVendor: clock.replyVendor,
    replyAgent: clock.replyAgent,
    replyKind: clock.replyKind,
    acknowledgedAt: instant(clock.acknowledgedAt),
    reopened: truth(clock.reopened),
    waitSeconds: seconds(clock.endAt - clock.startAt),
    coveredSeconds: seconds(clock.coveredMs),
    targetSeconds: seconds(clock.targetMs),
    standardVersion: clock.standardVersion,
    met,
    vendorBreach,
    coverageGap: met === null ? null : !met && vendorBreach === false,
    outsideHours: truth(clock.outsideHours),
    warning: clock.warning,
  }
}
