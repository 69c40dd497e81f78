'use client'

import Link from 'next/link'
import type { TemplateDetail } from '#server/domain/template-detail'
import button from '../../_ui/button.module.css'
import { TemplateText } from '../../_ui/template-text'
import { templateHref } from '../template-href'
import { templateTitle } from '../template-words'
import { Note } from './section'
import { useSettling } from './template-changes'
import styles from './wording-list.module.css'

/** The ways in which a template is often written; each but the first can be made a template of its own. */
export function WordingList({ template }: { template: Pick<TemplateDetail, 'id' | 'wordings' | 'apart' | 'parts'> }) {
  const { settle, isBusy } = useSettling()
  const { id, wordings, apart, parts } = template
  return (
    <>
      <Note>
        {wordings.length === 1
          ? 'It has one wording only.'
          : 'Replies in any of these wordings are this template. A wording taken apart is a template of its own, with its own uses, name and approval.'}
      </Note>
      {wordings.length > 1 && (
        <ol className={styles.list}>
          {wordings.map((wording, index) => (
            <li key={wording.id}>
              <TemplateText text={wording.text} />
              {wording.isFirst ? (
                <span className={styles.first}>the first, which stays</span>
              ) : (
                <button
                  type="button"
                  className={button.button}
                  disabled={isBusy}
                  aria-label={`Take wording ${index + 1} apart`}
                  onClick={() =>
                    settle('Taken apart: this wording is a template of its own.', { id, apart: [...apart, wording.id] })
                  }
                >
                  Take apart
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {parts.length > 0 && (
        <>
          <h3>Taken apart from it</h3>
          <ul className={styles.list}>
            {parts.map((part) => (
              <li key={part.id}>
                <Link href={templateHref(part.id)}>
                  <bdi>{templateTitle(part)}</bdi>
                </Link>
                <button
                  type="button"
                  className={button.button}
                  disabled={isBusy}
                  aria-label={`Put “${templateTitle(part)}” back`}
                  onClick={() =>
                    settle('Put back: it is a wording of this template again.', {
                      id,
                      apart: apart.filter((other) => other !== part.id),
                    })
                  }
                >
                  Put back
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
