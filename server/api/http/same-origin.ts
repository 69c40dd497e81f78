/**
 * Whether a request comes from our own pages: browsers say so in Sec-Fetch-Site, older ones in Origin. A request
 * without either does not come from a browser and cannot be forged by a page.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
