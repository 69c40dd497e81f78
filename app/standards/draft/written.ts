import type { Standard } from '#server/domain/standard'

/** What is written of the next version. */
export interface Written {
  standard: Standard
  /** Its first day; null where none was chosen, or it is to hold from the beginning. */
  validFrom: string | null
  note: string | null
}

/** Changes some settings of the standard. */
export type ChangeStandard = (change: (standard: Standard) => Partial<Standard>) => void
