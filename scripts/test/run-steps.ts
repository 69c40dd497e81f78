import { formatStepTime } from './format-step-time'
import type { Step } from './steps'

export interface StepsResult {
  passed: number
  failedStep: string | null
}

/** Runs the steps in order and stops at the first that fails. */
export async function runSteps(
  steps: readonly Step[],
  runStep: (step: Step) => Promise<number>,
  log: (line: string) => void,
): Promise<StepsResult> {
  const result: StepsResult = { passed: 0, failedStep: null }
  for (const step of steps) {
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
  return result.failedStep === null ? counts : `${counts}: ${result.failedStep}`
}
