import type { MessageContent, MessageVersion, Told } from '#db/bulk/message-content'
import type { ImportedMessage } from '#server/domain/import'

/** What a message says now and said before, as the imports that told it were taken in one after the other. */
export interface MessageHistory {
  current: MessageContent
  /** The import that brought what it says now. */
  by: number
  versions: MessageVersion[]
}

export function contentOf(message: ImportedMessage): MessageContent {
  const { at, atRaw, atAmbiguous, role, visibility, automatic, text, quoted } = message
  const stored = quoted.length === 0 ? null : JSON.stringify(quoted)
  return { at, atRaw, atAmbiguous, role, visibility, automatic, quoted: stored, text }
}

/** Whether two contents are one version of a message; how a time was written and what is quoted make none of its own. */
export function saysTheSame(a: MessageContent, b: MessageContent): boolean {
  return (
    a.text === b.text &&
    a.at === b.at &&
    a.role === b.role &&
    a.visibility === b.visibility &&
    a.automatic === b.automatic
  )
}

/**
 * What an import's telling does to a message: nothing, nothing because it is an older version that does not come back,
 * or a new version (rulings.md 26).
 */
export function tell(history: MessageHistory, content: MessageContent, importId: number): 'same' | 'older' | 'changed' {
  const { current, versions } = history
  if (saysTheSame(current, content)) return 'same'
  if (versions.some(({ content: older }) => isOlder(older, content, current))) return 'older'
  versions.push({ content: current, by: history.by, replacedBy: importId })
  history.current = content
  history.by = importId
  return 'changed'
}

function isOlder(older: MessageContent, told: MessageContent, current: MessageContent): boolean {
  return older.text === told.text && (told.text !== current.text || older.at === told.at)
}

/** What one import told, in the order of time; equal times in the order given. */
export function inOrderOfTime(contents: readonly MessageContent[]): MessageContent[] {
  return [...contents].sort((a, b) => a.at - b.at)
}

function difference(content: MessageContent, from: MessageContent): Partial<MessageContent> {
  const keys = Object.keys(content) as (keyof MessageContent)[] // The type has no other keys than these.
  return Object.fromEntries(keys.filter((key) => content[key] !== from[key]).map((key) => [key, content[key]]))
}

/** As stored beside a sighting; null where nothing was told otherwise than the message first came. */
export function storeTold(
  contents: readonly MessageContent[],
  author: Told['author'],
  original: MessageContent,
): string | null {
  const differences = contents.map((content) => difference(content, original))
  const isPlain = differences.length === 1 && Object.keys(differences[0] ?? {}).length === 0
  if (isPlain && author === undefined) return null
  return JSON.stringify({ contents: differences, author } satisfies Told)
}

export function contentsTold(told: Told | null, original: MessageContent): MessageContent[] {
  return told === null ? [original] : told.contents.map((part) => ({ ...original, ...part }))
}
