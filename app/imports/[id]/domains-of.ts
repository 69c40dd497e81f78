/** The mail domains of some names, "@desk.example", the most frequent first; those of a single author are left out. */
export function domainsOf(names: readonly string[]): readonly string[] {
  const countsByDomain = new Map<string, number>()
  for (const name of names) {
    const at = name.lastIndexOf('@')
    const domain = name.slice(at).toLowerCase()
    if (at > 0 && /^@[\p{L}\p{N}.-]+$/u.test(domain)) countsByDomain.set(domain, (countsByDomain.get(domain) ?? 0) + 1)
  }
  return [...countsByDomain]
    .filter(([, n]) => n > 1)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([domain]) => domain)
}
