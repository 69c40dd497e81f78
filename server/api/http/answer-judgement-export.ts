import { exportJudgementLines } from '#server/operations/export-judgements'
import { periodFilter } from '../filters'
import { createContext } from '../trpc'
import { streamCsv } from './stream-csv'
import { whyRefused } from './why-refused'

/** Answers `?from=&to=&channel=&shift=` with everything that vendors are compared by in that period, as a CSV file. */
export async function answerJudgementExport(request: Request): Promise<Response> {
  const refused = whyRefused(request.headers, true)
  if (refused) return new Response(refused.sentence, { status: refused.status })
  const filter = periodFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!filter.success)
    return new Response(
      'The address names a day, a channel or a shift that there is not. Open the export from the page.',
      {
        status: 400,
      },
    )
  const { database, scope } = createContext()
  const { from, to } = filter.data
  const days = [from, to].filter((day) => day !== null).join('-to-')
  return streamCsv(`judgements${days && `-${days}`}.csv`, exportJudgementLines(database, scope, filter.data))
}
