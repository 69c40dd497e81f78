import type { ReplyMatch } from '#server/domain/template'
import { briefAttribution } from './attribute'
import { type Catalogue, makeCatalogue, type Part, type Template, templateId } from './catalogue'
import { recordChanges } from './changes'
import { clusterGroups } from './cluster'
import { consensusOf, isSentAsItIs, membersOf, oftenOf } from './consensus'
import { countSupport } from './count-support'
import { FooterFinder } from './footers'
import { Grouper, type Groups, wantedRole } from './group-texts'
import { markRoles } from './mark-roles'
import { Matcher } from './matcher'
import { readTokens } from './read-tokens'
import { createReply } from './reply'
import { SampleKeeper } from './samples'
import { Shapes } from './shapes'
import { ShortTexts } from './short-texts'
import { createTokens } from './tokens'
import { wordHash } from './word-hash'
import { wordingsOf } from './wordings'
import { type Consensus, EVERYTHING, type Written, writeWording } from './write-wording'

/** An agent's reply. Without a conversation it counts as one of its own. */
export interface AgentReply {
  id: string | number
  text: string
  conversationId: string | null
  agentId: string | null
  vendorId?: string | null
}

/** Conversations that a text must be sent in to be a template (rulings.md 39). */
export const DEFAULT_MINIMUM_SUPPORT = 5

const MOST_MEMBERS = 200

/**
 * Finds the templates that agents reply with, from the texts alone (method.md 5.1). `read` gives the replies anew each
 * time, the same in the same order; it is called twice, and once more where signatures or footers are found. Known
 * templates stay as they are and take what resembles them; new ones are looked for among the rest. The result does not
 * depend on the order of the replies. Without replies it is the known catalogue.
 */
export function discoverTemplates(
  read: () => Iterable<AgentReply>,
  known: Catalogue,
  minimumSupport: number,
): Catalogue {
  return discover(read, known, minimumSupport, null).catalogue
}

/** A catalogue, and what it says of the replies that it was found in. */
export interface Discovered {
  catalogue: Catalogue
  /** Of the reply at a place among those that were read, from 0. */
  attributionAt(reply: number): ReplyMatch
}

/**
 * As `discoverTemplates`, and attributes the same replies without reading them again: as `createBriefAttributor` would.
 * Memory: about forty bytes a reply besides what its words need.
 */
export function discoverAndAttribute(
  read: () => Iterable<AgentReply>,
  known: Catalogue,
  minimumSupport: number,
): Discovered {
  const shapes = new Shapes()
  const { catalogue, groups, groupOf } = discover(read, known, minimumSupport, shapes)
  const matcher = new Matcher(catalogue)
  const reply = createReply()
  const attributionAt = (n: number): ReplyMatch => {
    shapes.fill(reply, n, groups, groupOf[n] ?? -1)
    return briefAttribution(matcher.match(reply), reply)
  }
  return { catalogue, attributionAt }
}

interface Discovery {
  catalogue: Catalogue
  groups: Groups
  groupOf: Int32Array
}

type ReadReplies = () => Iterable<AgentReply>

