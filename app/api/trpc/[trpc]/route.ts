import { answerTrpc } from '#server/api/http/answer-trpc'

export const dynamic = 'force-dynamic'

export { answerTrpc as GET, answerTrpc as POST }
