import type { WaitingCustomer } from '#server/domain/waiting'

export const customerOf = (change: Partial<WaitingCustomer>): WaitingCustomer => ({
  conversationId: 1,
  ordinal: 0,
  externalId: 'A-1',
  subject: null,
  lastWords: null,
  channel: 'chat',
  waitingSince: 0,
  waitMs: 60_000,
  waitToNowMs: 60_000,
  holderVendorId: null,
  holderName: null,
  acknowledged: false,
  personBefore: false,
  reopened: false,
  parked: false,
  targetMs: 120_000,
  isLate: false,
  ...change,
})
