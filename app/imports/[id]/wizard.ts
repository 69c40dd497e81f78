import type { ImportQuestion } from '#server/domain/import'
import type { FileReading, ImportCheck } from '#server/domain/import-check'
import type { FormatChoices, ImportDetail, OptionsChange } from '../../_trpc/outputs'
import { isUnderWay } from '../import-words'
import type { StepKey } from './step'

/** What every step of an import gets. */
export interface Wizard {
  detail: ImportDetail
  /** What reading on trial found out; while the files are read again, what it had found out before. */
  checked: ImportCheck | null
  choices: FormatChoices
  /** Reads the files again, in another way. */
  change: (options: OptionsChange) => void
  /** Whether reading them in another way is still possible at all. */
  isOver: boolean
  /** Whether it is possible now. */
  canChange: boolean
}

/** Whether an import has come to where its reading cannot be changed any more. */
export function isOver({ import: { state }, job }: ImportDetail): boolean {
  const isGone = state === 'failed' && job !== 'check'
  return isGone || state === 'committed' || state === 'undoing' || state === 'undone'
}

/** How each file was read, with its place among them. */
export function readingsOf({ checked }: Wizard): readonly (FileReading & { ordinal: number })[] {
  return (checked?.files ?? []).map((file, ordinal) => ({ ...file, ordinal }))
}

const STEP_BY_QUESTION: Readonly<Record<ImportQuestion['about'], StepKey>> = {
  encoding: 'read',
  column: 'match',
  roles: 'match',
  agents: 'match',
  vendor: 'match',
  zone: 'dates',
  day_month_order: 'dates',
}

const ASKING_STEPS = ['read', 'match', 'dates'] as const

/** The questions that belong to a step. */
export function questionsOf({ detail }: Wizard, step: StepKey): readonly ImportQuestion[] {
  const { state, questions } = detail.import
  return state === 'asking' ? (questions ?? []).filter(({ about }) => STEP_BY_QUESTION[about] === step) : []
}

/** The last step that asks something: its end is where the answers are given. */
export function lastAskingStep(wizard: Wizard): StepKey | null {
  return ASKING_STEPS.findLast((step) => questionsOf(wizard, step).length > 0) ?? null
}

/** The step that needs a person, or tells how it ended; null while the import goes on by itself. */
export function stepInNeed(wizard: Wizard): StepKey | null {
  const { state } = wizard.detail.import
  if (isUnderWay(state)) return null
  if (state === 'asking') return ASKING_STEPS.find((step) => questionsOf(wizard, step).length > 0) ?? null
  return state === 'checked' ? 'check' : 'result'
}
