'use client'

import Link from 'next/link'
import type { TemplateDetail } from '#server/domain/template-detail'
import button from '../../_ui/button.module.css'
import { templateHref } from '../template-href'
import { templateTitle } from '../template-words'
import styles from './family-notice.module.css'
import { useSettling } from './template-changes'

/** Says that a template counts as another or was taken apart from one, and where to change that; nothing where neither is so. */
export function FamilyNotice({ template }: { template: Pick<TemplateDetail, 'id' | 'mergedInto' | 'takenFrom'> }) {
  const { settle, isBusy } = useSettling()
  const { id, mergedInto, takenFrom } = template
  if (mergedInto !== null) {
    return (
      <div className={styles.notice}>
        <p>
          It counts as <Link href={templateHref(mergedInto.id)}>“{templateTitle(mergedInto)}”</Link>.
        </p>
        <button
          type="button"
          className={button.button}
          disabled={isBusy}
          onClick={() => settle('Taken out again: it is a template of its own.', { id, mergedInto: null })}
        >
          Take it out again
        </button>
      </div>
    )
  }
  if (takenFrom === null) return null
  // Put back here it would take this page with it, and the way to undo that.
  return (
    <p className={styles.notice}>
      <span>
        It was taken apart from{' '}
        <Link href={`${templateHref(takenFrom.id)}#wordings`}>“{templateTitle(takenFrom)}”</Link>, where it can be put
        back.
      </span>
    </p>
  )
}
