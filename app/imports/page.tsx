import type { Metadata } from 'next'
import { api } from '../_trpc/server'
import { PageTitle } from '../_ui/page-title'
import { describeMapping } from './describe-mapping'
import { ImportTable } from './import-table'
import { MappingList } from './mapping-list'
import styles from './page.module.css'
import { UploadForm } from './upload-form'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage() {
  const [imports, vendors, mappings, { formats }] = await Promise.all([
    api().imports.list(),
    api().vendors.list(),
    api().imports.mappings(),
    api().imports.formats(),
  ])
  const remembered = mappings.filter(({ mapping }) => describeMapping(mapping) !== '')
  return (
    <>
      <PageTitle title="Import transcripts" />
      <UploadForm vendors={vendors.map(({ name }) => name)} />
      <section aria-labelledby="past" className={styles.past}>
        <h2 id="past">Past imports</h2>
        {imports.length === 0 ? (
          <p className={styles.none}>Nothing has been imported yet.</p>
        ) : (
          <ImportTable imports={imports} formats={formats} />
        )}
      </section>
      {remembered.length > 0 && (
        <section aria-labelledby="remembered" className={styles.past}>
          <h2 id="remembered">Remembered ways of reading</h2>
          <p className={styles.none}>
            A file with the same columns from the same vendor is read as its last one was, without asking again.
          </p>
          <MappingList mappings={remembered} formats={formats} />
        </section>
      )}
    </>
  )
}
