import { FLAG_STATES } from '#server/domain/flag'
import { exportFlags } from '#server/operations/export-flags'
import { createContext } from '../trpc'
import { whyRefused } from './why-refused'

/** Answers `?state=` with the flags of that state, or all of them without one, as a CSV file. */
export async function answerFlagExport(request: Request): Promise<Response> {
  const refused = whyRefused(request.headers, true)
  if (refused) return new Response(refused.sentence, { status: refused.status })
  const wanted = new URL(request.url).searchParams.get('state')
  const state = FLAG_STATES.find((known) => known === wanted) ?? null
  const { database, scope } = createContext()
  const lines = exportFlags(database, scope, state)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void lines.return(undefined),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="flags-${state ?? 'all'}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
