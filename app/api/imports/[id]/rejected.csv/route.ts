import { answerRejections } from '#server/api/http/answer-rejections'
import { parseId } from '../../../../_url/parse-id'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerRejections(request, parseId((await params).id))
}
