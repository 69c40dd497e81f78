import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { conversationLines, csvLine, HEADER, isoSeconds } from './csv'
import { makeScenes } from './make-scenes'
import { describeDemoData, type Manifest } from './manifest'
import { DAY, type DemoChannel } from './scene'

export interface DemoDataOptions {
  seed?: number
  conversations?: number
  weeks?: number
  /** The Monday on which the period begins, YYYY-MM-DD. */
  start?: string
}

const WEEKS_A_FILE = 4
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Writes the demo's exports (chat and mail apart, four weeks a file) and `manifest.json`, which says what was planted
 * where, into `folder`. The same options give the same bytes. 16 weeks that end on Sunday, 15 November 2026, by default.
 */
export async function writeDemoData(folder: string, options: DemoDataOptions = {}): Promise<Manifest> {
  const { seed = 1, conversations = 9000, weeks = 16, start = '2026-07-27' } = options
  const period = { seed, conversations, weeks, start: Date.parse(`${start}T00:00:00Z`) }
  if (Number.isNaN(period.start) || new Date(period.start).getUTCDay() !== 1) {
    throw new Error(`The demo data must begin on a Monday, written YYYY-MM-DD; "${start}" is none.`)
  }
  const scenes = makeScenes(period)
  const files: Manifest['files'] = []
  await mkdir(folder, { recursive: true })
  for (let week = 0; week < weeks; week += WEEKS_A_FILE) {
    const from = period.start + week * 7 * DAY
    const to = Math.min(from + WEEKS_A_FILE * 7 * DAY, period.start + weeks * 7 * DAY)
    for (const channel of ['chat', 'email'] as const) {
      const inside = scenes.filter((scene) => scene.channel === channel && scene.start >= from && scene.start < to)
      const name = fileName(channel, from, to)
      // Mail comes from another system than chat: with a byte order mark and Windows line ends.
      const lineEnd = channel === 'email' ? '\r\n' : '\n'
      const lines = inside.map((scene) => conversationLines(scene, lineEnd))
      await writeFile(
        join(folder, name),
        (channel === 'email' ? BYTE_ORDER_MARK : '') + csvLine(HEADER, lineEnd) + lines.join(''),
      )
      files.push({
        name,
        conversations: inside.length,
        messages: inside.reduce((sum, scene) => sum + scene.messages.length, 0),
      })
    }
  }
  const manifest = describeDemoData(period, scenes, files)
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

function fileName(channel: DemoChannel, from: number, to: number): string {
  const day = (time: number) => isoSeconds(time).slice(0, 10)
  return `${channel === 'email' ? 'mail' : 'chat'}-${day(from)}-to-${day(to - DAY)}.csv`
}
