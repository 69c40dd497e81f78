'use client'

import type { FileReading } from '#server/domain/import-check'
import { formatDateTime } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { DateChoices } from './date-choices'
import styles from './detail.module.css'
import { Questions } from './questions'
import { Step } from './step'
import { questionsOf, readingsOf, type Wizard } from './wizard'

/** How times were understood. */
export function DatesStep({ wizard, missing }: { wizard: Wizard; missing: string | null }) {
  const { detail, checked, canChange, isOver } = wizard
  const { zone, dayMonthOrder } = detail.import.options
  const asks = questionsOf(wizard, 'dates').length > 0
  const shownZone = zone ?? 'UTC'
  const words = [
    checked?.firstAt != null && checked.lastAt !== null
      ? `${formatDateTime(checked.firstAt, shownZone)} to ${formatDateTime(checked.lastAt, shownZone)}, on the clocks of ${shownZone}`
      : null,
    dayMonthOrder === null ? null : dayMonthOrder === 'day_first' ? 'the day comes first' : 'the month comes first',
  ].filter((part) => part !== null)
  return (
    <Step
      name="dates"
      title="Dates"
      summary={!asks && checked ? words.join('; ') || 'No times in the file' : null}
      isOpen={asks}
      verb={canChange ? 'change' : 'show'}
    >
      {(asks || (checked && !isOver)) && (
        <>
          <Questions wizard={wizard} step="dates" missing={missing} />
          {readingsOf(wizard).map((file) => (
            <Times key={file.ordinal} file={file} zone={shownZone} />
          ))}
          {checked && canChange && <DateChoices key={`${zone} ${dayMonthOrder}`} {...wizard} />}
        </>
      )}
    </Step>
  )
}

function Times({ file, zone }: { file: FileReading; zone: string }) {
  const rows = file.times.map((time, place) => ({ ...time, place }))
  if (rows.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>
        Times of <bdi>{file.fileName}</bdi>
      </h3>
      <BlockRows>
        <DataTable
          caption={`Times of ${file.fileName} as written and as understood`}
          columns={[
            { key: 'raw', header: 'As written', isRowHeader: true, cell: ({ raw }) => <bdi>{raw}</bdi> },
            {
              key: 'at',
              header: `Understood as (${zone})`,
              cell: ({ at }) => (
                <Named name={zone} isWide>
                  {formatDateTime(at, zone)}
                </Named>
              ),
            },
          ]}
          rows={rows}
          keyOf={({ place }) => place}
          isCompact
        />
      </BlockRows>
    </div>
  )
}
