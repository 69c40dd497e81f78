import type { Band, ReplyMatch } from '#server/domain/template'
import type { Catalogue, SlotKind } from './catalogue'
import { COVERED, type Cover, SLOT, slotKindOf } from './cover'
import { wantedRole } from './group-texts'
import { markRoles } from './mark-roles'
import { Matcher } from './matcher'
import { readTokens } from './read-tokens'
import { createReply, fillReply, type Reply } from './reply'
import { ShortTexts } from './short-texts'
import { BODY, createTokens, type Tokens } from './tokens'

export interface CoveredRange {
  start: number
  end: number
}

export interface FilledSlot extends CoveredRange {
  kind: SlotKind
}

/** What of a reply a template explains. Ranges are characters [start, end) of the given text, in order. */
export interface Attribution extends ReplyMatch {
  covered: readonly CoveredRange[]
  slots: readonly FilledSlot[]
}

/** From these shares on a reply is called so; below the last it is the agent's own words. */
const LEAST_VERBATIM = 0.95
const LEAST_FILLED = 0.75
const LEAST_ADAPTED = 0.4
/** A piece of a template is an adapted one: so much of its words the reply must have to be called verbatim or filled. */
const LEAST_USED = 0.75
/** A filled template has slots filled, not words added; a word in ten passes. */
const MOST_OWN = 0.1
/** Replies with fewer tokens of the matter get no verdict (method.md 5.4). */
const FEWEST_TOKENS_JUDGED = 8

/** As `createAttributor`, but briefly: a third less work, and nothing to keep for each reply. */
export function createBriefAttributor(catalogue: Catalogue): (text: string) => ReplyMatch {
  return remembering(attributorOf(catalogue, briefAttribution))
}

/**
 * A function that finds for one text the template that explains most of it (method.md 5.1 stage 9, rulings.md 39). The
 * answer depends on the text and the catalogue alone; time is linear in the text. Nothing is explained of an empty text.
 */
export function createAttributor(catalogue: Catalogue): (text: string) => Attribution {
  return remembering(attributorOf(catalogue, fullAttribution))
}

function remembering<Found>(attribute: (text: string) => Found): (text: string) => Found {
  const shortTexts = new ShortTexts<Found>()
  return (text) => {
    let found = shortTexts.get(text)
    if (found === undefined) {
      found = attribute(text)
      shortTexts.set(text, found)
    }
    return found
  }
}

function attributorOf<Found>(catalogue: Catalogue, answer: Answer<Found>): (text: string) => Found {
  const matcher = new Matcher(catalogue)
  const tokens = createTokens()
  const reply = createReply()
  const footers = new Set(catalogue.footers.map(({ line }) => Number.parseInt(line, 16) | 0))
  return (text) => {
    readTokens(text, tokens)
    markRoles(text, tokens, footers)
    fillReply(reply, tokens, wantedRole(tokens))
    return answer(matcher.match(reply), reply, tokens)
  }
}

type Answer<Found> = (best: Cover, reply: Reply, tokens: Tokens) => Found

export function briefAttribution({ wording, share, wordsMatched, own }: Cover, { total, role }: Reply): ReplyMatch {
  const isShort = role !== BODY || total < FEWEST_TOKENS_JUDGED
  if (wording === null) return isShort ? NOTHING_OF_SHORT : NOTHING_OF_LONG
  const coveredShare = Math.round(share * 1e6) / 1e6
  const band = isShort ? 'short' : bandOf(coveredShare, wordsMatched / wording.words.length, own / total)
  return { templateId: wording.template.id, coveredShare, band }
}

const NOTHING_OF_SHORT: ReplyMatch = { templateId: null, coveredShare: 0, band: 'short' }
const NOTHING_OF_LONG: ReplyMatch = { templateId: null, coveredShare: 0, band: 'own' }

function fullAttribution(best: Cover, reply: Reply, tokens: Tokens): Attribution {
  const { wording, states } = best
  const brief = briefAttribution(best, reply)
  if (wording === null) return { ...brief, covered: [], slots: [] }
  const covered: CoveredRange[] = []
  const slots: FilledSlot[] = []
  for (let n = 0; n < reply.total; n++) {
    const place = reply.places[n] ?? 0
    const start = tokens.starts[place] ?? 0
    const end = tokens.ends[place] ?? 0
    const goesOn = n > 0 && states[n] === states[n - 1] && reply.places[n - 1] === place - 1
    if (states[n] === COVERED) {
      const last = covered.at(-1)
      if (goesOn && last !== undefined) last.end = end
      else covered.push({ start, end })
    } else if (states[n] === SLOT) {
      const kind = slotKindOf(reply.kinds[n] ?? 0)
      const last = slots.at(-1)
      if (goesOn && last?.kind === kind) last.end = end
      else slots.push({ kind, start, end })
    }
  }
  return { ...brief, covered, slots }
}

function bandOf(share: number, used: number, own: number): Band {
  const isWhole = used >= LEAST_USED && own <= MOST_OWN
  if (share >= LEAST_VERBATIM && isWhole) return 'verbatim'
  if (share >= LEAST_FILLED && isWhole) return 'filled'
  return share >= LEAST_ADAPTED ? 'adapted' : 'own'
}
