'use client'

import { type FormEvent, useState } from 'react'
import { APPROVED_AS, TEMPLATE_MARKS } from '#server/domain/template'
import type { SettledTemplate } from '#server/domain/template-list'
import button from '../../_ui/button.module.css'
import form from '../../settings/form.module.css'
import { APPROVED_WORDS, MARK_WORDS, NOT_APPROVED, STILL_COSTS, unmarkedWords } from '../template-words'
import { MergeDialog } from './merge-dialog'
import styles from './settle-panel.module.css'
import { useSettling } from './template-changes'

const LONGEST_NAME = 200

/** What a person can say of a template; each is saved at once and can be taken back. */
export function SettlePanel({ template }: { template: SettledTemplate & { title: string } }) {
  const { id, kind, title, approvedAs, markedAs } = template
  const { settle } = useSettling()
  const [isMerging, setIsMerging] = useState(false)

  function approve(value: string) {
    const to = APPROVED_AS.find((known) => known === value) ?? null
    settle(to === null ? 'Approval taken back.' : APPROVED_WORDS[to].meaning, { id, approvedAs: to })
  }

  function mark(value: string) {
    const to = TEMPLATE_MARKS.find((known) => known === value) ?? null
    settle(to === null ? 'Its words decide again what it is.' : MARK_WORDS[to].meaning, { id, markedAs: to })
  }

  return (
    <div className={styles.panel}>
      <NameForm key={template.name} id={id} name={template.name} />
      <label className={form.field}>
        Approved as
        <select className={form.control} value={approvedAs ?? ''} onChange={({ target }) => approve(target.value)}>
          <option value="">Not approved</option>
          {APPROVED_AS.map((known) => (
            <option key={known} value={known}>
              {APPROVED_WORDS[known].name}
            </option>
          ))}
        </select>
        <span className={form.note}>
          {approvedAs === null ? NOT_APPROVED : `${APPROVED_WORDS[approvedAs].meaning} ${STILL_COSTS}`}
        </span>
      </label>
      <label className={form.field}>
        What it is
        <select className={form.control} value={markedAs ?? ''} onChange={({ target }) => mark(target.value)}>
          <option value="">As its words say</option>
          {TEMPLATE_MARKS.map((known) => (
            <option key={known} value={known}>
              {MARK_WORDS[known].name}
            </option>
          ))}
        </select>
        <span className={form.note}>{markedAs === null ? unmarkedWords(template) : MARK_WORDS[markedAs].meaning}</span>
      </label>
      <div className={form.field}>
        <span>The same as another</span>
        <button type="button" className={button.button} onClick={() => setIsMerging(true)}>
          Merge into another…
        </button>
        <span className={form.note}>
          Then every use of it counts as a use of the other: sent after the other to one customer, it is the same reply
          again.
        </span>
      </div>
      {isMerging && (
        <MergeDialog
          id={id}
          kind={kind}
          title={title}
          onChoose={(into) => {
            setIsMerging(false)
            settle(`Counts as “${into.title}” now.`, { id, mergedInto: into.id })
          }}
          onClose={() => setIsMerging(false)}
        />
      )}
    </div>
  )
}

function NameForm({ id, name }: { id: string; name: string | null }) {
  const { settle, isBusy } = useSettling()
  const [written, setWritten] = useState(name ?? '')

  function save(event: FormEvent) {
    event.preventDefault()
    const to = written.trim()
    settle(to === '' ? 'It goes by its text again.' : `Named “${to}”.`, { id, name: to === '' ? null : to })
  }

  return (
    <form onSubmit={save} className={form.field}>
      <label htmlFor="template-name">Name</label>
      <span className={styles.line}>
        <input
          id="template-name"
          className={form.control}
          value={written}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          placeholder="Goes by its text"
          aria-describedby="template-name-meaning"
          onChange={({ target }) => setWritten(target.value)}
        />
        <button type="submit" className={button.button} disabled={isBusy || written.trim() === (name ?? '')}>
          Rename
        </button>
      </span>
      <span id="template-name-meaning" className={form.note}>
        How lists and scorecards call it. A name changes no score.
      </span>
    </form>
  )
}
