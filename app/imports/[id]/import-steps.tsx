'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import type { ImportDetail } from '../../_trpc/outputs'
import button from '../../_ui/button.module.css'
import { IMPORT_STATE_WORDS, isUnderWay } from '../import-words'
import { ImportProgress } from './import-progress'
import { ImportResult } from './import-result'
import styles from './import-steps.module.css'
import { QuestionForm } from './question-form'

const ASK_EVERY_MS = 1000

/** An import from the received file to its result; asks for news as long as it goes on by itself. */
export function ImportSteps({ initial }: { initial: ImportDetail }) {
  return (
    <ApiProvider>
      <Steps initial={initial} />
    </ApiProvider>
  )
}

function Steps({ initial }: { initial: ImportDetail }) {
  const trpc = useTRPC()
  const { data, error, refetch } = useQuery({
    ...trpc.imports.get.queryOptions({ id: initial.import.id }),
    initialData: initial,
    refetchOnMount: false,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.import.state) ? ASK_EVERY_MS : false),
  })
  const row = data.import
  const { state } = row
  return (
    <>
      <p role="status" className={styles.state}>
        {error ? 'Yardstick does not answer. This page keeps asking.' : `${IMPORT_STATE_WORDS[state]}.`}
      </p>
      <ol className={styles.steps}>
        <li>
          <h2>File received</h2>
          <p className={styles.done}>
            <bdi>{row.fileName}</bdi>
          </p>
        </li>
        {state === 'asking' && (
          <li>
            <h2>Say what the file leaves open</h2>
            <QuestionForm importId={row.id} questions={row.questions ?? []} onAnswered={() => void refetch()} />
          </li>
        )}
        <Answers options={row.options} isFile={state !== 'asking'} />
        {isUnderWay(state) && (
          <li>
            <h2>Read and score</h2>
            <ImportProgress state={state} progress={row.progress} />
          </li>
        )}
        {state === 'failed' && (
          <li>
            <h2>Not taken in</h2>
            <p className={styles.failure}>{row.failure ?? 'It failed without saying why.'}</p>
            <p>Nothing was changed. Put it right and upload the file again.</p>
            <Link className={button.primary} href="/imports">
              Upload again
            </Link>
          </li>
        )}
        {state === 'committed' && (
          <li>
            <h2>Taken in</h2>
            <ImportResult detail={data} />
          </li>
        )}
      </ol>
    </>
  )
}

/** What was answered, on one line. */
function Answers({ options, isFile }: { options: ImportDetail['import']['options']; isFile: boolean }) {
  const { vendorColumn, vendor, zone, dayMonthOrder } = options
  const answers = [
    vendor && `all rows from ${vendor}`,
    vendorColumn && `vendor from column “${vendorColumn}”`,
    zone && `times in ${zone}`,
    dayMonthOrder && (dayMonthOrder === 'day_first' ? 'day before month' : 'month before day'),
  ].filter((answer) => answer)
  if (!isFile || answers.length === 0) return null
  return (
    <li>
      <h2>What you said about it</h2>
      <p className={styles.done}>
        <bdi>{answers.join(', ')}</bdi>
      </p>
    </li>
  )
}
