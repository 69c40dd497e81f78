const MOST_LEADERS_PER_KEY = 6

/** The first few leaders for each key. Entries count from 1. */
export class Buckets {
  private heads = new Int32Array(1 << 12)
  private keys = new Int32Array(1 << 12)
  private leaders = new Int32Array(1 << 12)
  private nexts = new Int32Array(1 << 12)
  private size = 0

  first(key: number): number {
    return this.matching(this.heads[key & (this.heads.length - 1)] ?? 0, key)
  }

  next(entry: number): number {
    return this.matching(this.nexts[entry] ?? 0, this.keys[entry] ?? 0)
  }

  leader(entry: number): number {
    return this.leaders[entry] ?? 0
  }

  private matching(from: number, key: number): number {
    let entry = from
    while (entry !== 0 && this.keys[entry] !== key) entry = this.nexts[entry] ?? 0
    return entry
  }

  add(key: number, leader: number): void {
    let known = 0
    for (let entry = this.first(key); entry !== 0; entry = this.next(entry)) known++
    if (known >= MOST_LEADERS_PER_KEY) return
    if (this.size + 2 > this.keys.length) this.grow()
    const entry = ++this.size
    const head = key & (this.heads.length - 1)
    this.keys[entry] = key
    this.leaders[entry] = leader
    this.nexts[entry] = this.heads[head] ?? 0
    this.heads[head] = entry
  }

  private grow(): void {
    const room = this.keys.length * 2
    const copy = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const longer = new Int32Array(room)
      longer.set(list)
      return longer
    }
    this.keys = copy(this.keys)
    this.leaders = copy(this.leaders)
    this.nexts = copy(this.nexts)
    this.heads = new Int32Array(room)
    for (let entry = 1; entry <= this.size; entry++) {
      const head = (this.keys[entry] ?? 0) & (room - 1)
      this.nexts[entry] = this.heads[head] ?? 0
      this.heads[head] = entry
    }
  }
}
