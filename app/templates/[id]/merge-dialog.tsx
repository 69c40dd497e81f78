'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useState } from 'react'
import type { TemplateKind } from '#server/domain/template'
import { formatUnits } from '../../_format'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { TemplateText } from '../../_ui/template-text'
import { useModal } from '../../_ui/use-modal'
import form from '../../settings/form.module.css'
import { templateTitle } from '../template-words'
import styles from './merge-dialog.module.css'

interface MergeDialogProps {
  id: string
  kind: TemplateKind
  title: string
  onChoose: (into: { id: string; title: string }) => void
  onClose: () => void
}

const MOST_SHOWN = 20

/** Finds the template that another one is to count as, by words. */
export function MergeDialog({ id, kind, title, onChoose, onClose }: MergeDialogProps) {
  const dialog = useModal()
  const labelId = useId()
  const [words, setWords] = useState('')
  const search = useDeferredValue(words.trim()) || null
  const { data, error } = useQuery(
    useTRPC().templates.list.queryOptions({ filter: { search, kind } }, { placeholderData: keepPreviousData }),
  )
  const others = data?.rows.filter((row) => row.id !== id).slice(0, MOST_SHOWN) ?? []
  const isAll = data !== undefined && data.rows.length <= MOST_SHOWN && !data.hasMore

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={labelId} onClose={onClose}>
      <h2 id={labelId}>
        Merge <bdi>“{title}”</bdi> into
      </h2>
      <label className={form.field}>
        Words of the other template
        <input
          type="search"
          maxLength={200}
          className={form.control}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <p role="status" className={form.note}>
        {data === undefined
          ? 'Looking…'
          : `${formatUnits(others.length, 'template')} to choose from${isAll ? '' : ', the most used; more words find others'}`}
      </p>
      {error && <p role="alert">{error.message}</p>}
      <ul className={styles.choices}>
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => onChoose({ id: other.id, title: templateTitle(other) })}
            >
              {other.name !== null && <bdi className={styles.name}>{other.name}</bdi>}
              <span className={styles.text}>
                <TemplateText text={other.text} />
              </span>
              <span className={form.note}>{formatUnits(other.uses, 'use')}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={button.button} onClick={() => dialog.current?.close()}>
        Cancel
      </button>
    </dialog>
  )
}
