// Loaded into every server (`node --import`): when the channel to the process that started it breaks, because that
// process has ended without saying so, the server stops as if it had been told to.
const LAST_MOMENT_MS = 15_000

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref()
  process.kill(process.pid, 'SIGTERM')
})
// Listening keeps a process alive; one that has nothing else to do may end.
process.channel?.unref()
