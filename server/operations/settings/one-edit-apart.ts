/**
 * The pairs of texts of which one becomes the other by one letter put in, taken out or replaced, each pair once. Found by
 * what is left when a letter is taken out, so that a thousand names cost milliseconds.
 */
export function oneEditApart(texts: readonly string[]): [string, string][] {
  const textsByRest = new Map<string, string[]>()
  for (const text of new Set(texts))
    for (const rest of restsOf(text)) textsByRest.set(rest, [...(textsByRest.get(rest) ?? []), text])
  const pairs = new Map<string, [string, string]>()
  for (const alike of textsByRest.values())
    for (const [index, one] of alike.entries())
      for (const other of alike.slice(index + 1))
        if (isOneEdit(one, other)) pairs.set(JSON.stringify([one, other].sort()), [one, other])
  return [...pairs.values()]
}

function restsOf(text: string): Set<string> {
  const rests = new Set([text])
  for (let at = 0; at < text.length; at++) rests.add(text.slice(0, at) + text.slice(at + 1))
  return rests
}

function isOneEdit(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const fromOne = one.length >= other.length ? start + 1 : start
  const fromOther = other.length >= one.length ? start + 1 : start
  return one.slice(fromOne) === other.slice(fromOther)
}
