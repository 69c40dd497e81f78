import { describe, expect, it } from 'vitest'
import { BadInput } from '#server/domain/refusal'
import type { Adapter } from './adapter'
import { canonical } from './canonical'
import { ADAPTERS, findAdapter } from './index'

const HEADER = ['conversation id', 'time', 'role', 'text']

describe('exactly one adapter claims a file', () => {
  it('the canonical one, whatever else the header has', () => {
    expect(findAdapter(HEADER).id).toBe('canonical')
    expect(findAdapter([...HEADER, 'shoe size', '']).id).toBe('canonical')
  })

  it('none: the columns needed and found are named', () => {
    expect(() => findAdapter(['tweet_id', 'text'])).toThrow(BadInput)
    expect(() => findAdapter(['tweet_id', 'text'])).toThrow(
      /lacks a column for conversation id, time and author role.*“tweet_id” and “text”/,
    )
  })

  it('two: both are named', () => {
    const twin: Adapter = { ...canonical, id: 'twin', title: 'Twin' }
    expect(() => findAdapter(HEADER, [...ADAPTERS, twin])).toThrow(/Messages, one a row and Twin/)
  })

  it('ids are unique', () => {
    expect(new Set(ADAPTERS.map(({ id }) => id)).size).toBe(ADAPTERS.length)
  })
})
