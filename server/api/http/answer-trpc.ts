import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { appRouter } from '../root'
import { createContext } from '../trpc'
import { whyRefused } from './why-refused'

const LARGEST_BODY_BYTES = 100_000

/** Answers the browser's calls. Takes JSON from our own pages only, since a form of another site needs no permission to post. */
export async function answerTrpc(request: Request): Promise<Response> {
  const refused = whyRefused(request.headers)
  if (refused) return refuse(refused.status, refused.sentence)
  if (request.method === 'POST') {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      return refuse(415, 'Send application/json.')
    const length = Number(request.headers.get('content-length') ?? Number.NaN)
    if (!(length <= LARGEST_BODY_BYTES)) return refuse(413, 'The request is too large.')
  }
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext,
    allowBatching: false,
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error('api:', path, error.cause?.stack ?? error.stack)
    },
  })
  response.headers.set('cache-control', 'no-store')
  return response
}

function refuse(status: number, sentence: string): Response {
  return new Response(sentence, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
