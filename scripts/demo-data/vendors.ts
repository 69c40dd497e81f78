import type { Person } from './people'

export type Hours = 'day' | 'night'
export type ByHours<T> = Readonly<Record<Hours, T>>

export const SUPERVISOR_OUTCOMES = [
  'handed over',
  'handed over late',
  'call-back kept',
  'call-back broken',
  'refused',
  'refused with a complaint route',
  'disconnected',
  'ignored',
  'deflected',
  'untimed promise',
] as const
export type SupervisorOutcome = (typeof SUPERVISOR_OUTCOMES)[number]

/** How one organisation of the demo works. Rates are shares from 0 to 1; "night" is everything outside business hours. */
export interface DemoVendor {
  name: string
  /** Prefix of its agents' ids. */
  code: string
  agents: readonly Person[]
  seniors: readonly Person[]
  teams: ByHours<string>
  /** Its weight among the vendors for conversations that start then. */
  load: ByHours<number>
  /** Share of its conversations about the hard topics. */
  hardShare: number
  /** The easy topics it takes; null is all of them. */
  easyTopics: readonly string[] | null
  /** Multiplies the median waits. */
  pace: number
  /** By how much the waits have grown at the end of the period: 0.9 is 90 % longer. */
  slowing: number
  /** Share of its first replies that are sent in the last tenth before the target. */
  bunching: number
  supervisorRequests: ByHours<number>
  supervisorOutcomes: ByHours<Readonly<Partial<Record<SupervisorOutcome, number>>>>
  unansweredMail: ByHours<number>
  autoreplies: ByHours<number>
  promisesKept: number
  /** Share of answers that are a saved reply. */
  savedReplies: number
  /** Share of answered conversations in which the same saved reply is sent again after the customer came back. */
  repeats: ByHours<number>
  /** Pastes three texts whatever was asked. */
  pastes: boolean
  /** Share of pasted replies with a placeholder that nobody filled. */
  unfilled: number
  /** Share of the others that greet another customer. */
  wrongNames: number
}

function people(code: string, from: number, names: string): Person[] {
  return names.split(', ').map((name, index) => {
    const [first = '', ...rest] = name.split(' ')
    return { id: `${code}-${from + index}`, first, last: rest.join(' ') }
  })
}

const CONTRACTED = {
  hardShare: 0.2,
  easyTopics: null,
  pace: 1,
  slowing: 0,
  bunching: 0,
  supervisorRequests: { day: 0.035, night: 0.035 },
  supervisorOutcomes: {
    day: {
      'handed over': 62,
      'handed over late': 8,
      'call-back kept': 12,
      'call-back broken': 3,
      deflected: 8,
      'untimed promise': 4,
      ignored: 3,
    },
    night: {
      'handed over': 56,
      'handed over late': 10,
      'call-back kept': 16,
      'call-back broken': 5,
      deflected: 8,
      'untimed promise': 5,
    },
  },
  unansweredMail: { day: 0.01, night: 0.02 },
  autoreplies: { day: 0.2, night: 0.5 },
  promisesKept: 0.85,
  savedReplies: 0.88,
  repeats: { day: 0, night: 0 },
  pastes: false,
  unfilled: 0,
  wrongNames: 0,
} as const

export const IN_HOUSE: DemoVendor = {
  ...CONTRACTED,
  name: 'In-house',
  code: 'IH',
  agents: people(
    'IH',
    1,
    'Maya Ellery, Tobias Crane, Anouk Verhoeven, Desmond Achebe, Róisín Tully, Henrik Dahl, Samira Nasser, Piotr Zielak',
  ),
  seniors: people('IH', 41, 'Judith Marlow, Owen Castell'),
  teams: { day: 'Day desk', night: 'Night desk' },
  load: { day: 64, night: 16 },
  hardShare: 0.18,
  supervisorOutcomes: {
    day: { 'handed over': 76, 'handed over late': 6, 'call-back kept': 12, 'call-back broken': 2, deflected: 4 },
    night: { 'handed over': 70, 'handed over late': 8, 'call-back kept': 14, 'call-back broken': 4, deflected: 4 },
  },
  autoreplies: { day: 0.1, night: 0.9 },
  promisesKept: 0.92,
  repeats: { day: 0, night: 0.08 },
}

