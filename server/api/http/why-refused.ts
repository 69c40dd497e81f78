import { HOST_REFUSED, isAllowedHost } from '#server/domain/allowed-host'

export interface Refused {
  status: number
  sentence: string
}

/**
 * Why a request is not answered, or null where it is: it must name a host that is ours, and come from our own pages.
 * Browsers say where it comes from in Sec-Fetch-Site, older ones in Origin; a request without either does not come from
 * a browser and cannot be forged by a page. `allowsNavigation`: an address that may also be typed or opened from a mail.
 */
export function whyRefused(headers: Headers, allowsNavigation = false): Refused | null {
  if (!isAllowedHost(headers.get('host'), process.env.YARDSTICK_HOSTS)) return { status: 421, sentence: HOST_REFUSED }
  if (allowsNavigation && headers.get('sec-fetch-site') === 'none') return null
  return isSameOrigin(headers) ? null : { status: 403, sentence: 'This address answers only its own pages.' }
}

function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
