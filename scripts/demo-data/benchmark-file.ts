import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { csvLine, HEADER, messageLine } from './csv'
import { makeScenes } from './make-scenes'

const WEEKS = 16
const START = Date.parse('2026-07-27T00:00:00Z')
/** Fewer messages a conversation than the demo world has, so that the file is never too short. */
const FEWEST_MESSAGES_A_CONVERSATION = 4
const LINES_A_WRITE = 2000

/**
 * Writes a large file of the demo's world for the benchmark: as many messages as asked, in order of time, so that
 * conversations interleave as in an export by date. The same seed gives the same bytes.
 */
export async function writeBenchmarkFile(path: string, messages = 200_000, seed = 1): Promise<void> {
  const conversations = Math.ceil(messages / FEWEST_MESSAGES_A_CONVERSATION)
  const scenes = makeScenes({ seed, conversations, weeks: WEEKS, start: START })
  const places = scenes.flatMap((scene, sceneIndex) =>
    scene.messages.map(({ at }, messageIndex) => ({ at, sceneIndex, messageIndex })),
  )
  places.sort((a, b) => a.at - b.at || a.sceneIndex - b.sceneIndex || a.messageIndex - b.messageIndex)
  if (places.length < messages) throw new Error(`Only ${places.length} of ${messages} messages could be made.`)

  const output = createWriteStream(path)
  output.write(csvLine(HEADER, '\n'))
  for (let start = 0; start < messages; start += LINES_A_WRITE) {
    let lines = ''
    for (const { sceneIndex, messageIndex } of places.slice(start, Math.min(start + LINES_A_WRITE, messages))) {
      const scene = scenes[sceneIndex]
      if (scene) lines += messageLine(scene, messageIndex, '\n')
    }
    if (!output.write(lines)) await once(output, 'drain')
  }
  output.end()
  await once(output, 'finish')
}
