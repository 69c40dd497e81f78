import type { AgentSuggestion, SettledAgent } from '#server/domain/settings'
import { nameKey } from '#server/domain/vendor'
import { foldedWords } from '#server/ingest/name-forms'
import { suggestAliases } from '#server/ingest/suggest-aliases'
import { oneEditApart } from './one-edit-apart'

export type NamedAgent = Pick<SettledAgent, 'id' | 'key' | 'name' | 'vendorId' | 'sameAsId' | 'messages'>

const SHORTEST_ALIKE = 6

/**
 * Pairs of agents that look like one person, for somebody to confirm: the same id or name with two vendors, names that are
 * equal but for how they are written or shortened (`suggestAliases`), and names of six letters or more that are one edit
 * apart; names with digits name seats and are not compared so. Only agents that stand for themselves, and no pair that
 * was told apart. The one with more messages, else the lower id, stands for the other. Sorted by the ids of both.
 */
export function suggestSameAgents(
  agents: readonly NamedAgent[],
  toldApart: readonly (readonly [number, number])[],
): AgentSuggestion[] {
  const standing = agents.filter(({ sameAsId }) => sameAsId === null)
  const suggestions = new Map<string, AgentSuggestion>()
  const left = new Set(toldApart.map(([a, b]) => pairOf(a, b)))
  for (const group of [...sameKey(standing), ...alikeNames(standing), ...nearlySameNames(standing)]) {
    const [first, ...others] = [...group].sort((a, b) => b.messages - a.messages || a.id - b.id)
    if (first === undefined) continue
    for (const other of others) {
      const pair = pairOf(first.id, other.id)
      if (left.has(pair)) continue
      left.add(pair)
      suggestions.set(pair, { agentId: other.id, sameAsId: first.id, why: whyAlike(first, other) })
    }
  }
  return [...suggestions.values()].sort((a, b) => a.sameAsId - b.sameAsId || a.agentId - b.agentId)
}

function sameKey(agents: readonly NamedAgent[]): NamedAgent[][] {
  return groupsOf(agents, ({ key }) => key)
}

function alikeNames(agents: readonly NamedAgent[]): NamedAgent[][] {
  const groupByName = new Map<string, string>()
  const named = agents.map(({ name }) => ({ vendor: null, name }))
  for (const { names } of suggestAliases(named)) for (const name of names) groupByName.set(name, `group ${names[0]}`)
  return groupsOf(agents, ({ name }) => groupByName.get(name) ?? `name ${nameKey(name)}`)
}

function nearlySameNames(agents: readonly NamedAgent[]): NamedAgent[][] {
  const byLetters = new Map<string, NamedAgent[]>()
  for (const agent of agents) {
    const letters = lettersOf(agent)
    if (letters.length < SHORTEST_ALIKE || /\p{N}/u.test(letters)) continue
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), agent])
  }
  return oneEditApart([...byLetters.keys()]).map(([a, b]) => [...(byLetters.get(a) ?? []), ...(byLetters.get(b) ?? [])])
}

function groupsOf(agents: readonly NamedAgent[], wordOf: (agent: NamedAgent) => string): NamedAgent[][] {
  const groups = new Map<string, NamedAgent[]>()
  for (const agent of agents) {
    const word = wordOf(agent)
    const group = groups.get(word)
    if (group === undefined) groups.set(word, [agent])
    else group.push(agent)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function whyAlike(a: NamedAgent, b: NamedAgent): string {
  const where = a.vendorId === b.vendorId ? '' : ' at two vendors'
  if (nameKey(a.name) === nameKey(b.name)) return `the same name${where}`
  if (a.key === b.key) return `the same id${where}`
  if (sortedWords(a) === sortedWords(b)) return `the same name written in two ways${where && `,${where}`}`
  const isNear = oneEditApart([lettersOf(a), lettersOf(b)]).length === 1
  return `${isNear ? 'names that differ by one letter' : 'one name may be short for the other'}${where && `,${where}`}`
}

function sortedWords({ name }: NamedAgent): string {
  return foldedWords(name).sort().join(' ')
}

function lettersOf({ name }: NamedAgent): string {
  return foldedWords(name).join('')
}

function pairOf(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`
}
