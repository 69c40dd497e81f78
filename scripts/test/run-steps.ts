import { formatStepTime } from './format-step-time'
import type { Step } from './steps'

export interface StepsResult {
  passed: number
  failedSteps: string[]
}

/** Runs one step and resolves to its exit code; `onOutput` is there where it must not write to the terminal itself. */
export type RunStep = (step: Step, onOutput?: (text: string) => void) => Promise<number>

/**
 * Runs the steps in order and stops at the first that fails. Steps of one group run side by side, each to its end; what one of
 * them writes is shown whole when it has ended.
 */
export async function runSteps(
  steps: readonly Step[],
  runStep: RunStep,
  log: (line: string) => void,
): Promise<StepsResult> {
  const result: StepsResult = { passed: 0, failedSteps: [] }
  for (const group of inGroups(steps)) {
    if (group.length > 1) log(`Side by side: ${group.map(({ name }) => name).join(', ')}`)
    await Promise.all(
      group.map(async (step) => {
        const isPassed = await (group.length === 1 ? runAlone(step, runStep, log) : runBeside(step, runStep, log))
        if (isPassed) result.passed += 1
        else result.failedSteps.push(step.name)
      }),
    )
    if (result.failedSteps.length > 0) break
  }
  return result
}

function inGroups(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (last !== undefined && step.group !== undefined && last[0]?.group === step.group) last.push(step)
    else groups.push([step])
  }
  return groups
}

async function runAlone(step: Step, runStep: RunStep, log: (line: string) => void): Promise<boolean> {
  log(`> ${step.name}`)
  const { isPassed, ending } = await timed(step, () => runStep(step))
  log(ending)
  return isPassed
}

async function runBeside(step: Step, runStep: RunStep, log: (line: string) => void): Promise<boolean> {
  let output = ''
  const { isPassed, ending } = await timed(step, () =>
    runStep(step, (text) => {
      output += text
    }),
  )
  log([`> ${step.name}`, output.trimEnd(), ending].filter((part) => part !== '').join('\n'))
  return isPassed
}

async function timed(step: Step, run: () => Promise<number>): Promise<{ isPassed: boolean; ending: string }> {
  const startedAt = performance.now()
  const code = await run()
  const time = formatStepTime(performance.now() - startedAt)
  return code === 0
    ? { isPassed: true, ending: `+ ${step.name} (${time})` }
    : { isPassed: false, ending: `x ${step.name} failed (${time})` }
}

export function describeResult({ passed, failedSteps }: StepsResult): string {
  const counts = `${passed} steps passed, ${failedSteps.length} failed`
  return failedSteps.length === 0 ? counts : `${counts}: ${failedSteps.join(', ')}`
}
