export const JOB_KINDS = ['check', 'import', 'undo', 'rescore', 'preview', 'templates', 'rediscover'] as const
export type JobKind = (typeof JOB_KINDS)[number]

export const JOB_STATES = ['queued', 'running', 'done', 'failed'] as const

export interface Job {
  id: number
  kind: JobKind
  importId: number | null
  attempts: number
}

/** How many conversations of how many are done. */
export interface JobProgress {
  done: number
  total: number
}
