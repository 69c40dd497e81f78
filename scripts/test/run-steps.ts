import { formatStepTime } from './format-step-time'
import type { Step } from './steps'

export interface StepsResult {
  passed: number
  skipped: number
  failedStep: string | null
}

/** Runs the steps in order and stops at the first that fails. */
export async function runSteps(
  steps: readonly Step[],
  runStep: (step: Step) => Promise<number>,
  log: (line: string) => void,
): Promise<StepsResult> {
  const result: StepsResult = { passed: 0, skipped: 0, failedStep: null }
  for (const step of steps) {
    if (step.notYet !== undefined) {
      log(`- ${step.name}: skipped, ${step.notYet}`)
      result.skipped += 1
      continue
    }
    log(`> ${step.name}`)
    const startedAt = performance.now()
    const code = await runStep(step)
    const time = formatStepTime(performance.now() - startedAt)
    if (code !== 0) {
      log(`x ${step.name} failed (${time})`)
      return { ...result, failedStep: step.name }
    }
    log(`+ ${step.name} (${time})`)
    result.passed += 1
  }
  return result
}

export function describeResult(result: StepsResult): string {
  const counts = `${result.passed} steps passed, ${result.failedStep === null ? 0 : 1} failed`
  const skipped = result.skipped === 0 ? '' : `, ${result.skipped} skipped`
  return result.failedStep === null ? `${counts}${skipped}` : `${counts}${skipped}: ${result.failedStep}`
}
