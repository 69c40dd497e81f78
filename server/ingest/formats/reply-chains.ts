import { copied } from './cell'

export interface ReplyChains {
  /** A message says that it answers another, which need not be in the file. */
  add(id: string, parent: string): void
  /** A message says that another, which need not be in the file, answers it: what that one says itself goes before. */
  addReply(id: string, reply: string): void
  /** The message that a chain of replies began with; its own id for a message that answers none. */
  rootOf(id: string): string
}

/** A number takes less room than a text, and in files of millions of messages that matters. */
type Key = number | string

/** Starts without any reply. A circle of replies has no beginning: then its first id as texts are sorted stands for it. */
export function createReplyChains(): ReplyChains {
  const parents = new Map<Key, Key>()
  return {
    add(id, parent) {
      if (id !== parent) parents.set(keyOf(id), keyOf(parent))
    },
    addReply(id, reply) {
      if (id !== reply && !parents.has(keyOf(reply))) parents.set(keyOf(reply), keyOf(id))
    },
    rootOf(id) {
      const path: Key[] = []
      const passed = new Set<Key>()
      let at = keyOf(id)
      for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
        if (passed.has(at)) return path.slice(path.indexOf(at)).map(String).sort()[0] ?? id
        passed.add(at)
        path.push(at)
        at = parent
      }
      for (const step of path) parents.set(step, at)
      return String(at)
    },
  }
}

function keyOf(id: string): Key {
  const number = Number(id)
  return Number.isSafeInteger(number) && String(number) === id ? number : copied(id)
}
