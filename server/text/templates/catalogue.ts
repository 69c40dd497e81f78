import type { TemplateKind } from '#server/domain/template'
import type { TokenKind } from './tokens'

/** Raised whenever a catalogue of before would be read otherwise. */
export const CATALOGUE_FORMAT = 1

/** What stands in a slot: something masked, or any words ("free"). */
export type SlotKind = Exclude<TokenKind, 'word'> | 'free'

/** A word in lower case; a slot, whose value differs from reply to reply; or something masked that is always the same. */
export type Part = string | { slot: SlotKind } | { same: string }

export interface Template {
  /** A function of the first wording alone: the same in every run and on every machine. */
  id: string
  kind: TemplateKind
  /** As it is most often written, slots as "⟨name⟩". */
  text: string
  /** The consensus first, then other wordings that are sent often. */
  wordings: readonly (readonly Part[])[]
  /** Hashes of the words of other texts that were found to be this template, however freely: they stay it. */
  members: readonly number[]
}

/** A line that closes the replies of one agent (a signature) or of a whole vendor (a legal footer), as its hash. */
export interface Footer {
  of: 'agent' | 'vendor'
  line: string
}

/** Which templates of one catalogue became which of another. */
export interface Change {
  kind: 'merged' | 'split'
  from: readonly string[]
  into: readonly string[]
}

/** All that attribution needs, as plain JSON. */
export interface Catalogue {
  format: typeof CATALOGUE_FORMAT
  /** 16 hexadecimal digits over templates and footers, whatever their order. */
  digest: string
  templates: readonly Template[]
  footers: readonly Footer[]
  /** Since the catalogue that was known before. */
  changes: readonly Change[]
}

export const EMPTY_CATALOGUE: Catalogue = makeCatalogue([], [], [])

/** A catalogue of these, in the order of their ids; of templates with one id the first is kept. */
export function makeCatalogue(
  templates: readonly Template[],
  footers: readonly Footer[],
  changes: readonly Change[],
): Catalogue {
  const byId = new Map<string, Template>()
  for (const template of templates) if (!byId.has(template.id)) byId.set(template.id, template)
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines = footers.map(({ of, line }) => `${of} ${line}`).sort()
  const content = JSON.stringify([sorted.map(({ kind, wordings, members }) => [kind, wordings, members]), lines])
  return { format: CATALOGUE_FORMAT, digest: textDigest(content), templates: sorted, footers, changes }
}

/** The id of a template: of its kind, its words and free slots, not of what else is masked. */
export function templateId(kind: Template['kind'], wording: readonly Part[]): string {
  const words = wording.flatMap((part) =>
    typeof part === 'string' ? [part] : 'slot' in part && part.slot === 'free' ? ['⟨free⟩'] : [],
  )
  return textDigest(`${kind}: ${words.join(' ')}`)
}

/** 64 bits of a text as 16 hexadecimal digits: two independent hashes. */
export function textDigest(text: string): string {
  let first = 0x2f0b4a87
  let second = 0x5c1e93d1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = Math.imul(((first ^ code) << 13) | ((first ^ code) >>> 19), 0x9e3779b1)
    second = Math.imul(((second ^ code) << 15) | ((second ^ code) >>> 17), 0x5f356495)
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35)
  second = Math.imul(second ^ (second >>> 16), 0xc2b2ae35) ^ Math.imul(first ^ (first >>> 13), 0x85ebca6b)
  const hexadecimal = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0')
  return hexadecimal(first) + hexadecimal(second)
}
