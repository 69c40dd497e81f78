import type { SettledAgent } from '#server/domain/settings'
import { formatDay } from '../../_format'

/** An agent as one of many to choose from, with words that no other has. */
export interface AgentChoice {
  id: number
  name: string
  label: string
}

type NamedAgent = Pick<SettledAgent, 'id' | 'key' | 'name' | 'vendorName'>

/** Agents by name and vendor; those that these do not tell apart also have the id of the export, or else our number. */
export function prepareChoices(agents: readonly NamedAgent[]): AgentChoice[] {
  const plain = ({ name, vendorName }: NamedAgent) => (vendorName === null ? name : `${name} (${vendorName})`)
  const withKey = (agent: NamedAgent) => `${plain(agent)}, ${agent.key}`
  const isPlainOnce = once(agents.map(plain))
  const isKeyOnce = once(agents.map(withKey))
  return agents.map((agent) => {
    const numbered = `${withKey(agent)}, number ${agent.id}`
    const label = isPlainOnce(plain(agent)) ? plain(agent) : isKeyOnce(withKey(agent)) ? withKey(agent) : numbered
    return { id: agent.id, name: agent.name, label }
  })
}

/** The agent that somebody means by what they typed: a label, or a name that only one has. Null where it is none. */
export function findChoice(typed: string, choices: readonly AgentChoice[]): AgentChoice | null {
  const words = typed.trim().toLowerCase()
  const labelled = choices.find(({ label }) => label.toLowerCase() === words)
  if (labelled) return labelled
  const [named, ...others] = choices.filter(({ name }) => name.toLowerCase() === words)
  return named !== undefined && others.length === 0 ? named : null
}

/** "Nordlys until 28 Feb 2026, Halden from 1 Mar 2026"; null where nobody said anything. */
export function describeMemberships(memberships: SettledAgent['memberships']): string | null {
  if (memberships.length === 0) return null
  return memberships
    .map(({ vendorName, from, to }) => {
      const words = [vendorName]
      if (from !== null) words.push(`from ${formatDay(from)}`)
      if (to !== null) words.push(`until ${formatDay(to)}`)
      return words.join(' ')
    })
    .join(', ')
}

/** The names of those that are other names of an agent, by its id. */
export function otherNamesById(agents: readonly Pick<SettledAgent, 'name' | 'sameAsId'>[]): Map<number, string[]> {
  const names = new Map<number, string[]>()
  for (const { name, sameAsId } of agents) {
    if (sameAsId !== null) names.set(sameAsId, [...(names.get(sameAsId) ?? []), name])
  }
  return names
}

function once(words: readonly string[]): (word: string) => boolean {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => counts.get(word) === 1
}
