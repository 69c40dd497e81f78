'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../_trpc/client'
import { ChangesTable } from '../changes-table'
import styles from './draft.module.css'

/** What the draft, as saved, asks for otherwise than the version it started from. */
export function ChangesPanel({ baseVersion }: { baseVersion: number }) {
  const trpc = useTRPC()
  const { data, error } = useQuery(trpc.standards.changes.queryOptions({ from: baseVersion, to: 'draft' }))
  return (
    <div className={styles.changes}>
      <h2>What changed against version {baseVersion}</h2>
      {error && (
        <p role="alert" className={styles.failure}>
          {error.message}
        </p>
      )}
      {data?.length === 0 && <p className={styles.note}>Nothing yet: both ask for the same.</p>}
      {data !== undefined && data.length > 0 && (
        <ChangesTable
          caption={`Changes of the draft against version ${baseVersion}`}
          changes={data}
          before={`Version ${baseVersion}`}
          after="Draft"
        />
      )}
    </div>
  )
}
