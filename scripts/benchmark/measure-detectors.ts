import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DETECTOR_ROLES, DETECTORS } from '#server/domain/detector'
import { detect } from '#server/text/detect'
import { languagePack } from '#server/text/language-pack'
import { ROOT } from '../bootstrap/root.mjs'

const FOLDER = join(ROOT, '../shared/data/conversations')

interface Text {
  role: string
  text: string
}

/**
 * All text detectors over real conversations, each message by the detectors for who wrote it, and by all of them; every
 * message is heard anew, nothing is remembered. Null where the conversations are absent. Messages a second on one core.
 */
export function measureDetectors(): { messages: number; byRole: number; all: number } | null {
  if (!existsSync(FOLDER)) return null
  const texts = readTexts()
  listen(texts.slice(0, 2000), true)
  return { messages: texts.length, byRole: pace(texts, false), all: pace(texts, true) }
}

function pace(texts: readonly Text[], everything: boolean): number {
  const started = performance.now()
  listen(texts, everything)
  return Math.round((texts.length / (performance.now() - started)) * 1000)
}

function listen(texts: readonly Text[], everything: boolean): number {
  let heard = 0
  for (const { role, text } of texts) {
    const pack = languagePack(null, text)
    if (pack === null) continue
    for (const detector of DETECTORS) {
      const wanted = DETECTOR_ROLES[detector]
      if (!everything && wanted !== 'any' && wanted !== role) continue
      if (detect[detector](text, pack) !== null) heard += 1
    }
  }
  return heard
}

function readTexts(): Text[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ndjson.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(FOLDER, name)))
        .toString('utf8')
        .trim()
        .split('\n'),
    )
    .flatMap((line): Text[] => JSON.parse(line).messages)
    .filter(({ text }) => typeof text === 'string')
}
