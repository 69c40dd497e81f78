import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { csvLine, HEADER, isoSeconds } from './csv'
import { makeScenes } from './make-scenes'
import { at, createRandom, type Random } from './random'
import { authorName, DAY, type DemoChannel, type DemoMessage, SECOND } from './scene'
import { DEMO_VENDORS, type DemoVendor } from './vendors'

const START = Date.parse('2026-07-27T00:00:00Z')
const SPAN = 112 * DAY
const POOL_CONVERSATIONS = 1500
const MESSAGES_A_CONVERSATION = 6
const SHORT = 70
const LINES_A_WRITE = 2000

type Role = 'customer' | 'agent'
type Pool = Readonly<Record<DemoChannel, Readonly<Record<Role, readonly string[]>>>>

interface Row {
  at: number
  conversation: number
  message: number
}

interface Facts {
  vendor: DemoVendor
  channel: DemoChannel
  closedAt: number
  topic: string
  agent: DemoVendor['agents'][number]
}

/**
 * Writes one large canonical CSV for measuring: exactly `messages` rows sorted by time, so that conversations interleave;
 * six messages a conversation (the last may have fewer), texts of about 190 characters made of the demo's sentences.
 * The same arguments give the same bytes.
 */
export async function writeBenchmarkFile(path: string, messages = 200_000, seed = 1): Promise<void> {
  const pool = collectTexts(seed)
  const random = createRandom(seed, 'benchmark')
  const conversations: Facts[] = []
  const rows: Row[] = []
  while (rows.length < messages) {
    const conversation = conversations.length
    const channel = random.chance(0.55) ? 'chat' : 'email'
    const step = channel === 'chat' ? 90 : 3 * 3600
    const size = Math.min(MESSAGES_A_CONVERSATION, messages - rows.length)
    let time = START + Math.floor((random.unit() * (SPAN - 7 * DAY)) / SECOND) * SECOND
    for (let message = 0; message < size; message++) {
      rows.push({ at: time, conversation, message })
      time += random.whole(1, 2 * step) * SECOND
    }
    conversations.push({
      ...chooseVendor(random),
      channel,
      closedAt: time,
      topic: random.pick(['delivery', 'refund', 'login', 'billing', 'invoice']),
    })
  }
  rows.sort((a, b) => a.at - b.at || a.conversation - b.conversation || a.message - b.message)
  await writeRows(path, rows, conversations, pool, random)
}

function chooseVendor(random: Random): Pick<Facts, 'vendor' | 'agent'> {
  const vendor = random.weighted(DEMO_VENDORS, (entry) => entry.load.day + 1)
  return { vendor, agent: random.pick(vendor.agents) }
}

async function writeRows(
  path: string,
  rows: readonly Row[],
  conversations: readonly Facts[],
  pool: Pool,
  random: Random,
) {
  const file = createWriteStream(path)
  let lines = csvLine(HEADER, '\n')
  for (const [index, row] of rows.entries()) {
    lines += benchmarkLine(row, at(conversations, row.conversation), pool, random)
    if (index % LINES_A_WRITE === 0) {
      if (!file.write(lines)) await once(file, 'drain')
      lines = ''
    }
  }
  file.end(lines)
  await once(file, 'finish')
}

function benchmarkLine(row: Row, facts: Facts, pool: Pool, random: Random): string {
  const { vendor, channel, agent } = facts
  const role: Role = row.message % 2 === 0 ? 'customer' : 'agent'
  const id = `B-${100_000 + row.conversation}`
  const customer = `C-${100_000 + row.conversation}`
  return csvLine(
    [
      id,
      `${id}-${row.message + 1}`,
      isoSeconds(row.at),
      role,
      role === 'agent' ? `${agent.first} ${agent.last}` : `Customer ${row.conversation}`,
      role === 'agent' ? agent.id : customer,
      vendor.name,
      vendor.teams.day,
      channel,
      `Question ${row.conversation}`,
      facts.topic,
      'normal',
      'public',
      'no',
      isoSeconds(facts.closedAt),
      'customer',
      'closed',
      customer,
      random.pick(pool[channel][role]),
    ],
    '\n',
  )
}

/** Texts of a small demo, short ones joined. */
function collectTexts(seed: number): Pool {
  const scenes = makeScenes({ seed, conversations: POOL_CONVERSATIONS, weeks: 16, start: START })
  const texts = (channel: DemoChannel, role: Role) => {
    const said = (message: DemoMessage) => message.role === role && !message.internal && authorName(message) !== ''
    const all = scenes.filter((scene) => scene.channel === channel).flatMap((scene) => scene.messages.filter(said))
    return long(all.map((message) => message.text))
  }
  return {
    chat: { customer: texts('chat', 'customer'), agent: texts('chat', 'agent') },
    email: { customer: texts('email', 'customer'), agent: texts('email', 'agent') },
  }
}

function long(texts: readonly string[]): string[] {
  const joined: string[] = []
  let text = ''
  for (const next of texts) {
    text = text === '' ? next : `${text} ${next}`
    if (text.length < SHORT) continue
    joined.push(text)
    text = ''
  }
  return joined
}
