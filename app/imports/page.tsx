import type { Metadata } from 'next'
import { api } from '../_trpc/server'
import { PageTitle } from '../_ui/page-title'
import { ImportTable } from './import-table'
import styles from './page.module.css'
import { UploadForm } from './upload-form'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage() {
  const imports = await api().imports.list()
  return (
    <>
      <PageTitle title="Import transcripts" />
      <UploadForm />
      <section aria-labelledby="past" className={styles.past}>
        <h2 id="past">Past imports</h2>
        {imports.length === 0 ? (
          <p className={styles.none}>Nothing has been imported yet.</p>
        ) : (
          <ImportTable imports={imports} />
        )}
      </section>
    </>
  )
}
