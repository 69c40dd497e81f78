import type { Message } from '#server/domain/conversation'
import type { Range } from '#server/text/sentences'
import type { Templates } from './criterion'

const WORD = /[\p{L}\p{N}]+/gu

/** Whether every word of a range is the template's: covered by it, or what fills one of its slots. */
export function isCannedThroughout({ text }: Message, { start, end }: Range, { rangesOf }: Templates): boolean {
  const ranges = explainedRanges(text, rangesOf)
  const words = [...text.slice(start, end).matchAll(WORD)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }))
  return (
    words.length > 0 &&
    words.every((word) => ranges.some((range) => range.start <= word.start && word.end <= range.end))
  )
}

/** What a template covers of a text and what fills its slots, in order. */
export function explainedRanges(text: string, rangesOf: Templates['rangesOf']): Range[] {
  const { covered, slots } = rangesOf(text)
  return [...covered, ...slots].sort((a, b) => a.start - b.start)
}
