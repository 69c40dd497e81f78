'use client'

import { formatUnits } from '../../_format'
import { ColumnChoices } from './column-choices'
import { Questions } from './questions'
import { Step } from './step'
import { VendorChoices } from './vendor-choices'
import { questionsOf, readingsOf, type Wizard } from './wizard'
import { WordChoices } from './word-choices'

/** Which column and which word stands for what. */
export function MatchStep({ wizard, missing }: { wizard: Wizard; missing: string | null }) {
  const { detail, checked, canChange, isOver } = wizard
  const asks = questionsOf(wizard, 'match').length > 0
  const files = readingsOf(wizard)
  const columns = files.flatMap((file) => file.columns)
  const read = columns.filter(({ field }) => field !== null).length
  const { vendor } = detail.import.options
  const words = [
    columns.length > 0 ? `${read} of ${formatUnits(columns.length, 'column')} read` : null,
    vendor === null ? null : `all from ${vendor}`,
  ].filter((part) => part !== null)
  return (
    <Step
      name="match"
      title="Match"
      summary={!asks && words.length > 0 ? <bdi>{words.join(', ')}</bdi> : null}
      isOpen={asks}
      verb={canChange ? 'change' : 'show'}
    >
      {(asks || files.length > 0) && (
        <>
          <Questions wizard={wizard} step="match" missing={missing} />
          {files.map((file) => (
            <ColumnChoices
              // Choices not applied are dropped once the file was read another way.
              key={`${file.ordinal} ${JSON.stringify(file.columns.map(({ field }) => field))}`}
              file={file}
              wizard={wizard}
            />
          ))}
          {checked && !isOver && (
            <VendorChoices key={JSON.stringify(detail.import.options)} wizard={wizard} vendors={checked.vendors} />
          )}
          {checked && !isOver && <WordChoices key={JSON.stringify(detail.import.options.mapping)} {...wizard} />}
        </>
      )}
    </Step>
  )
}
