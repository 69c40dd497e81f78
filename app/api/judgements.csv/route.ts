import { answerJudgementExport } from '#server/api/http/answer-judgement-export'

export const dynamic = 'force-dynamic'

export { answerJudgementExport as GET }
