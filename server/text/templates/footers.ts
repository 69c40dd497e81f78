import { ALONE, bitsAt, OF_WORD, PLAIN } from './characters'
import { FRAME, type Tokens } from './tokens'
import { HASH_SEED, hashStep, mix, wordHash } from './word-hash'

const LINE_FEED = 10
const SLOTS = 1 << 20
const FEWEST_REPLIES = 20
const LEAST_SHARE_OF_VENDOR = 0.6
const LEAST_SHARE_OF_AGENT = 0.8
const MOST_LINES_LOOKED_AT = 10

interface Owner {
  kind: 'agent' | 'vendor'
  replies: number
  hash: number
}

/**
 * Finds lines that close most replies of a vendor (legal footers: 60 % of its replies) or of an agent (signatures: the
 * last line of 80 %), among those with twenty replies or more (method.md 5.4). The order of replies does not matter;
 * memory stays within eight megabytes and the owners' names.
 */
export class FooterFinder {
  private readonly counts = new Uint32Array(SLOTS)
  private readonly vendors = new Map<string, Owner>()
  private readonly agents = new Map<string, Owner>()
  private readonly candidates: { line: number; owner: Owner; slot: number }[] = []

  /** Counts a reply for whom it is of. */
  count(agentId: string | null, vendorId: string | null): void {
    if (vendorId !== null) ownerIn(this.vendors, 'vendor', vendorId).replies++
    if (agentId !== null) ownerIn(this.agents, 'agent', agentId).replies++
  }

  /** Looks at the lines of a reply. */
  see({ units, length }: Tokens, agentId: string | null, vendorId: string | null): void {
    const lines = lastLines(units, length)
    const last = lines[0]
    if (last === undefined) return
    if (vendorId !== null)
      for (const line of new Set(lines)) this.countLine(line, ownerIn(this.vendors, 'vendor', vendorId))
    if (agentId !== null) this.countLine(last, ownerIn(this.agents, 'agent', agentId))
  }

  private countLine(line: number, owner: Owner): void {
    const slot = mix(line ^ owner.hash) & (SLOTS - 1)
    const count = (this.counts[slot] ?? 0) + 1
    this.counts[slot] = count
    if (count === FEWEST_REPLIES) this.candidates.push({ line, owner, slot })
  }

  footers(): { of: Owner['kind']; line: number }[] {
    const found = new Map<number, Owner['kind']>()
    for (const { line, owner, slot } of this.candidates) {
      const least = owner.kind === 'vendor' ? LEAST_SHARE_OF_VENDOR : LEAST_SHARE_OF_AGENT
      if ((this.counts[slot] ?? 0) < least * owner.replies) continue
      if (found.get(line) !== 'vendor') found.set(line, owner.kind)
    }
    return [...found].map(([line, of]) => ({ of, line })).sort((a, b) => a.line - b.line)
  }
}

function ownerIn(owners: Map<string, Owner>, kind: Owner['kind'], id: string): Owner {
  let owner = owners.get(id)
  if (owner === undefined) {
    owner = { kind, replies: 0, hash: wordHash(`${kind} ${id}`) }
    owners.set(id, owner)
  }
  return owner
}

/** Hashes of the last ten lines that hold letters, the last first; never of the first such line, which is the reply itself. */
function lastLines(units: Uint16Array, length: number): number[] {
  const lines: number[] = []
  const first = firstLineEnd(units, length)
  let end = length
  while (end > first && lines.length < MOST_LINES_LOOKED_AT) {
    let start = end - 1
    while (start >= 0 && units[start] !== LINE_FEED) start--
    if (start < 0) break
    const line = lineHash(units, start + 1, end)
    if (line !== 0) lines.push(line)
    end = start
  }
  return lines
}

/** Where the first line ends that holds letters or digits. */
function firstLineEnd(units: Uint16Array, length: number): number {
  let at = 0
  while (at < length && (bitsAt(units, at) & (OF_WORD | ALONE)) === 0) at++
  while (at < length && units[at] !== LINE_FEED) at++
  return at
}

/** The hash of the letters and digits of units [from, to), or 0 where there are none. */
function lineHash(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_SEED
  let isEmpty = true
  for (let at = from; at < to; at++) {
    const bits = bitsAt(units, at)
    if ((bits & (OF_WORD | ALONE)) === 0) continue
    hash = hashStep(hash, bits & PLAIN)
    isEmpty = false
  }
  return isEmpty ? 0 : mix(hash)
}

/** Marks the tokens on lines that are footers; the first line is none. */
export function markFooters({ size, units, length, starts, roles }: Tokens, footers: ReadonlySet<number>): void {
  if (footers.size === 0) return
  let n = 0
  let lineStart = firstLineEnd(units, length) + 1
  while (lineStart < length && n < size) {
    const next = units.indexOf(LINE_FEED, lineStart)
    const lineEnd = next < 0 || next > length ? length : next
    while (n < size && (starts[n] ?? 0) < lineStart) n++
    if (footers.has(lineHash(units, lineStart, lineEnd)))
      for (let token = n; token < size && (starts[token] ?? 0) < lineEnd; token++) roles[token] = FRAME
    lineStart = lineEnd + 1
  }
}