function discover(read: ReadReplies, known: Catalogue, minimumSupport: number, shapes: Shapes | null): Discovery {
  const footers = new Map(known.footers.map(({ of, line }) => [Number.parseInt(line, 16) | 0, of]))
  let gathered = gather(read, known, new Set(footers.keys()), shapes)
  const found = gathered.finder.footers().filter(({ line }) => !footers.has(line))
  for (const { of, line } of found) footers.set(line, of)
  const lines = new Set(footers.keys())
  if (found.length > 0) {
    shapes?.clear()
    gathered = gather(read, known, lines, shapes)
  }
  const { groups, groupOf, conversations, knownWordings } = gathered
  const support = countSupport(groupOf, conversations, groups.size)
  const clusters = clusterGroups(groups, support, minimumSupport, knownWordings)
  const members = membersOf(groups, support, clusters, knownWordings)
  const leaderOf = new Int32Array(groupOf.length)
  for (let n = 0; n < groupOf.length; n++) leaderOf[n] = clusters.leaders[groupOf[n] ?? -1] ?? -1
  const clusterSupport = countSupport(leaderOf, conversations, groups.size)
  for (const leader of members.keys()) {
    const isSupported = (clusterSupport[leader] ?? 0) >= minimumSupport
    if (!isSupported || !isSentAsItIs(groups, leader, support[leader] ?? 0, minimumSupport)) members.delete(leader)
  }
  const samples = new SampleKeeper(
    [...members.values()].flatMap((all) => oftenOf(all, support, minimumSupport)),
    groups.size,
  )
  let reply = 0
  for (const { text } of read()) {
    samples.see(groupOf[reply] ?? -1, text, conversations[reply] ?? 0)
    reply++
  }
  const tokens = createTokens()
  const templates = [...members].map(([leader, all]): Template => {
    const write = (group: number, consensus: Consensus): Written =>
      writeWording(samples.samplesOf(group, tokens, lines), consensus)
    const consensus = write(leader, consensusOf(groups, leader, all, clusters.families.get(leader)))
    const others = oftenOf(all, support, minimumSupport).map((group) => write(group, EVERYTHING).parts)
    return {
      ...nameOf(groups.courtesies[leader] === 1 ? 'courtesy' : 'reply', consensus),
      wordings: distinct([consensus.parts, ...others]),
      members: all.slice(0, MOST_MEMBERS).map((group) => groups.keys[group] ?? 0),
    }
  })
  // Of two that come to the same wording one is kept, the same one whatever the order of the replies.
  templates.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const written = [...footers].map(([line, of]) => ({ of, line: (line >>> 0).toString(16).padStart(8, '0') }))
  const next = makeCatalogue([...known.templates, ...templates], written, [])
  const catalogue = makeCatalogue(next.templates, next.footers, recordChanges(known, next))
  return { catalogue, groups, groupOf }
}

const nameOf = (kind: Template['kind'], { parts, text }: Written): Pick<Template, 'id' | 'kind' | 'text'> => ({
  id: templateId(kind, parts),
  kind,
  text,
})

function distinct(wordings: readonly Part[][]): Part[][] {
  return [...new Map(wordings.map((parts) => [JSON.stringify(parts), parts])).values()]
}

interface Gathered {
  groups: Groups
  finder: FooterFinder
  /** By reply. */
  groupOf: Int32Array
  conversations: Int32Array
  /** How many of the first groups are wordings of known templates. */
  knownWordings: number
}

function gather(read: ReadReplies, known: Catalogue, footers: ReadonlySet<number>, shapes: Shapes | null): Gathered {
  const grouper = new Grouper()
  const finder = new FooterFinder()
  const tokens = createTokens()
  const shortTexts = new ShortTexts<number>()
  let knownWordings = 0
  for (const template of known.templates)
    for (const { words, role } of wordingsOf(template))
      if (words.length > 0) knownWordings = Math.max(knownWordings, grouper.addKnown(words, role) + 1)
  let groupOf = new Int32Array(1 << 12)
  let conversations = new Int32Array(1 << 12)
  let size = 0
  for (const { id, text, conversationId, agentId, vendorId } of read()) {
    finder.count(agentId, vendorId ?? null)
    let group = -1
    const same = shortTexts.get(text)
    if (same === undefined) {
      readTokens(text, tokens)
      markRoles(text, tokens, footers)
      if (tokens.hasLines) finder.see(tokens, agentId, vendorId ?? null)
      else shortTexts.set(text, size)
      group = grouper.add(tokens, size)
      shapes?.add(tokens, wantedRole(tokens))
    } else {
      group = groupOf[same] ?? -1
      grouper.repeat(group)
      shapes?.repeat(same)
    }
    if (size === groupOf.length) {
      groupOf = longer(groupOf)
      conversations = longer(conversations)
    }
    groupOf[size] = group
    conversations[size] = wordHash(conversationId ?? `⟨${id}⟩`)
    size++
  }
  return {
    groups: grouper.groups(),
    finder,
    groupOf: groupOf.slice(0, size),
    conversations: conversations.slice(0, size),
    knownWordings,
  }
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(list.length * 2)
  twice.set(list)
  return twice
}
