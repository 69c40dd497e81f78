import { answerListExport } from '#server/api/http/answer-list-export'
import { readListFilter } from '../../_url/filter-url'

export const dynamic = 'force-dynamic'

/** The list that the filters in the address ask for, as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  return answerListExport(request, await readListFilter(Promise.resolve(Object.fromEntries(searchParams))))
}
