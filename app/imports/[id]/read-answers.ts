import { type ImportQuestion, ROLE_CHOICES, type RoleChoice } from '#server/domain/import'
import type { OptionsChange } from '../../_trpc/outputs'
import { isZone } from './is-zone'

type Field = (name: string) => readonly string[]
type Reading = { answer: OptionsChange } | { missing: string }

/** A key for each question of an import, for its place and its form fields. */
export function keyOf({ about, field }: ImportQuestion): string {
  return field === undefined ? about : `${about}-${field}`
}

/** The answers in a filled-in form, or the first sentence about what is missing. A question not asked stays unanswered. */
export function readAnswers(questions: readonly ImportQuestion[], field: Field): OptionsChange | { missing: string } {
  let answers: OptionsChange = {}
  for (const question of questions) {
    const read = readAnswer(question, field)
    if ('missing' in read) return read
    answers = joined(answers, read.answer)
  }
  return answers
}

function readAnswer(question: ImportQuestion, field: Field): Reading {
  const one = (name: string) => (field(name)[0] ?? '').trim()
  switch (question.about) {
    case 'vendor': {
      const isColumn = one('vendor-by') === 'column'
      const given = one(isColumn ? 'vendor-column' : 'vendor')
      if (given === '') return { missing: 'Choose the column that names the vendor, or type the vendor’s name.' }
      return { answer: isColumn ? { vendorColumn: given, vendor: null } : { vendor: given, vendorColumn: null } }
    }
    case 'zone': {
      const chosen = one('zone')
      const zone = chosen === 'other' ? one('other-zone') : chosen
      if (!isZone(zone))
        return { missing: 'Choose or type a time zone such as Europe/Berlin, America/New_York or UTC.' }
      return { answer: { zone } }
    }
    case 'day_month_order': {
      const order = one('order')
      if (order !== 'day_first' && order !== 'month_first')
        return { missing: 'Say whether the day or the month comes first.' }
      return { answer: { dayMonthOrder: order } }
    }
    case 'column': {
      const header = one(keyOf(question))
      if (header === '' || question.field === undefined)
        return { missing: 'Choose a column for every field asked for.' }
      return { answer: { mapping: { columns: { [question.field]: header } } } }
    }
    case 'roles':
      return readRoles(question, one)
    case 'agents': {
      const agents = field('agents')
      if (agents.length === 0) return { missing: 'Mark at least one author who is an agent.' }
      return { answer: { mapping: { agents: [...agents] } } }
    }
    case 'encoding': {
      const encoding = one('encoding')
      if (encoding === '') return { missing: 'Choose the encoding of the file.' }
      return { answer: { mapping: { encoding } } }
    }
  }
}

function readRoles({ choices }: ImportQuestion, one: (name: string) => string): Reading {
  const roles: Record<string, RoleChoice> = {}
  for (const [index, word] of choices.entries()) {
    const role = ROLE_CHOICES.find((choice) => choice === one(`role-${index}`))
    if (role === undefined) return { missing: `Say who wrote the messages marked “${word}”.` }
    roles[word] = role
  }
  return { answer: { mapping: { roles } } }
}

function joined(before: OptionsChange, { mapping, ...answer }: OptionsChange): OptionsChange {
  if (mapping === undefined) return { ...before, ...answer }
  const columns = { ...before.mapping?.columns, ...mapping.columns }
  return { ...before, ...answer, mapping: { ...before.mapping, ...mapping, columns } }
}
