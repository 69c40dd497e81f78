import { databasePath, openDatabase } from '#db/open-database'
import { workUntilStopped } from '#server/worker/work-until-stopped'

/** A worker that loads everything first, waits for the word, and is then killed from outside. */
const database = openDatabase(databasePath())
process.once('message', (offset: number) => {
  void workUntilStopped(database, {
    owner: `victim-${process.pid}`,
    now: () => Date.now() + offset,
    stop: new AbortController().signal,
    logError: (error) => console.error(error),
  })
})
process.once('disconnect', () => process.exit())
process.send?.('ready')
