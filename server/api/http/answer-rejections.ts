import { Refusal } from '#server/domain/refusal'
import { exportRejections } from '#server/operations/export-rejections'
import { createContext } from '../trpc'
import { streamCsv } from './stream-csv'
import { whyRefused } from './why-refused'

/** Answers with the rows of an import's file (`?file=`, from 0) that were not taken, as a CSV file. */
export async function answerRejections(request: Request, importId: number | null): Promise<Response> {
  const refused = whyRefused(request.headers, true)
  if (refused) return new Response(refused.sentence, { status: refused.status })
  const file = Number(new URL(request.url).searchParams.get('file') ?? 0)
  if (importId === null || !Number.isSafeInteger(file) || file < 0)
    return new Response('There is no such import.', { status: 404 })
  const lines = exportRejections(createContext().database, importId, file)
  try {
    const first = await lines.next()
    return streamCsv(`rejected-${importId}-${file + 1}.csv`, fromFirst(first, lines))
  } catch (error) {
    if (error instanceof Refusal) return new Response(error.message, { status: 404 })
    throw error
  }
}

/** The first line is read before anything is answered, so that a refusal has a status of its own. */
async function* fromFirst(first: IteratorResult<string>, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value
  yield* lines
}
