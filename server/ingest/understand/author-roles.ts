import type { AuthorRole } from '#server/domain/conversation'
import type { ImportMapping, ImportQuestion } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'
import type { ReadMessage } from '../formats/adapter'

const CHOICES = 100

type Author = Pick<ReadMessage, 'authorName' | 'authorId'>

export interface AuthorRoles {
  /** Null where nobody said who the agents are and the conversation does not tell its requester. */
  roleOf(author: Author, requester: ReadonlySet<string> | null): AuthorRole | null
  /** Some record of the file tells who wrote its message. */
  sawRole(): void
  /** Neither this record says who wrote it nor does any name, while others of the file do: it cannot be asked about. */
  isException(author: Author): boolean
  /** Asks which of the authors that `roleOf` could not place are agents; empty where there were none. */
  questions(): readonly ImportQuestion[]
}

/**
 * Who an author is where a record does not say (rulings.md 4): a bot or an agent named by the person, by name, id,
 * address or domain; else, with a list of agents, a customer. Without a list, the requester is the customer and whoever
 * else writes is an agent (formats.md 5); without a requester it is asked.
 */
export function createAuthorRoles(mapping: Pick<ImportMapping, 'agents' | 'bots'>): AuthorRoles {
  const agents = new Set(mapping.agents.filter((name) => !name.startsWith('@')).map(nameKey))
  const domains = mapping.agents.filter((name) => name.startsWith('@')).map((name) => name.toLowerCase())
  const bots = new Set(mapping.bots.map(nameKey))
  const unplaced = new Map<string, number>()
  let isTold = false
  return {
    roleOf(author, requester) {
      const keys = keysOf(author)
      if (keys.some((key) => bots.has(key))) return 'bot'
      if (keys.some((key) => agents.has(key) || domains.some((domain) => key.endsWith(domain)))) return 'agent'
      if (mapping.agents.length > 0) return 'customer'
      if (requester !== null && requester.size > 0) return keys.some((key) => requester.has(key)) ? 'customer' : 'agent'
      const name = author.authorName ?? author.authorId ?? ''
      unplaced.set(name, (unplaced.get(name) ?? 0) + 1)
      return null
    },
    sawRole() {
      isTold = true
    },
    isException: (author) => isTold && keysOf(author).length === 0,
    questions() {
      const onlyExceptions = isTold && unplaced.size === 1 && unplaced.has('')
      return unplaced.size === 0 || onlyExceptions ? [] : [askAgents(unplaced, isTold)]
    },
  }
}

function keysOf({ authorName, authorId }: Author): string[] {
  return [authorId, authorName].flatMap((name) => (name ? [nameKey(name)] : []))
}

function askAgents(countsByAuthor: ReadonlyMap<string, number>, isTold: boolean): ImportQuestion {
  const names = [...countsByAuthor]
    .filter(([name]) => name !== '')
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name]) => name)
  return {
    about: 'agents',
    question:
      names.length === 0
        ? 'Nothing in the file tells customers and agents apart, not even a name: export it with the author of each message.'
        : `${isTold ? 'Not every message says whether a customer or an agent wrote it' : 'Nothing in the file tells customers and agents apart'}: which of its authors are agents?`,
    choices: names.slice(0, CHOICES),
    flag: '--agents',
  }
}
