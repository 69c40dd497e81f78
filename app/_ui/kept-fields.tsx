/** The filters of an address as fields of a form that changes one of them. */
export function KeptFields({ href }: { href: string }) {
  const kept = [...new URLSearchParams(href.split('?')[1])]
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
