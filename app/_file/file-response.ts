import { FILE_POLICY } from './file-page'

/** A page as a file to keep. */
export function fileResponse(fileName: string, page: string): Response {
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
      'content-security-policy': FILE_POLICY,
    },
  })
}

/** A sentence on why there is no file. */
export function noFile(sentence: string, status: 400 | 404): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
