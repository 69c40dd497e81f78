import type { z } from 'zod'
import { BadInput } from '#server/domain/refusal'

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const key of path) {
    const holds = typeof found === 'object' && found !== null && Object.hasOwn(found, key)
    found = holds ? Object.getOwnPropertyDescriptor(found, key)?.value : undefined
  }
  return found
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('')
}

const LONGEST_SHOWN = 80

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

/** The first error as one sentence that names the path, what is expected there and what was found. */
export function refusalOf(error: z.ZodError, value: unknown, what: string): BadInput {
  const issue = error.issues[0]
  const path = issue?.path ?? []
  if (issue?.code === 'unrecognized_keys') return unknownSetting([...path, ...issue.keys.slice(0, 1)], what)
  const place = path.length === 0 ? what : pathText(path)
  return new BadInput(`${place}: expected ${issue?.message ?? what}, found ${shown(valueAt(value, path))}.`)
}

/** A key that the form does not know, refused by its name. */
export function unknownSetting(path: readonly PropertyKey[], what: string): BadInput {
  return new BadInput(`${pathText(path)}: ${what} has no such setting; remove it or correct its name.`)
}
