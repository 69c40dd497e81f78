import { and, eq, sql } from 'drizzle-orm'
import type { TextRange } from '#server/domain/import'
import type { ReplyTextState } from '#server/domain/setting'
import type { Database } from '../open-database'
import { automaticTexts, messages, runs, scores, settledTexts } from '../schema'
import { seenImports } from './seen-imports'
import type { Transaction } from './vendors'

/** What a person settled about a reply text; null where nobody did. */
export function readReplyTextState(tx: Database['orm'] | Transaction, replyHash: number): ReplyTextState | null {
  return tx.select().from(settledTexts).where(eq(settledTexts.replyHash, replyHash)).get() ?? null
}

export function writeReplyTextState(tx: Transaction, replyHash: number, state: ReplyTextState | null): void {
  tx.delete(settledTexts).where(eq(settledTexts.replyHash, replyHash)).run()
  if (state !== null) tx.insert(settledTexts).values(state).run()
}

/** A message that readers see and that says this; null where there is none. */
export async function findSayingMessage(
  { orm }: Database,
  replyHash: number,
): Promise<{ text: string; quoted: TextRange[] | null } | null> {
  const row = orm
    .select({ text: messages.text, quoted: messages.quoted })
    .from(messages)
    .where(and(eq(messages.replyHash, replyHash), sql`${messages.importId} in ${seenImports}`))
    .orderBy(messages.id)
    .limit(1)
    .get()
  return row ?? null
}

export interface RepeatedTextRow {
  replyHash: number
  /** As it was settled; null where nobody settled it. */
  settledText: string | null
  sent: number
  suspected: number
  behaviourUses: number | null
  firstUses: number | null
  latencyMs: number | null
  afterHoursUses: number | null
  settled: number | null
}

const FEWEST_USES = 5

/** Recurring texts of which their words, how they are sent, or a person speaks for software, those not settled first. */
export async function listRepeatedTextRows({ orm }: Database): Promise<RepeatedTextRow[]> {
  return orm.all<RepeatedTextRow>(sql`
    with marked as (
      select mark.value ->> 0 as messageId from ${scores}, json_each(${scores.automaticMessages}) as mark
      where ${scores.runId} in (select ${runs.id} from ${runs} where ${runs.state} = 'current') and mark.value ->> 1 = 'suspected'),
    suspects as (
      select ${messages.replyHash} as replyHash, count(*) as n from marked join ${messages} on ${messages.id} = marked.messageId
      where ${messages.replyHash} is not null group by 1),
    known as (
      select replyHash from suspects union select ${automaticTexts.replyHash} from ${automaticTexts}
      union select ${settledTexts.replyHash} from ${settledTexts})
    select known.replyHash as replyHash, ${settledTexts.text} as settledText,
      (select count(*) from ${messages} where ${messages.replyHash} = known.replyHash and ${messages.importId} in ${seenImports}) as sent,
      coalesce(suspects.n, 0) as suspected, ${automaticTexts.uses} as behaviourUses, ${automaticTexts.firstUses} as firstUses,
      ${automaticTexts.latencyMs} as latencyMs, ${automaticTexts.afterHoursUses} as afterHoursUses,
      ${settledTexts.isAutomatic} as settled
    from known left join suspects on suspects.replyHash = known.replyHash
      left join ${automaticTexts} on ${automaticTexts.replyHash} = known.replyHash
      left join ${settledTexts} on ${settledTexts.replyHash} = known.replyHash
    where ${settledTexts.text} is not null or sent >= ${FEWEST_USES}
    order by settled is not null, behaviourUses is not null, suspected desc, known.replyHash limit 500`)
}
