import type { Database } from '#db/open-database'
import { queueUndo } from './queue-import'
import { takeTurn, type Worker } from './take-turn'
import { type UndoWork, undoImport } from './undo-import'

/** Undoes an import from here, without the worker, waiting for a job under way to end. Throws Conflict where it cannot be undone. */
export async function undoNow(
  database: Database,
  work: Worker & Pick<UndoWork, 'importId' | 'onProgress'> & { onWaiting: () => void },
): Promise<{ note: string | null }> {
  const jobId = await queueUndo(database, work.importId, work.now())
  return takeTurn(database, jobId, work, () => undoImport(database, work))
}
