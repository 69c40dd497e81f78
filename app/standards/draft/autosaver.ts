export type SaveState = { state: 'saved' | 'waiting' | 'saving' } | { state: 'refused'; why: string }

interface Autosaver<Value> {
  /** Notes a new value and has it saved a moment later. */
  change: (value: Value) => void
  /** Saves at once what is not saved yet; false where that was refused. */
  settle: () => Promise<boolean>
  isUnsaved: () => boolean
}

interface Saving<Value> {
  /** Rejects with a sentence where the value is refused. */
  save: (value: Value) => Promise<void>
  onState: (state: SaveState) => void
  afterMs: number
}

/** Saves the latest value, one save at a time. What was refused stays unsaved and is tried again with the next change. */
export function makeAutosaver<Value>(initial: Value, { save, onState, afterMs }: Saving<Value>): Autosaver<Value> {
  let latest = initial
  let isUnsaved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null

  async function saveAll(): Promise<boolean> {
    while (isUnsaved) {
      isUnsaved = false
      onState({ state: 'saving' })
      try {
        await save(latest)
      } catch (error) {
        isUnsaved = true
        onState({ state: 'refused', why: error instanceof Error ? error.message : 'Yardstick does not answer.' })
        return false
      }
    }
    onState({ state: 'saved' })
    return true
  }

  function settle(): Promise<boolean> {
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  function change(value: Value) {
    latest = value
    isUnsaved = true
    if (running === null) onState({ state: 'waiting' })
    clearTimeout(timer)
    timer = setTimeout(() => void settle(), afterMs)
  }

  return { change, settle, isUnsaved: () => isUnsaved }
}
