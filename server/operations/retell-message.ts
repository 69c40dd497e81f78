import type { MessageContent, MessageVersion, Told, ToldAuthor } from '#db/bulk/message-content'
import { nameKey } from '#server/domain/vendor'
import { inOrderOfTime, storeTold, tell } from './told-message'

/** What one import told of a message. */
export interface Telling {
  importId: number
  sourceLine: number
  author: ToldAuthor
  contents: readonly MessageContent[]
}

/** A message as its tellings make it. */
export interface RetoldMessage {
  importId: number
  sourceLine: number
  author: ToldAuthor
  content: MessageContent
  versions: readonly MessageVersion[]
  sightings: readonly { importId: number; sourceLine: number; told: string | null }[]
}

/** What a message says after these imports, one after the other, as if there had been no others; at least one. */
export function retellMessage(tellings: readonly Telling[]): RetoldMessage {
  const [first, ...others] = tellings.map((telling) => ({ ...telling, contents: inOrderOfTime(telling.contents) }))
  const original = first?.contents[0]
  if (first === undefined || original === undefined) throw new Error('A message without any telling is no message.')
  const history = { current: original, by: first.importId, versions: [] }
  for (const { importId, contents } of [first, ...others])
    for (const content of contents) tell(history, content, importId)
  const sightings = others.map(({ importId, sourceLine, author, contents }) => ({
    importId,
    sourceLine,
    told: storeTold(contents, isSameAuthor(author, first.author) ? undefined : author, original),
  }))
  const own =
    first.contents.length === 1
      ? []
      : [{ ...first, told: storeTold(first.contents, undefined, original) }].map(({ importId, sourceLine, told }) => ({
          importId,
          sourceLine,
          told,
        }))
  const { importId, sourceLine, author } = first
  return {
    importId,
    sourceLine,
    author,
    content: history.current,
    versions: history.versions,
    sightings: [...own, ...sightings],
  }
}

function isSameAuthor(a: ToldAuthor, b: ToldAuthor): boolean {
  const key = (name: string | null) => (name === null ? null : nameKey(name))
  return (
    a.externalId === b.externalId &&
    a.authorName === b.authorName &&
    key(a.vendor) === key(b.vendor) &&
    key(a.agentKey) === key(b.agentKey)
  )
}

export function parseTold(told: string | null): Told | null {
  return told === null ? null : JSON.parse(told)
}
