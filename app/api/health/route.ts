export const dynamic = 'force-dynamic'

/** The process is alive; says nothing of the database. */
export function GET(): Response {
  return Response.json({ alive: true }, { headers: { 'cache-control': 'no-store' } })
}
