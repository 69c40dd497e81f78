import { formatImportTemplate, type ImportTemplate } from '#server/operations/import-templates'
import { whyRefused } from './why-refused'

/** Answers with an example file to fill in and import. */
export function answerTemplate(request: Request, template: ImportTemplate): Response {
  const refused = whyRefused(request.headers, true)
  if (refused) return new Response(refused.sentence, { status: refused.status })
  return new Response(formatImportTemplate(template), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="yardstick-${template}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
