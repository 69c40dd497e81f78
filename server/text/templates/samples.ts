import { wantedRole } from './group-texts'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import type { Tokens } from './tokens'
import { piecesOf, type Sample } from './write-wording'

const MOST_REPLIES = 16

interface Kept {
  text: string
  conversation: number
}

/**
 * Keeps a few replies of each wanted group: those whose conversations have the smallest hashes, so that it does not
 * matter in which order they come.
 */
export class SampleKeeper {
  private readonly kept = new Map<number, Kept[]>()
  private readonly isWanted: Uint8Array

  constructor(wanted: readonly number[], groups: number) {
    this.isWanted = new Uint8Array(groups)
    for (const group of wanted) {
      this.kept.set(group, [])
      this.isWanted[group] = 1
    }
  }

  see(group: number, text: string, conversation: number): void {
    if (this.isWanted[group] !== 1) return
    const kept = this.kept.get(group)
    if (kept === undefined) return
    const last = kept.at(-1)
    if (kept.length === MOST_REPLIES && last !== undefined && conversation > last.conversation) return
    kept.push({ text, conversation })
    kept.sort((a, b) => a.conversation - b.conversation || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    if (kept.length > MOST_REPLIES) kept.pop()
  }

  /** The kept texts of a group, the one met most first. */
  samplesOf(group: number, tokens: Tokens, footers: ReadonlySet<number>): Sample[] {
    const counts = new Map<string, number>()
    for (const { text } of this.kept.get(group) ?? []) counts.set(text, (counts.get(text) ?? 0) + 1)
    return [...counts]
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .map(({ text, count }) => {
        readTokens(text, tokens)
        markRoles(text, tokens, footers)
        return { text, count, pieces: piecesOf(tokens, wantedRole(tokens)) }
      })
  }
}
