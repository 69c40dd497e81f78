import { runYardstick } from './yardstick/run-yardstick'

// Whoever reads the output may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

runYardstick(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
