'use client'

import { useState } from 'react'
import type { FileReading, ImportColumn } from '#server/domain/import-check'
import { DASH } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import button from '../../_ui/button.module.css'
import { type Column, DataTable } from '../../_ui/data-table'
import { type ChosenFields, columnsChange } from './columns-change'
import styles from './detail.module.css'
import { BY_WORDS, fieldWords, NOT_IMPORTED } from './reading-words'
import type { Wizard } from './wizard'

type Row = ImportColumn & { place: number }

/** The columns of a file with what they became, required fields on top; each can be given to another field. */
export function ColumnChoices({ file, wizard }: { file: FileReading; wizard: Wizard }) {
  const [chosen, setChosen] = useState<ChosenFields>(new Map())
  const { choices, change, canChange, isOver } = wizard
  const { requiredFields, fields } = choices
  const difference = columnsChange(file.columns, chosen)
  const isChanged = Object.keys(difference).length > 0
  if (file.columns.length === 0)
    return (
      <p className={styles.note}>
        <bdi>{file.fileName}</bdi> has no columns: the format says what is what.
      </p>
    )
  const rows = file.columns.map((column, place): Row => ({ ...column, place }))
  return (
    <div className={styles.part}>
      <h3>
        Columns of <bdi>{file.fileName}</bdi>
      </h3>
      <BlockRows>
        <DataTable<Row>
          caption={`Columns of ${file.fileName} and the fields they become`}
          columns={[
            {
              key: 'header',
              header: 'Column',
              isRowHeader: true,
              cell: ({ header }) => <bdi className={styles.long}>{header || DASH}</bdi>,
            },
            ...(isOver ? [] : [SAMPLES]),
            {
              key: 'field',
              header: 'Field',
              cell: ({ header, field, place }) => (
                <Named name="Field" isWide>
                  {isOver ? (
                    words(field)
                  ) : (
                    <select
                      className={styles.control}
                      aria-label={`Field of column ${header}`}
                      disabled={!canChange}
                      value={chosen.get(place) ?? (chosen.has(place) ? '' : (field ?? ''))}
                      onChange={({ target }) => setChosen(new Map(chosen).set(place, target.value || null))}
                    >
                      <option value="">{NOT_IMPORTED}</option>
                      {[...new Set([...requiredFields, ...fields, ...(field === null ? [] : [field])])].map((known) => (
                        <option key={known} value={known}>
                          {fieldWords(known)}
                        </option>
                      ))}
                    </select>
                  )}
                </Named>
              ),
            },
            {
              key: 'by',
              header: 'Because of',
              cell: ({ by }) => <Named name="Because of">{by === null ? DASH : BY_WORDS[by]}</Named>,
            },
          ]}
          rows={sorted(rows, requiredFields)}
          keyOf={({ place }) => place}
          isCompact
        />
      </BlockRows>
      {isChanged && (
        <p className={styles.ways}>
          <button type="button" className={button.primary} disabled={!canChange} onClick={() => change(difference)}>
            Read again with these columns
          </button>
          <button type="button" className={button.button} onClick={() => setChosen(new Map())}>
            Leave them as they were
          </button>
        </p>
      )}
    </div>
  )
}

const SAMPLES: Column<Row> = {
  key: 'samples',
  header: 'Values',
  cell: ({ samples }) => (
    <Named name="Values" isWide>
      <bdi className={styles.raw}>{samples.join(' · ') || DASH}</bdi>
    </Named>
  ),
}

const words = (field: string | null) => (field === null ? NOT_IMPORTED : fieldWords(field))

/** Columns of required fields first, then those that are read, then the others; else in file order. */
function sorted(rows: readonly Row[], requiredFields: readonly string[]): readonly Row[] {
  const rank = ({ field }: Row) => (field === null ? 2 : requiredFields.includes(field) ? 0 : 1)
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.place - b.place)
}
