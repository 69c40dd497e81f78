import { isoSeconds } from './csv'
import { endOf, type Period } from './make-scenes'
import { PLANTED, type PlantedEffect } from './planted'
import type { Scene } from './scene'
import { DEMO_VENDORS } from './vendors'

export interface Manifest {
  seed: number
  start: string
  /** The instant after the last one of the data. */
  end: string
  conversations: number
  messages: number
  vendors: { name: string; kind: 'in_house' | 'contracted'; conversations: number; agents: number }[]
  files: { name: string; conversations: number; messages: number }[]
  planted: PlantedEffect[]
}

export function describeDemoData(period: Period, scenes: readonly Scene[], files: Manifest['files']): Manifest {
  return {
    seed: period.seed,
    start: isoSeconds(period.start),
    end: isoSeconds(endOf(period)),
    conversations: scenes.length,
    messages: scenes.reduce((sum, scene) => sum + scene.messages.length, 0),
    vendors: DEMO_VENDORS.map((vendor) => ({
      name: vendor.name,
      kind: vendor.code === 'IH' ? 'in_house' : 'contracted',
      conversations: scenes.filter((scene) => scene.messages[0]?.vendor === vendor.name).length,
      agents: vendor.agents.length + vendor.seniors.length,
    })),
    files,
    planted: PLANTED.map((measure) => measure(scenes)),
  }
}
