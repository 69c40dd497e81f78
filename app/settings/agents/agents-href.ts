/** The agents of a vendor, or of all, whose names hold what is searched for. */
export function agentsHref(vendorId: number | null, search: string | null): string {
  const query = new URLSearchParams()
  if (vendorId !== null) query.set('vendor', String(vendorId))
  if (search !== null) query.set('q', search)
  const words = query.toString()
  return words === '' ? '/settings/agents' : `/settings/agents?${words}`
}
