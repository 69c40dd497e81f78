import { csvOf, drawRows } from '../testing'

/** A text that is sent to everybody who asks where a parcel is. */
export const PARCEL = (order: number) =>
  `Your parcel for order ${order} has left our warehouse and will arrive within three working days.`

/** Another that takes up nothing of what is asked. */
export const BROWSER =
  'Please clear your browser cache, sign out of your account, restart your device and sign in again after a minute.'

interface Drawn {
  vendor?: string
  day?: string
}

/** A conversation that the parcel text settles: the customer thanks. */
export function thanked(number: number, agent: string, { vendor = 'Night Owls', day }: Drawn = {}): string[] {
  return drawRows(
    `10:00 customer: Where is my parcel?
    10:01 agent ${agent}: ${PARCEL(70_000 + number)}
    10:02 customer: Thanks a lot!`,
    { id: `P${number}`, vendor, ...(day ? { day } : {}) },
  )
}

/** A conversation in which the browser text is pasted twice. */
export function pastedTwice(number: number, agent: string, { vendor = 'Night Owls', day }: Drawn = {}): string[] {
  return drawRows(
    `11:00 customer: My invoice ${8000 + number} is wrong, and the form shows error E${500 + number}. Why?
    11:01 agent ${agent}: ${BROWSER}
    11:02 customer: That has nothing to do with invoice ${8000 + number}. What is wrong with it?
    11:03 agent ${agent}: ${BROWSER}`,
    { id: `B${number}`, vendor, ...(day ? { day } : {}) },
  )
}

/** Two templates: one of two vendors that customers thank for, one of a single vendor that costs points each time. */
export function templateWorld(): string {
  return csvOf([
    ...[1, 2, 3, 4].flatMap((number) => thanked(number, number % 2 === 0 ? 'Maya' : 'Tom')),
    ...[5, 6].flatMap((number) => thanked(number, 'Ines', { vendor: 'In-house', day: '2026-03-10' })),
    ...[1, 2, 3, 4, 5].flatMap((number) => pastedTwice(number, 'Tom')),
  ])
}
