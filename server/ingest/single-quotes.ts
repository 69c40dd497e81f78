import { takeDelimiterLine } from './delimiter'

const HEADER = /^'[^'\n]*'([,;\t|])'[^'\n]*'(?:\1'[^'\n]*')*[ \t]*$/

/**
 * Whether the cells of a CSV are wrapped in single quotes (formats.md 8, fact 30): every name of its first line is. An
 * apostrophe is a character like any other elsewhere. The start of a file is enough.
 */
export function looksSingleQuoted(text: string): boolean {
  const { rest } = takeDelimiterLine(text)
  return HEADER.test(rest.trimStart().split('\n', 1)[0] ?? '')
}
