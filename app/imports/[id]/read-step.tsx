'use client'

import { useMutation } from '@tanstack/react-query'
import type { FileReading } from '#server/domain/import-check'
import { formatCount, formatUnits } from '../../_format'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { isUnderWay } from '../import-words'
import styles from './detail.module.css'
import { ImportProgress } from './import-progress'
import { Questions } from './questions'
import { ReadChoices } from './read-choices'
import { DELIMITER_WORDS, GRAIN_WORDS } from './reading-words'
import { Step } from './step'
import { questionsOf, readingsOf, type Wizard } from './wizard'

interface ReadStepProps {
  wizard: Wizard
  missing: string | null
  onChanged: () => void
}

/** What the files were recognised as, and how else they could be read. */
export function ReadStep({ wizard, missing, onChanged }: ReadStepProps) {
  const { detail, canChange } = wizard
  const { state, progress } = detail.import
  const isReading = detail.job === 'check' && isUnderWay(state)
  const asks = questionsOf(wizard, 'read').length > 0
  const files = readingsOf(wizard)
  if (files.length === 0 && !isReading && !canChange)
    return <Step name="read" title="Read" summary={detail.import.format} />
  return (
    <Step
      name="read"
      title="Read"
      summary={
        files.length > 0 && !asks
          ? `${isRemembered(wizard) ? REMEMBERED : ''}${files.map(summaryOf).join('; ')}`
          : isReading
            ? 'Reading on trial.'
            : null
      }
      isOpen={asks || isReading || (state === 'failed' && canChange)}
      verb={canChange ? 'change' : 'show'}
    >
      {isReading && <ImportProgress state={state} progress={progress} />}
      <Remembered wizard={wizard} onChanged={onChanged} />
      <Questions wizard={wizard} step="read" missing={missing} />
      {files.map((file) => (
        <File key={file.ordinal} file={file} />
      ))}
      {canChange && <ReadChoices {...wizard} />}
    </Step>
  )
}

const REMEMBERED = 'Read as last time for this vendor and these columns. '

function isRemembered({ detail }: Wizard): boolean {
  return detail.mappingId !== null && detail.import.state === 'checked'
}

function summaryOf({ title, grain, recordsRead }: FileReading): string {
  return `${title}: ${GRAIN_WORDS[grain]}, ${formatUnits(recordsRead, 'record')}`
}

function File({ file }: { file: FileReading }) {
  const { fileName, title, why, isTriedOnRealExport, grain, encoding, delimiter, headerLine, recordsRead } = file
  const technical = [
    encoding,
    delimiter === null ? null : `separated by ${DELIMITER_WORDS[delimiter] ?? `“${delimiter}”`}`,
    headerLine === null ? null : `header in line ${formatCount(headerLine)}`,
  ].filter((part) => part !== null)
  return (
    <div className={styles.part}>
      <h3>
        <bdi>{fileName}</bdi>
      </h3>
      <dl className={styles.facts}>
        <dt>Recognised as</dt>
        <dd>{title}</dd>
        <dt>Why</dt>
        <dd>
          <bdi>{why}</bdi>
        </dd>
        <dt>Rows</dt>
        <dd>
          {formatUnits(recordsRead, 'record')}: {GRAIN_WORDS[grain]}
        </dd>
        {technical.length > 0 && (
          <>
            <dt>Written in</dt>
            <dd>{technical.join(', ')}</dd>
          </>
        )}
      </dl>
      {!isTriedOnRealExport && (
        <p className={styles.notice}>
          Reading this format was not yet tried on a real export; please check the preview below with care.
        </p>
      )}
    </div>
  )
}

function Remembered({ wizard, onChanged }: { wizard: Wizard; onChanged: () => void }) {
  const forget = useMutation(useTRPC().imports.forgetMapping.mutationOptions())
  const { detail, canChange } = wizard
  const { mappingId } = detail
  if (mappingId === null || !isRemembered(wizard)) return null
  return (
    <div className={styles.ways}>
      <p>{REMEMBERED}</p>
      <button
        type="button"
        className={button.button}
        disabled={!canChange || forget.isPending}
        onClick={() => forget.mutate({ mappingId, importId: detail.import.id }, { onSuccess: onChanged })}
      >
        Forget that and read anew
      </button>
      {forget.error && (
        <p role="alert" className={styles.failure}>
          {forget.error.message}
        </p>
      )}
    </div>
  )
}
