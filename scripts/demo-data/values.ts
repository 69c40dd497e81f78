import type { Values } from './fill'
import { addressOf, type Person } from './people'
import type { Random } from './random'

const DAY = 86_400_000
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const ITEMS = [
  'desk lamp',
  'standing desk',
  'monitor arm',
  'office chair',
  'label printer',
  'keyboard tray',
  'filing trolley',
  'footrest',
  'pin board',
  'laptop stand',
]
const CITIES = [
  'Leeds',
  'Bristol',
  'Cardiff',
  'Norwich',
  'York',
  'Dundee',
  'Derry',
  'Exeter',
  'Malmö',
  'Köln',
  'Galway',
  'Utrecht',
]
const DEPOTS = ['Swindon', 'Daventry', 'Warrington', 'Peterborough', 'Carlisle']
const STREETS = [
  'Mill Lane',
  'Station Road',
  'Harbour Street',
  'Church Row',
  'Orchard Close',
  'Königsallee',
  'Quay Walk',
]
const PROJECTS = [
  'Spring Launch',
  'Kitchen Rebuild',
  'Café Opening',
  'Q4 Roadmap',
  'Newsletter 2026',
  'Büroumzug',
  'Client Work',
  'Thesis',
  'Club Season',
  'Hiring',
]
const INTEGRATIONS = [
  'the calendar',
  'the accounting app',
  'the CRM',
  'the time tracker',
  'the chat app',
  'the spreadsheet',
]
const BROWSERS = ['Firefox', 'Chrome', 'Safari', 'Edge']
const FILES = ['contract_final.pdf', 'plan-v3.xlsx', 'Angebot März.pdf', 'photos.zip', 'minutes.docx']

const weekday = (time: number) => WEEKDAYS[new Date(time).getUTCDay()] ?? ''
export const dayAndMonth = (time: number) =>
  `${new Date(time).getUTCDate()} ${MONTHS[new Date(time).getUTCMonth()] ?? ''}`

/** The next day on which parcels are delivered and offices are open. */
function workday(time: number): number {
  const day = new Date(time).getUTCDay()
  if (day === 6) return time + 2 * DAY
  return day === 0 ? time + DAY : time
}

/** What the matter is about, as people name it, by topic. */
export function thingOf(topic: string, values: Values): string {
  if (['data loss', 'data export', 'integration error'].includes(topic)) return `"${values.project}"`
  if (['billing', 'invoice'].includes(topic)) return values.invoice ?? ''
  if (topic === 'login') return 'the login'
  if (topic === 'plan change') return `the ${values.plan} plan`
  if (topic === 'product question') return `the ${values.item}`
  return topic === 'cancellation' ? 'the cancellation' : (values.order ?? '')
}

/** What the slots of all sentences mean in one conversation: numbers, names and dates that stay the same throughout. */
export function chooseValues(customer: Person, start: number, random: Random): Values {
  const item = random.pick(ITEMS)
  const plan = random.pick(['Solo', 'Team'])
  const pence = random.whole(1900, 24900)
  const past = start - random.whole(2, 6) * DAY
  return {
    first: customer.first,
    last: customer.last,
    email: addressOf(customer),
    order: `BF-${random.whole(40000, 69999)}`,
    item,
    otherItem: random.pick(ITEMS.filter((other) => other !== item)),
    amount: `£${(pence / 100).toFixed(2)}`,
    smallAmount: `£${(random.whole(300, 1500) / 100).toFixed(2)}`,
    invoice: `INV-2026-${random.whole(1000, 9999)}`,
    vat: String(random.whole(100_000_000, 999_999_999)),
    caseNumber: String(random.whole(300_000, 899_999)),
    tracking: `TK${random.whole(10_000_000, 99_999_999)}`,
    card: String(random.whole(1000, 9999)),
    count: String(random.whole(3, 28)),
    city: random.pick(CITIES),
    depot: random.pick(DEPOTS),
    street: `${random.whole(2, 140)} ${random.pick(STREETS)}`,
    plan,
    otherPlan: plan === 'Solo' ? 'Team' : 'Studio',
    project: random.pick(PROJECTS),
    integration: random.pick(INTEGRATIONS),
    error: random.pick([
      `error ${random.whole(401, 529)}`,
      `E-${random.whole(1000, 9999)}`,
      `"code ${random.whole(10, 99)}x"`,
    ]),
    browser: random.pick(BROWSERS),
    file: random.pick(FILES),
    time: `${random.whole(7, 22)}:${random.whole(10, 59)}`,
    pastDay: weekday(past),
    pastDate: dayAndMonth(start - random.whole(7, 20) * DAY),
    nextDay: weekday(workday(start + random.whole(2, 4) * DAY)),
    nextDate: dayAndMonth(workday(start + random.whole(6, 20) * DAY)),
    callbackHours: '3',
  }
}
