import type { ResponseTarget, Standard } from '#server/domain/standard'

const MINUTE = 60
const HOUR = 3600

/** rulings.md 35 names none for substantive replies and closings, and counts calendar hours. */
const NO_FURTHER_TARGETS = { substantiveReplySeconds: null, resolutionSeconds: null, hours: 'calendar' } as const

/** Two and five minutes in chat are what contracts of chat teams commonly ask for (rulings.md 35). */
const LIVE: ResponseTarget = { ...NO_FURTHER_TARGETS, firstReplySeconds: 2 * MINUTE, laterReplySeconds: 5 * MINUTE }
/** Messaging is read on a phone between other things; a quarter of an hour is still the same visit (rulings.md 35). */
const MESSAGING: ResponseTarget = {
  ...NO_FURTHER_TARGETS,
  firstReplySeconds: 15 * MINUTE,
  laterReplySeconds: 30 * MINUTE,
}
/** Half a working day to answer, a whole one to go on (rulings.md 35). */
const WRITTEN: ResponseTarget = { ...NO_FURTHER_TARGETS, firstReplySeconds: 4 * HOUR, laterReplySeconds: 8 * HOUR }

/** The standard of a fresh installation, version 1 (rulings.md 23, 35). Common numbers, not a law: every cell is editable. */
export const defaultStandard: Standard = {
  name: 'Default standard',
  // rulings.md 35: UTC until the company says otherwise, Monday to Friday 09:00-17:00, no holidays.
  businessHours: {
    zone: 'UTC',
    windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    holidays: [],
    overrides: [],
  },
  targets: {
    email: WRITTEN,
    chat: LIVE,
    messaging: MESSAGING,
    social: MESSAGING,
    web_form: WRITTEN,
    // rulings.md 35 names no target for notes of calls; they are followed up in writing.
    phone_notes: WRITTEN,
    other: WRITTEN,
  },
  policies: [],
  // rulings.md 35: "share wanted 90 %" on every channel.
  shareWithinTarget: 0.9,
  // rulings.md 35; the customer-critical figure commonly coded from COPC, method.md 2.1.
  shareEscalationsHandled: 0.95,
  // rulings.md 35 and method.md 8.1.
  weights: { response: 0.4, escalation: 0.35, canned: 0.25 },
  escalation: {
    // rulings.md 23: 2 min to acknowledge, 10 min to hand over, 15 min more for the senior's first words.
    live: {
      acknowledgeSeconds: 2 * MINUTE,
      handOverSeconds: 10 * MINUTE,
      seniorReplySeconds: 15 * MINUTE,
      hours: 'calendar',
    },
    // rulings.md 23: 4 covered hours, then one business day, then one more. A business day is 8 open hours, 09:00-17:00.
    written: {
      acknowledgeSeconds: 4 * HOUR,
      handOverSeconds: 8 * HOUR,
      seniorReplySeconds: 8 * HOUR,
      hours: 'covered',
    },
  },
  // rulings.md 23: complaints, law and safety are held to the same limits; third contact and second breach wait for the
  // company's word. A list that is empty costs nobody anything.
  triggersCounted: ['supervisor_request', 'formal_complaint', 'legal_threat', 'safety_concern', 'listed_case'],
  listedCases: { tags: [], priorities: [], phrases: [], amountAbove: null },
  // Ours: chat tools end idle chats after 3 to 10 minutes out of the box; under five nobody can look for an order number.
  idleCloseSeconds: 5 * MINUTE,
  companyWords: [],
  topics: [],
  // rulings.md 35: below 30 conversations a share's interval is wider than any verdict (method.md 3.7).
  displayFloor: 30,
  // rulings.md 35: the smallest difference that matters, in points.
  marginPoints: 5,
  // rulings.md 39: support to be a template.
  templateMinimumConversations: 5,
  // rulings.md 13.
  abandonedExcludedBelowSeconds: 10,
  // Ours: an answer, a question back and a solution, each twice; nothing published was found.
  tooManyTouches: 6,
}
