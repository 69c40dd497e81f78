import { runNode } from './test/run-node'
import { describeResult, runSteps } from './test/run-steps'
import { listSteps, selectSteps } from './test/steps'

const steps = selectSteps(listSteps(), !process.argv.includes('--no-browser'))
const result = await runSteps(
  steps,
  ({ command, env }, onOutput) => runNode(command, { env, onOutput }),
  (line) => console.log(line),
)
console.log(describeResult(result))
process.exitCode = result.failedSteps.length === 0 ? 0 : 1
