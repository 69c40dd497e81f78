import { runNode } from './test/run-node'
import { describeResult, runSteps } from './test/run-steps'
import { listSteps, selectSteps } from './test/steps'

const steps = selectSteps(listSteps(), !process.argv.includes('--no-browser'))
const result = await runSteps(
  steps,
  (step) => runNode(step.command, step.env),
  (line) => console.log(line),
)
console.log(describeResult(result))
process.exitCode = result.failedStep === null ? 0 : 1