/** Gets the hard topics. */
export const QUILLMERE: DemoVendor = {
  ...CONTRACTED,
  name: 'Quillmere Care',
  code: 'QC',
  agents: people(
    'QC',
    101,
    'Beatrix Olsen, Farid Mansour, Lucía Herrero, Gareth Pugh, Nomvula Dube, Ivo Marchetti, Hana Sato',
  ),
  seniors: people('QC', 141, 'Catrin Bevan'),
  teams: { day: 'Quillmere Technical', night: 'Quillmere Technical' },
  load: { day: 13, night: 20 },
  hardShare: 0.86,
  easyTopics: ['delivery', 'refund', 'login', 'plan change'],
  pace: 0.65,
}

/** Answers just before the target runs out. */
export const BRINDLECOT: DemoVendor = {
  ...CONTRACTED,
  name: 'Brindlecot Support',
  code: 'BS',
  agents: people('BS', 201, 'Kenji Arroyo, Marta Lind, Ruben Osei, Philippa Grange, Dariusz Wolny, Amara Bell'),
  seniors: people('BS', 241, 'Stellan Roth'),
  teams: { day: 'Brindlecot A', night: 'Brindlecot B' },
  load: { day: 8, night: 22 },
  bunching: 0.25,
}

/** Refuses supervisors and ends chats at night; slows down week by week. */
export const TARNVALE: DemoVendor = {
  ...CONTRACTED,
  name: 'Tarnvale Response',
  code: 'TR',
  agents: people('TR', 301, 'Corbin Hale, Yasmin Petrov, Leandro Silva, Tuva Moen, Rashid Anwar, Elsie Quarrie'),
  seniors: people('TR', 341, 'Bram Kessler'),
  teams: { day: 'Tarnvale Day', night: 'Tarnvale Night' },
  load: { day: 6, night: 22 },
  pace: 0.85,
  slowing: 1.1,
  supervisorRequests: { day: 0.05, night: 0.09 },
  supervisorOutcomes: {
    day: { 'handed over': 55, 'call-back kept': 10, refused: 15, deflected: 20 },
    night: { refused: 36, disconnected: 38, 'refused with a complaint route': 8, ignored: 8, 'handed over': 12 },
  },
}

/** Pastes three texts, leaves mail unanswered at night and promises unkept. */
export const HOLLOWPINE: DemoVendor = {
  ...CONTRACTED,
  name: 'Hollowpine Desk',
  code: 'HD',
  agents: people('HD', 401, 'Ottilie Brand, Marcus Teel, Ikram Bouzid, Vera Lomax, Juno Albright, Pavel Hrubý'),
  seniors: people('HD', 441, 'Rowena Stark'),
  teams: { day: 'Hollowpine 1', night: 'Hollowpine 1' },
  load: { day: 9, night: 20 },
  pace: 0.95,
  supervisorOutcomes: {
    day: { 'handed over': 40, deflected: 25, ignored: 20, 'untimed promise': 15 },
    night: { 'handed over': 35, deflected: 25, ignored: 25, 'untimed promise': 15 },
  },
  unansweredMail: { day: 0.03, night: 0.16 },
  autoreplies: { day: 0.9, night: 0.9 },
  promisesKept: 0.6,
  savedReplies: 0.85,
  repeats: { day: 0.22, night: 0.22 },
  pastes: true,
  unfilled: 0.02,
  wrongNames: 0.01,
}

/** Has only begun: too few conversations to judge. */
export const LARKSTEAD: DemoVendor = {
  ...CONTRACTED,
  name: 'Larkstead Assist',
  code: 'LA',
  agents: people('LA', 501, 'Nils Abara, Comfort Yeboah, Sacha Lund, Edie Farrow, Tarek Sabry'),
  seniors: people('LA', 541, 'Meredith Vale'),
  teams: { day: 'Larkstead Pilot', night: 'Larkstead Pilot' },
  load: { day: 0, night: 0 },
}

export const DEMO_VENDORS: readonly DemoVendor[] = [IN_HOUSE, QUILLMERE, BRINDLECOT, TARNVALE, HOLLOWPINE, LARKSTEAD]

/** Vendors that take over from in-house when the office closes. */
export const NIGHT_VENDORS: readonly DemoVendor[] = [QUILLMERE, BRINDLECOT]
