import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitJson } from '../split-json'
import type { JsonAdapter, JsonObject } from './adapter'
import { chatwoot } from './chatwoot'
import { crisp } from './crisp'
import { drift } from './drift'
import { freshchat } from './freshchat'
import { freshdeskJson } from './freshdesk-json'
import { frontJson } from './front-json'
import { gorgiasJson } from './gorgias-json'
import { helpscout } from './helpscout'
import { intercomJson } from './intercom-json'
import { jiraJson } from './jira-json'
import { kayako } from './kayako'
import { livechatJson } from './livechat-json'
import { olark } from './olark'
import { servicenowJson } from './servicenow-json'
import { tawk } from './tawk'
import { unreadable } from './unreadable-json'
import { whmcs } from './whmcs'
import { zammad } from './zammad'
import { zendeskAuditsJson } from './zendesk-audits-json'
import { zendeskChat } from './zendesk-chat'
import { zendeskCommentsJson } from './zendesk-comments-json'
import { zendeskTicketsJson } from './zendesk-tickets-json'

const JSON_ADAPTERS: readonly JsonAdapter[] = [
  ...[zendeskTicketsJson, zendeskAuditsJson, zendeskChat, freshdeskJson, intercomJson, helpscout, crisp, chatwoot],
  ...[tawk, livechatJson, gorgiasJson, zammad, olark, frontJson, whmcs, unreadable],
  ...[drift, freshchat, jiraJson, kayako, servicenowJson, zendeskCommentsJson],
]

const SAMPLES = new URL('samples/', import.meta.url)
const IDS_BY_FILE = new Map([
  ['chatwoot-webhooks.ndjson', 'chatwoot'],
  ['zammad-articles.ndjson', 'zammad'],
  ['front-conversations.json', 'front-json'],
])
const sampleFiles = readdirSync(SAMPLES).filter((file) => {
  const id = IDS_BY_FILE.get(file) ?? file.replace(/\.(json|ndjson)$/, '')
  return /\.(json|ndjson)$/.test(file) && JSON_ADAPTERS.some((adapter) => adapter.id === id)
})

async function objectsOf(path: string | URL): Promise<JsonObject[]> {
  const objects = []
  for await (const entries of splitJson(once(readFileSync(path, 'utf8'))))
    for (const { value } of entries) if (value) objects.push(value)
  return objects
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

const claiming = (objects: readonly JsonObject[]) =>
  JSON_ADAPTERS.filter((adapter) => adapter.claims(objects) !== null).map(({ id }) => id)

describe('exactly one of the JSON formats claims a file', () => {
  it('every format has a sample', () => {
    expect(new Set(sampleFiles.map((file) => IDS_BY_FILE.get(file) ?? file.replace(/\.(json|ndjson)$/, '')))).toEqual(
      new Set(JSON_ADAPTERS.map(({ id }) => id)),
    )
  })

  it.each(sampleFiles)('%s, and each of its objects by at most one', async (file) => {
    const objects = await objectsOf(new URL(file, SAMPLES))
    expect(claiming(objects)).toEqual([IDS_BY_FILE.get(file) ?? file.replace(/\.(json|ndjson)$/, '')])
    for (const object of objects) expect(claiming([object]).length).toBeLessThanOrEqual(1)
  })

  it.each([
    ['nothing', []],
    ['an empty object', [{}]],
    ['an object with fields that are no issue’s', [{ id: '1', key: 'AB-1', fields: { colour: 'red' } }]],
    ['a list of messages of no known shape', [{ id: 1, messages: [{ role: 'user', content: 'Hi' }] }]],
  ])('%s is claimed by none', (_what, objects) => {
    expect(claiming(objects)).toEqual([])
  })

  const DATA = '../shared/data/formats'
  describe.skipIf(!existsSync(DATA))('of published files (skipped where the data is absent)', () => {
    it.each([
      ['zendesk-3.json', 'zendesk-tickets-json'],
      ['helpscout-1.json', 'helpscout'],
      ['intercom-3.json', 'intercom-json'],
      ['crisp-1.json', 'crisp'],
      ['abcd-1.json', 'unreadable'],
    ])('%s is %s', async (file, id) => {
      expect(claiming((await objectsOf(`${DATA}/${file}`)).slice(0, 50))).toEqual([id])
    })
  })
})

describe('hostile objects', () => {
  it('are read without throwing by every format, whatever a value is replaced with', async () => {
    for (const file of sampleFiles) {
      const objects = await objectsOf(new URL(file, SAMPLES))
      const adapter = JSON_ADAPTERS.find(({ id }) => claiming(objects).includes(id))
      fc.assert(
        fc.property(fc.nat(), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (which, place, value) => {
          const object = objects[which % objects.length] ?? {}
          const texts = JSON.stringify(object)
          const paths = pathsOf(JSON.parse(texts))
          const changed = replaced(JSON.parse(texts), paths[place % paths.length] ?? [], value)
          adapter?.claims([changed])
          expect(adapter?.read(changed).kind).toBeDefined()
        }),
        { numRuns: 200 },
      )
    }
  })

  it('of another format are read without throwing', async () => {
    for (const file of sampleFiles)
      for (const object of await objectsOf(new URL(file, SAMPLES)))
        for (const adapter of JSON_ADAPTERS) expect(adapter.read(object).kind).toBeDefined()
  })
})

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])])
}

function replaced<T extends object>(root: T, path: readonly string[], value: unknown): T {
  const [key, ...rest] = path
  if (key === undefined) return root
  const inner = Reflect.get(root, key)
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) replaced(inner, rest, value)
  else Reflect.set(root, key, value)
  return root
}
