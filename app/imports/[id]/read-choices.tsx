'use client'

import { type ReactNode, useState } from 'react'
import { GRAINS, type Grain, type ImportMapping } from '#server/domain/import'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'
import { DELIMITER_WORDS, GRAIN_WORDS, QUOTES_WORDS } from './reading-words'
import type { Wizard } from './wizard'

type Said = Pick<ImportMapping, 'format' | 'grain' | 'encoding' | 'delimiter' | 'headerLine' | 'quotes'>

/** How files are to be read, where what was found out by itself is not right. */
export function ReadChoices({ detail, choices, change, canChange }: Wizard) {
  const { format, grain, encoding, delimiter, headerLine, quotes } = detail.import.options.mapping
  const [said, setSaid] = useState<Said>({ format, grain, encoding, delimiter, headerLine, quotes })
  const say = (part: Partial<Said>) => setSaid((before) => ({ ...before, ...part }))
  const isOne = detail.files.length === 1
  return (
    <div className={styles.part}>
      <h3>Not right? Say how to read {isOne ? 'it' : 'them'}</h3>
      <div className={styles.fields}>
        {isOne && (
          <Choice label="Format" value={said.format} onChoose={(value) => say({ format: value })}>
            {choices.formats.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Choice>
        )}
        {isOne && (
          <Choice
            label="Rows"
            value={said.grain}
            onChoose={(value) => say({ grain: GRAINS.find((known): known is Grain => known === value) ?? null })}
          >
            {GRAINS.map((known) => (
              <option key={known} value={known}>
                {GRAIN_WORDS[known]}
              </option>
            ))}
          </Choice>
        )}
        <Choice label="Encoding" value={said.encoding} onChoose={(value) => say({ encoding: value })}>
          {choices.encodings.map((known) => (
            <option key={known}>{known}</option>
          ))}
        </Choice>
        <Choice label="Cells are separated by" value={said.delimiter} onChoose={(value) => say({ delimiter: value })}>
          {Object.entries(DELIMITER_WORDS).map(([character, words]) => (
            <option key={character} value={character}>
              {words}
            </option>
          ))}
        </Choice>
        <Choice
          label="Quotes are"
          value={said.quotes}
          onChoose={(value) => say({ quotes: value === 'plain' || value === 'backslash' ? value : null })}
        >
          {Object.entries(QUOTES_WORDS).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </Choice>
        <label>
          Header in line
          <input
            type="number"
            min={1}
            placeholder="found by itself"
            value={said.headerLine ?? ''}
            onChange={({ target }) =>
              say({ headerLine: Number(target.value) >= 1 ? Math.floor(Number(target.value)) : null })
            }
          />
        </label>
      </div>
      <p className={styles.ways}>
        <button type="button" className={button.button} disabled={!canChange} onClick={() => change({ mapping: said })}>
          Read again like this
        </button>
      </p>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string | null
  onChoose: (value: string | null) => void
  children: ReactNode
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">found by itself</option>
        {children}
      </select>
    </label>
  )
}
