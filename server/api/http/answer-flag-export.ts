import { FLAG_STATES } from '#server/domain/flag'
import { exportFlags } from '#server/operations/export-flags'
import { createContext } from '../trpc'
import { streamCsv } from './stream-csv'
import { whyRefused } from './why-refused'

/** Answers `?state=` with the flags of that state, or all of them without one, as a CSV file. */
export async function answerFlagExport(request: Request): Promise<Response> {
  const refused = whyRefused(request.headers, true)
  if (refused) return new Response(refused.sentence, { status: refused.status })
  const wanted = new URL(request.url).searchParams.get('state')
  const state = FLAG_STATES.find((known) => known === wanted) ?? null
  const { database, scope } = createContext()
  return streamCsv(`flags-${state ?? 'all'}.csv`, exportFlags(database, scope, state))
}
