'use client'

import Link from 'next/link'
import type { TemplateDetail } from '#server/domain/template-detail'
import button from '../../_ui/button.module.css'
import { templateHref } from '../template-href'
import { templateTitle } from '../template-words'
import { useSettling } from './template-changes'
import styles from './wording-list.module.css'

/** The templates that count as this one, each with the way out; nothing where there are none. */
export function MergedList({ template: { merged } }: { template: Pick<TemplateDetail, 'merged'> }) {
  const { settle, isBusy } = useSettling()
  if (merged.length === 0) return null
  return (
    <>
      <h3>Merged into it</h3>
      <ul className={styles.list}>
        {merged.map((other) => (
          <li key={other.id}>
            <Link href={templateHref(other.id)}>
              <bdi>{templateTitle(other)}</bdi>
            </Link>
            <button
              type="button"
              className={button.button}
              disabled={isBusy}
              aria-label={`Take “${templateTitle(other)}” out`}
              onClick={() =>
                settle('Taken out again: it is a template of its own.', { id: other.id, mergedInto: null })
              }
            >
              Take out
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
