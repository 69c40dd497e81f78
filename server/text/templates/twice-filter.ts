/** Which keys were seen at least twice; now and then it says so of one that was seen once. Two bits a key. */
export class TwiceFilter {
  private readonly cells: Int32Array
  private readonly mask: number

  /** For so many keys, within 64 MB. */
  constructor(keys: number) {
    let bits = 10
    while (bits < MOST_BITS && 2 ** bits < keys * CELLS_PER_KEY) bits++
    this.cells = new Int32Array(2 ** (bits - 4))
    this.mask = 2 ** bits - 1
  }

  see(key: number): void {
    const place = key & this.mask
    const shift = (place & 15) << 1
    const cell = this.cells[place >>> 4] ?? 0
    const seen = (cell >>> shift) & 3
    if (seen < 2) this.cells[place >>> 4] = cell ^ ((seen ^ (seen + 1)) << shift)
  }

  isTwice(key: number): boolean {
    const place = key & this.mask
    return (((this.cells[place >>> 4] ?? 0) >>> ((place & 15) << 1)) & 3) === 2
  }
}

const MOST_BITS = 28
const CELLS_PER_KEY = 8
