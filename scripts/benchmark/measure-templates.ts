import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { discoverAndAttribute, EMPTY_CATALOGUE } from '#server/text/templates/index'
import { ROOT } from '../bootstrap/root.mjs'
import { readLines } from '../yardstick/read-lines'
import { type Grouping, groupByCosine, groupByExactText, groupBySimHash } from './group-by-baselines'
import { makeUpReplies } from './made-up-replies'

const STAR = join(ROOT, '../shared/data/conversations/star.ndjson.gz')
const MADE_UP = 20_000
const SEED = 7
const MINIMUM_SUPPORT = 5
const BLOCK = 1 << 20

interface Labelled {
  text: string
  conversation: string
  template: string | null
}

/** Writes so many made-up replies, one JSON object a line. */
export function writeReplies(path: string, count: number): void {
  const file = openSync(path, 'w')
  let block = ''
  for (const reply of makeUpReplies(count, SEED)) {
    block += `${JSON.stringify(reply)}\n`
    if (block.length < BLOCK) continue
    writeSync(file, block)
    block = ''
  }
  writeSync(file, block)
  closeSync(file)
}

/** The least that anybody must do with the texts of a file: lower case, words, a hash of 32 bits for each. */
export function measurePlainLoop(path: string): void {
  const startedAt = process.cpuUsage().user
  let hashes = 0
  for (const line of readLines(path)) {
    const { text }: Labelled = JSON.parse(line)
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      let hash = 0x811c9dc5
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
      hashes ^= hash
    }
  }
  if (hashes === 0) throw new Error('No text was read.')
  printProcessorTime(startedAt)
}

/** Templates found in a file of replies, and each reply attributed. */
export function measureDiscovery(path: string): void {
  const startedAt = process.cpuUsage().user
  let count = 0
  const read = function* () {
    count = 0
    for (const line of readLines(path)) {
      const { id, text, conversation, agent } = JSON.parse(line)
      count++
      yield { id, text, conversationId: conversation, agentId: agent }
    }
  }
  const { attributionAt } = discoverAndAttribute(read, EMPTY_CATALOGUE, MINIMUM_SUPPORT)
  let attributed = 0
  for (let n = 0; n < count; n++) if (attributionAt(n).templateId !== null) attributed++
  if (attributed === 0) throw new Error('No reply was attributed.')
  printProcessorTime(startedAt)
}

/** Time of all threads in user mode, since others share the machine. */
function printProcessorTime(startedAt: number): void {
  const ms = Math.round((process.cpuUsage().user - startedAt) / 1000)
  console.log(JSON.stringify({ ms, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
}

/** Ours and the usual ways, on the same replies: F1 of B-cubed over what was picked (Bagga and Baldwin 1998), one line each. */
export function compareWithBaselines(): string[] {
  const sets: [string, Labelled[]][] = [['made up', [...makeUpReplies(MADE_UP, SEED)]]]
  if (existsSync(STAR)) sets.push(['STAR', readStar()])
  const ways: [string, (replies: readonly Labelled[]) => number[]][] = [
    ['templates', groupByTemplate],
    ['exact text, figures masked', grouped(groupByExactText)],
    ['SimHash, three bits', grouped(groupBySimHash)],
    ['TF-IDF cosine 0.8', grouped(groupByCosine)],
  ]
  return sets.flatMap(([name, replies]) =>
    ways.map(([way, group]) => `${name}, ${way}: F1 ${bCubed(replies, group(replies)).toFixed(3)}`),
  )
}

function readStar(): Labelled[] {
  const lines = gunzipSync(readFileSync(STAR)).toString('utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const { conversation_id, messages } = JSON.parse(line)
    return messages.flatMap(({ role, text, template }: { role: string; text: string; template?: string }) =>
      role === 'agent'
        ? [{ text, conversation: conversation_id, template: template === 'custom' ? null : (template ?? null) }]
        : [],
    )
  })
}

function groupByTemplate(replies: readonly Labelled[]): number[] {
  const read = () =>
    replies.map(({ text, conversation }, id) => ({ id, text, conversationId: conversation, agentId: null }))
  const { attributionAt } = discoverAndAttribute(read, EMPTY_CATALOGUE, MINIMUM_SUPPORT)
  const numbers = new Map<string, number>()
  return replies.map((_, n) => {
    const { templateId } = attributionAt(n)
    if (templateId === null) return -1
    const known = numbers.get(templateId) ?? numbers.size
    numbers.set(templateId, known)
    return known
  })
}

/** Groups that are as often used as a template must be; -1 for the rest. */
const grouped =
  (group: Grouping) =>
  (replies: readonly Labelled[]): number[] => {
    const groups = group(replies.map(({ text }) => text))
    const conversations = new Map<number, Set<string>>()
    replies.forEach(({ conversation }, n) => {
      const known = conversations.get(groups[n] ?? -1) ?? new Set()
      conversations.set(groups[n] ?? -1, known.add(conversation))
    })
    return groups.map((one) => ((conversations.get(one)?.size ?? 0) >= MINIMUM_SUPPORT ? one : -1))
  }

function bCubed(replies: readonly Labelled[], groups: readonly number[]): number {
  const [both, byGroup, byTemplate] = [new Map<string, number>(), new Map<number, number>(), new Map<string, number>()]
  const add = <Key>(counts: Map<Key, number>, key: Key): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  replies.forEach(({ template }, n) => {
    const group = groups[n] ?? -1
    add(byGroup, group)
    if (template === null) return
    add(byTemplate, template)
    add(both, `${group} ${template}`)
  })
  let [precision, recall, picked] = [0, 0, 0]
  replies.forEach(({ template }, n) => {
    if (template === null) return
    const group = groups[n] ?? -1
    const same = group < 0 ? 1 : (both.get(`${group} ${template}`) ?? 1)
    precision += group < 0 ? 1 : same / (byGroup.get(group) ?? 1)
    recall += same / (byTemplate.get(template) ?? 1)
    picked++
  })
  return (2 * precision * recall) / (precision + recall) / picked
}
