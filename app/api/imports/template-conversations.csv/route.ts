import { answerTemplate } from '#server/api/http/answer-template'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  return answerTemplate(request, 'template-conversations')
}
