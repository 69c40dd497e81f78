const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Whether a request that names this host may be answered. A page elsewhere can point its own name at 127.0.0.1 and so
 * read what runs here; such a request still carries that page's name as its host.
 * `allowedHosts` is a comma-separated list of further host names, without ports.
 */
export function isAllowedHost(host: string | null, allowedHosts: string | undefined): boolean {
  if (host === null) return false
  const name = host.toLowerCase().replace(/:\d+$/, '')
  if (LOOPBACK.test(name)) return true
  return (allowedHosts ?? '')
    .split(',')
    .map((allowed) => allowed.trim().toLowerCase())
    .some((allowed) => allowed !== '' && allowed === name)
}

export const HOST_REFUSED =
  'This address is not one that Yardstick answers to: open it as localhost, or name the host in YARDSTICK_HOSTS and start it again.'
