'use client'

import { useRef, useState } from 'react'
import type { CompanyWords } from '#server/domain/standard'
import button from '../../_ui/button.module.css'
import styles from './draft.module.css'
import { WordsRow } from './words-row'
import type { ChangeStandard } from './written'

interface WordsEditorProps {
  words: readonly CompanyWords[]
  change: ChangeStandard
  onRemoved: (words: string, undo: () => void) => void
}

type Keyed = CompanyWords & { key: number }

/** Words that the company adds to what is heard; each can be tried on a sentence before it is published. */
export function WordsEditor({ words, change, onRemoved }: WordsEditorProps) {
  const [keyed, setKeyed] = useState<readonly Keyed[]>(() => words.map((added, key) => ({ ...added, key })))
  const latest = useRef(keyed)
  const addRef = useRef<HTMLButtonElement>(null)

  function update(edit: (before: readonly Keyed[]) => readonly Keyed[]) {
    latest.current = edit(latest.current)
    setKeyed(latest.current)
    // A row that is still empty is not saved: it would say nothing.
    const next = latest.current.filter(({ words }) => words.trim() !== '').map(({ key: _, ...added }) => added)
    change(() => ({ companyWords: next }))
  }

  function add() {
    const key = Math.max(-1, ...latest.current.map((row) => row.key)) + 1
    update((before) => [...before, { key, detector: 'escalation-request', syntax: 'literal', words: '' }])
  }

  function remove(row: Keyed, place: number) {
    update((before) => before.filter(({ key }) => key !== row.key))
    onRemoved('Removed the words.', () => update((before) => before.toSpliced(place, 0, row)))
    addRef.current?.focus()
  }

  return (
    <>
      <p className={styles.note}>
        What your customers and agents say in words of their own: the name of a department, a house rule. They are
        looked for as they are, or as a pattern in RE2 syntax, in any case. They count like the words that are known
        already.
      </p>
      <ol className={styles.policies}>
        {keyed.map((row, place) => (
          <li key={row.key}>
            <WordsRow
              added={row}
              place={place + 1}
              onChange={(next) =>
                update((before) => before.map((other) => (other.key === row.key ? { ...other, ...next } : other)))
              }
              onRemove={() => remove(row, place)}
            />
          </li>
        ))}
      </ol>
      <p>
        <button ref={addRef} type="button" className={button.button} onClick={add}>
          Add words
        </button>
      </p>
    </>
  )
}
