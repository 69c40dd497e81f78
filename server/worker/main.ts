import { hostname } from 'node:os'
import { getDatabase } from '#db/open-database'
import { workUntilStopped } from './work-until-stopped'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort())
// Started by a supervisor: when it is gone, nobody would stop us.
process.on('disconnect', () => stopping.abort())

const database = getDatabase()
await workUntilStopped(database, {
  owner: `${hostname()}-${process.pid}`,
  now: Date.now,
  stop: stopping.signal,
  logError: (error) => console.error('worker:', error instanceof Error ? error.stack : error),
})
database.close()
process.disconnect?.()
