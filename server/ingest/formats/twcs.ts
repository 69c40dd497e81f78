import type { Reading, TableAdapter, TableRow } from './adapter'
import { copied, idOrNull, remembered } from './cell'
import { noFlag, readFlag, readMessageRow } from './message-row'
import { createReplyChains, type ReplyChains } from './reply-chains'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/**
 * Tweets between customers and brands. A conversation is a chain of replies, named after the tweet it began with, whether
 * or not that one is in the file (formats.md 3.16). The brand's handle is the queue of its chain, so that it can be
 * chosen as the vendor.
 */
export const twcs: TableAdapter = {
  content: 'table',
  id: 'twcs',
  system: 'twitter',
  title: 'Tweets between customers and brands (CSV)',
  grain: 'message',
  isTriedOnRealExport: true,
  closingsTold: false,
  zone: 'UTC',
  claims(header) {
    return header.has('tweet id', 'author id', 'inbound', 'in response to tweet id')
      ? 'The header names tweet_id, inbound and in_response_to_tweet_id, like the tweets of customer support.'
      : null
  },
  columns: {
    messageId: 'tweet id',
    time: 'created at',
    role: 'inbound',
    authorId: 'author id',
    text: 'text',
  },
  read: (row) => readTweet(row, createReplyChains(), new Map()),
  open() {
    const chains = createReplyChains()
    const spoken: Spoken = { tweets: [], brands: [] }
    const internBrand = remembered(copied)
    let brandsByRoot: Map<string, string> | null = null
    return {
      survey(row) {
        const id = row.field('messageId')
        if (id === null) return
        const parent = idOrNull(row.cell('in response to tweet id') ?? undefined)
        if (parent !== null) chains.add(id, parent)
        for (const reply of (row.cell('response tweet id') ?? '').split(',')) {
          const replyId = idOrNull(reply)
          if (replyId !== null) chains.addReply(id, replyId)
        }
        const brand = row.field('authorId')
        if (brand !== null && readFlag(row.field('role')) === false) {
          spoken.tweets.push(copied(id))
          spoken.brands.push(internBrand(brand))
        }
      },
      read(row) {
        brandsByRoot ??= firstBrands(spoken, chains)
        return readTweet(row, chains, brandsByRoot)
      },
    }
  },
}

/** Tweets of brands and who they are from, side by side: files have millions of them. */
interface Spoken {
  tweets: string[]
  brands: string[]
}

function firstBrands({ tweets, brands }: Spoken, chains: ReplyChains): Map<string, string> {
  const byRoot = new Map<string, string>()
  for (const [at, tweet] of tweets.entries()) {
    const root = chains.rootOf(tweet)
    const brand = brands[at]
    if (brand !== undefined && !byRoot.has(root)) byRoot.set(root, brand)
  }
  return byRoot
}

function readTweet(row: TableRow, chains: ReplyChains, brandsByRoot: ReadonlyMap<string, string>): Reading {
  const isCustomer = readFlag(row.field('role'))
  if (isCustomer === null || isCustomer === undefined) return noFlag('inbound', row.field('role'))
  const id = row.field('messageId')
  if (id === null) return { kind: 'rejected', column: 'tweet_id', reason: 'The id of the tweet is missing.' }
  const author = row.field('authorId')
  const root = chains.rootOf(id)
  return readMessageRow(row, isCustomer ? 'customer' : 'agent', {
    conversationId: root,
    authorName: isCustomer ? null : author,
    text: withoutEntities(row.text('text')),
    isHtml: false,
    facts: {
      channel: 'twitter',
      customer: isCustomer ? author : null,
      queue: isCustomer ? (brandsByRoot.get(root) ?? null) : author,
    },
  })
}

function withoutEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
}
