import { eq } from 'drizzle-orm'
import type { TemplateState } from '#server/domain/template'
import type { Database } from '../open-database'
import { templateStates } from '../schema'
import type { Transaction } from './vendors'

/** What a person settled about a template; null where nobody settled anything. */
export function readTemplateState(tx: Database['orm'] | Transaction, id: string): TemplateState | null {
  return tx.select().from(templateStates).where(eq(templateStates.id, id)).get() ?? null
}

export function writeTemplateState(tx: Transaction, id: string, state: TemplateState | null): void {
  tx.delete(templateStates).where(eq(templateStates.id, id)).run()
  if (state !== null)
    tx.insert(templateStates)
      .values({ ...state, apart: [...state.apart] })
      .run()
}
