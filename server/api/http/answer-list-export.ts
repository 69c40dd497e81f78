import { findDays } from '#db/queries/list-export'
import type { ListFilter, Sort } from '#server/domain/filter'
import type { ListColumn } from '#server/domain/list-column'
import { exportList } from '#server/operations/export-list'
import { createContext } from '../trpc'
import { streamCsv } from './stream-csv'
import { whyRefused } from './why-refused'

/** Answers with all rows of a list as a CSV file, named after the days of its conversations. */
export async function answerListExport(
  request: Request,
  list: { filter: ListFilter; sort: Sort; columns: readonly ListColumn[] },
): Promise<Response> {
  const refused = whyRefused(request.headers, true)
  if (refused) return new Response(refused.sentence, { status: refused.status })
  const { database, scope } = createContext()
  const days = await findDays(database, scope, list.filter)
  const [from, to] = [list.filter.from ?? days.from, list.filter.to ?? days.to]
  const name = from === null || to === null ? 'conversations.csv' : `conversations-${from}-to-${to}.csv`
  return streamCsv(name, exportList(database, scope, list))
}
