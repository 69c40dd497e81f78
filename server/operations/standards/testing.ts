import type { Database } from '#db/open-database'
import { claimJob } from '#db/queries/jobs'
import { saveStandard } from '#db/queries/standards'
import type { Standard } from '#server/domain/standard'
import { defaultStandard } from '#server/scoring/standard'
import { rescore } from '../rescore'
import { runJob } from '../run-job'
import { csvOf, drawRows, importCsv } from '../testing'

export const NOW = 1_800_000_000_000

const VENDORS = ['In-house', 'Night Owls', 'Blue Line'] as const
const CHANNELS = ['chat', 'email'] as const

export interface ToldChat {
  /** Day of the month, 1 to 20. */
  day: number
  vendor: 0 | 1 | 2
  channel: 0 | 1
  /** Minutes until the first reply, and again until the later one. */
  minutes: number
  laterMinutes: number
}

export const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`

/** Conversations that each begin and end on one day. */
export async function takeInChats(database: Database, chats: readonly ToldChat[]): Promise<void> {
  const at = (minutes: number) =>
    `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  const rows = chats.flatMap(({ day, vendor, channel, minutes, laterMinutes }, index) =>
    drawRows(
      `${at(0)} customer: My parcel ${index} is late, where is it?
      ${at(minutes)} agent Agent ${index % 3}: Parcel ${index} left our house this morning and is with the carrier.
      ${at(minutes + 1)} customer: And when will parcel ${index} be here?
      ${at(minutes + 1 + laterMinutes)} agent Agent ${index % 3}: Parcel ${index} comes tomorrow before noon.`,
      { id: `C${index}`, vendor: VENDORS[vendor], channel: CHANNELS[channel], day: dayOf(day) },
    ),
  )
  await importCsv(database, csvOf(rows))
}

export const aStandard: Standard = { ...defaultStandard, displayFloor: 2 }

export async function publishFirst(database: Database, standard: Standard = aStandard): Promise<void> {
  await saveStandard(database, { standard, actor: 'a test', publishedAt: 0, validFrom: null, note: null })
}

export function rescoreAll(database: Database): Promise<unknown> {
  return rescore(database, { asOf: null, now: () => NOW, onProgress: () => undefined })
}

/** Carries out the next job, as the worker does. */
export async function workOnce(database: Database): Promise<void> {
  const worker = { owner: 'a test', now: () => NOW }
  const job = await claimJob(database, { owner: worker.owner, now: NOW })
  if (job)
    await runJob(database, job, {
      ...worker,
      logError: (error) => {
        throw error
      },
    })
}

interface ScoredRow {
  conversation: string
  day: string
  score: number | null
  firstReplyMet: number | null
  losses: string
}

/** What readers see of every conversation's score, with what was lost on it. */
export function scoredRows({ sqlite }: Database): ScoredRow[] {
  return sqlite
    .prepare<[], ScoredRow>(
      `SELECT c.external_id AS conversation, s.day, s.score, s.first_reply_met AS firstReplyMet,
        (SELECT json_group_array(json_array(l.dimension, l.vendor_id, l.loss) ORDER BY l.ordinal) FROM losses l
          WHERE l.conversation_id = s.conversation_id AND l.run_id = s.run_id) AS losses
      FROM scores s JOIN conversations c ON c.id = s.conversation_id
      WHERE s.run_id IN (SELECT id FROM runs WHERE state = 'current') ORDER BY 1`,
    )
    .all()
}
