import { runYardstick } from './yardstick/run-yardstick'

runYardstick(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
