import { describe, expect, it } from 'vitest'
import { NO_MAPPING, NO_OPTIONS } from '#server/domain/import'
import { opens, readAll, sumOf } from '../testing'
import { readSample } from './samples/testing'

/** Sample, format, and messages, facts, skipped and rejected records. */
const SAMPLES: readonly [string, string, number, number, number, number][] = [
  ['zendesk-comments', 'zendesk-comments', 4, 0, 0, 2],
  ['zendesk-tickets', 'zendesk-tickets', 0, 1, 1, 0],
  ['zendesk-account-csv', 'zendesk-account-csv', 0, 2, 0, 0],
  ['zendesk-chat-events', 'zendesk-chat-events', 5, 0, 2, 0],
  ['freshdesk', 'freshdesk', 0, 3, 0, 0],
  ['freshservice', 'freshservice', 0, 2, 0, 0],
  ['intercom-parts', 'intercom-parts', 5, 0, 3, 1],
  ['intercom-exporter', 'intercom-parts', 3, 0, 0, 0],
  ['intercom-report', 'intercom-report', 0, 2, 0, 0],
  ['intercom-history', 'intercom-history', 0, 3, 0, 0],
  ['livechat', 'livechat', 0, 2, 0, 0],
  ['gorgias-tickets', 'gorgias-tickets', 0, 2, 0, 0],
  ['gorgias-messages', 'gorgias-messages', 3, 0, 0, 1],
  ['tidio', 'tidio', 4, 0, 0, 2],
  ['salesforce-email-message', 'salesforce-email-message', 3, 0, 3, 1],
  ['salesforce-case-comment', 'salesforce-case-comment', 2, 0, 1, 1],
  ['salesforce-case', 'salesforce-case', 0, 1, 1, 0],
  ['salesforce-case-report', 'salesforce-case', 0, 1, 0, 0],
  ['front', 'front', 3, 0, 0, 1],
  ['zoho-threads', 'zoho-threads', 3, 0, 0, 1],
  ['hubspot-tickets', 'hubspot-tickets', 0, 2, 0, 0],
  ['hubspot-internal', 'hubspot-tickets', 0, 1, 0, 0],
  ['twcs', 'twcs', 8, 0, 0, 1],
  ['dixa', 'dixa', 0, 2, 0, 0],
  ['osticket', 'osticket', 0, 2, 0, 0],
  ['eightbyeight', 'eightbyeight', 0, 2, 0, 1],
  ['kustomer', 'kustomer', 3, 0, 0, 1],
  ['kaggle-tickets', 'kaggle-tickets', 0, 1, 0, 0],
  ['tickets', 'tickets', 0, 2, 0, 0],
]

describe('a sample is recognised among all formats, and every record of it is accounted for', () => {
  it.each(SAMPLES)('%s as %s', async (name, format, messages, facts, skipped, rejected) => {
    const options = {
      ...NO_OPTIONS,
      vendor: 'Night desk',
      zone: 'America/Lima',
      mapping: { ...NO_MAPPING, agents: ['Bo Finch'] },
    }
    const bytes = new TextEncoder().encode(readSample(`${name}.csv`))
    const { opened, batch } = await readAll(opens(bytes), options, { fileName: `${name}.csv` })
    expect(opened.adapter.id).toBe(format)
    expect(batch.rejections.map(({ reason }) => reason)).toHaveLength(rejected)
    expect(batch.messages).toHaveLength(messages)
    expect(batch.tickets).toHaveLength(facts)
    expect(Object.values(batch.skipped).reduce((sum, n) => sum + n, 0)).toBe(skipped)
    expect(sumOf(batch)).toBe(batch.recordsRead)
  })

  it('a zone in the header counts, whatever zone is named for other times', async () => {
    const bytes = new TextEncoder().encode(readSample('intercom-report.csv'))
    const { batch } = await readAll(opens(bytes), { ...NO_OPTIONS, vendor: 'Night desk', zone: 'America/Lima' })
    expect(new Date(batch.tickets[0]?.facts.openedAt ?? 0).toISOString()).toBe('2025-03-03T08:00:00.000Z')
  })

  it('a time that the system documents as UTC needs no zone', async () => {
    const bytes = new TextEncoder().encode(readSample('intercom-parts.csv'))
    const { batch } = await readAll(opens(bytes), { ...NO_OPTIONS, vendor: 'Night desk' })
    expect(new Date(batch.messages[0]?.at ?? 0).toISOString()).toBe('2025-03-03T08:05:00.000Z')
  })
})
