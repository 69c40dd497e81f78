import { TRPCError } from '@trpc/server'
import { fileResponse, noFile } from '../../../_file/file-response'
import { api } from '../../../_trpc/server'
import { parseVendor, readPeriod, readStep } from '../../../_url/filter-url'
import { findQuotes } from './find-quotes'
import { renderScorecard, scorecardFileName } from './render-scorecard'

export const dynamic = 'force-dynamic'

/** A vendor's scorecard as a file to keep; with `?transcripts=yes` it quotes what the costliest findings rest on. */
export async function GET(request: Request, { params }: { params: Promise<{ vendor: string }> }): Promise<Response> {
  const vendor = parseVendor((await params).vendor)
  const { searchParams } = new URL(request.url)
  const asked = Promise.resolve(Object.fromEntries(searchParams))
  const [period, by] = await Promise.all([readPeriod(asked), readStep(asked)])
  if (vendor === null) return noFile('There is no such vendor. The overview lists those that there are.', 404)
  try {
    const scorecard = await api().vendors.scorecard({ vendor, by, ...period })
    const { name } = scorecard.vendor
    const quoted = searchParams.get('transcripts') === 'yes' ? await findQuotes(api(), vendor, period, scorecard) : null
    const page = renderScorecard({ name, period, scorecard, quoted })
    return fileResponse(scorecardFileName(name, period, scorecard), page)
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') return noFile(error.message, 404)
    throw error
  }
}
