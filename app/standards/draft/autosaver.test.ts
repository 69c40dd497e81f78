import { describe, expect, it } from 'vitest'
import { makeAutosaver } from './autosaver'

const soon = () => new Promise((resolve) => setTimeout(resolve, 30))

/** A place that keeps what it is given, but refuses what says so, and takes a while over each. */
function makePlace(afterMs: number) {
  const kept: string[] = []
  const states: string[] = []
  const saver = makeAutosaver('', {
    afterMs,
    onState: (told) => states.push('why' in told ? `${told.state}: ${told.why}` : told.state),
    async save(value) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      if (value.startsWith('refuse')) throw new Error('It is refused.')
      kept.push(value)
    },
  })
  return { kept, states, saver }
}

describe('what is written', () => {
  it('is saved a moment later by itself, the latest alone', async () => {
    const { kept, states, saver } = makePlace(1)
    saver.change('a')
    saver.change('ab')
    expect(saver.isUnsaved()).toBe(true)
    await soon()
    expect(kept).toEqual(['ab'])
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved'])
    expect(saver.isUnsaved()).toBe(false)
  })

  it('while a save runs is saved after it', async () => {
    const { kept, saver } = makePlace(1000)
    saver.change('a')
    const settled = saver.settle()
    saver.change('ab')
    expect(await settled).toBe(true)
    expect(kept).toEqual(['a', 'ab'])
    expect(saver.isUnsaved()).toBe(false)
  })

  it('is not lost when it is refused, and is saved with the next change', async () => {
    const { kept, states, saver } = makePlace(1000)
    saver.change('refuse this')
    expect(await saver.settle()).toBe(false)
    expect(saver.isUnsaved()).toBe(true)
    expect(states.at(-1)).toBe('refused: It is refused.')
    expect(await saver.settle()).toBe(false)
    saver.change('better')
    expect(await saver.settle()).toBe(true)
    expect(kept).toEqual(['better'])
  })

  it('needs no save where nothing changed', async () => {
    const { kept, saver } = makePlace(1)
    expect(await saver.settle()).toBe(true)
    expect(kept).toEqual([])
  })
})
