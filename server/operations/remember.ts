import type { Database } from '#db/open-database'
import { dataVersion } from '#db/queries/data-version'

/** Answers kept of one state of the database, unless told otherwise; the one asked for longest ago goes first. */
const MOST_KEPT = 100

interface Kept<Answer> {
  version: string
  answers: Map<string, Answer>
}

/**
 * Gives the same answer to the same question for as long as nothing has been written, without working it out again: figures of a
 * period cost the same to compute each time and are asked for again with every page that goes on from them.
 */
export function createMemory<Answer>(most = MOST_KEPT) {
  const keptByDatabase = new WeakMap<Database, Kept<Answer>>()
  return async function remember(
    database: Database,
    question: string,
    answer: () => Promise<Answer>,
    isKept: (answer: Answer) => boolean = () => true,
  ): Promise<Answer> {
    const version = dataVersion(database)
    const kept = keptByDatabase.get(database)
    const answers = kept?.version === version ? kept.answers : new Map<string, Answer>()
    if (kept?.version !== version) keptByDatabase.set(database, { version, answers })
    const known = answers.get(question)
    answers.delete(question)
    const given = known ?? (await answer())
    if (isKept(given)) answers.set(question, given)
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return given
  }
}
