import { TRPCError } from '@trpc/server'
import { fileName } from '../../../_file/file-name'
import { fileResponse, noFile } from '../../../_file/file-response'
import { api } from '../../../_trpc/server'
import { parseId } from '../../../_url/parse-id'
import { packOne } from '../../evidence.html/find-pack'
import { renderPack } from '../../evidence.html/render-pack'

export const dynamic = 'force-dynamic'

const NOTHING_CHOSEN =
  'None of these findings is here, and without a choice nothing here cost points. Tick the findings that you want on the conversation’s page.'

/** The evidence of a conversation's chosen findings (`?finding=2&finding=5`), or of all that it is told for, as a file to keep. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = parseId((await params).id)
  if (id === null) return noFile('There is no such conversation.', 404)
  const chosen = new URL(request.url).searchParams.getAll('finding')
  if (chosen.some((ordinal) => !/^\d{1,9}$/.test(ordinal)))
    return noFile(
      'A finding is named by its number, like ?finding=2. Choose the findings on the conversation’s page.',
      400,
    )
  try {
    const packed = await packOne(api(), id, chosen.length === 0 ? null : chosen.map(Number))
    if (packed.findings.length === 0) return noFile(NOTHING_CHOSEN, 404)
    const { externalId } = packed.page.conversation
    const page = renderPack({ title: `Evidence, conversation ${externalId}`, about: [], conversations: [packed] })
    return fileResponse(fileName('evidence', externalId), page)
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'NOT_FOUND') return noFile(error.message, 404)
    throw error
  }
}
