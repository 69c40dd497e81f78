import { type Groups, MOST_WORDS } from './group-texts'
import { LongList } from './long-list'
import type { Reply } from './reply'
import { BODY, COURTESY, type Tokens, WORD } from './tokens'

/** What of replies is not in their group: where something masked stands, its kind and its hash. Twelve bytes for each. */
export class Shapes {
  private entries = new LongList()
  private ends = new LongList()

  clear(): void {
    this.entries = new LongList()
    this.ends = new LongList()
  }

  /** Keeps the shape of the next reply. */
  add({ size, roles, kinds, hashes }: Tokens, role: number): void {
    let words = 0
    for (let n = 0; n < size && words < MOST_WORDS; n++) {
      if (roles[n] !== role) continue
      const kind = kinds[n] ?? WORD
      if (kind === WORD) words++
      else {
        this.entries.push(words * 16 + kind)
        this.entries.push(hashes[n] ?? 0)
      }
    }
    this.ends.push(this.entries.size)
  }

  /** The next reply has the shape of an earlier one. */
  repeat(reply: number): void {
    const end = this.ends.at(reply)
    for (let entry = reply === 0 ? 0 : this.ends.at(reply - 1); entry < end; entry++)
      this.entries.push(this.entries.at(entry))
    this.ends.push(this.entries.size)
  }

  /** Fills in a reply from its group and its shape, as `fillReply` does from its tokens, but for where they stand. */
  fill(reply: Reply, n: number, groups: Groups, group: number): void {
    const { kinds, values, words } = reply
    const { entries, ends } = this
    const size = group < 0 ? 0 : groups.copyWords(group, words)
    const end = ends.at(n)
    let entry = n === 0 ? 0 : ends.at(n - 1)
    let total = 0
    for (let word = 0; word <= size; word++) {
      for (; entry < end && entries.at(entry) >> 4 === word; entry += 2) {
        kinds[total] = entries.at(entry) & 15
        values[total++] = entries.at(entry + 1)
      }
      if (word === size) break
      kinds[total] = WORD
      values[total++] = words[word] ?? 0
    }
    reply.role = group >= 0 && groups.courtesies[group] === 1 ? COURTESY : BODY
    reply.total = total
    reply.size = size
  }
}
