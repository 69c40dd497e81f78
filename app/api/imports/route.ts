import { answerUpload } from '#server/api/http/answer-upload'

export const dynamic = 'force-dynamic'

export { answerUpload as POST }
