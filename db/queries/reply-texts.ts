import { eq, sql } from 'drizzle-orm'
import type { ReplyTextState } from '#server/domain/setting'
import type { Database } from '../open-database'
import { automaticTexts, messages, runs, scores, settledTexts, templates } from '../schema'
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

/** The masked text of a template that readers see; null where there is none of this hash. */
export async function findTemplateText({ orm }: Database, replyHash: number): Promise<string | null> {
  const row = orm.select({ text: templates.text }).from(templates).where(eq(templates.replyHash, replyHash)).get()
  return row?.text ?? null
}

export interface RepeatedTextRow {
  replyHash: number
  text: string
  uses: number
  suspected: number
  behaviourUses: number | null
  firstUses: number | null
  latencyMs: number | null
  afterHoursUses: number | null
  settled: number | null
}

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
    select known.replyHash as replyHash, coalesce(${templates.text}, ${settledTexts.text}) as text,
      (select count(*) from ${messages} where ${messages.replyHash} = known.replyHash and ${messages.importId} in ${seenImports}) as uses,
      coalesce(suspects.n, 0) as suspected, ${automaticTexts.uses} as behaviourUses, ${automaticTexts.firstUses} as firstUses,
      ${automaticTexts.latencyMs} as latencyMs, ${automaticTexts.afterHoursUses} as afterHoursUses,
      ${settledTexts.isAutomatic} as settled
    from known left join suspects on suspects.replyHash = known.replyHash
      left join ${automaticTexts} on ${automaticTexts.replyHash} = known.replyHash
      left join ${settledTexts} on ${settledTexts.replyHash} = known.replyHash
      left join ${templates} on ${templates.replyHash} = known.replyHash
    where coalesce(${templates.text}, ${settledTexts.text}) is not null
    order by settled is not null, behaviourUses is not null, suspected desc, known.replyHash limit 500`)
}
