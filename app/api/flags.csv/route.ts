import { answerFlagExport } from '#server/api/http/answer-flag-export'

export const dynamic = 'force-dynamic'

export { answerFlagExport as GET }
