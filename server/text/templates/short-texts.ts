const LONGEST = 160
const MOST = 1 << 14

/** What was found of short texts of late: agents send the same few again and again. Forgets all when it is full. */
export class ShortTexts<Found> {
  private readonly found = new Map<string, Found>()

  get(text: string): Found | undefined {
    return text.length > LONGEST ? undefined : this.found.get(text)
  }

  set(text: string, found: Found): void {
    if (text.length > LONGEST) return
    if (this.found.size >= MOST) this.found.clear()
    this.found.set(text, found)
  }
}
