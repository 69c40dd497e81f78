'use client'

import type { ListedCases, Standard } from '#server/domain/standard'
import { TRIGGER_TYPES } from '#server/domain/trigger'
import { TRIGGER_WORDS } from '../../_words'
import { CheckList } from './check-list'
import styles from './draft.module.css'
import { durationText } from './duration-text'
import { parseNames } from './edit-policies'
import { parseDuration } from './parse-duration'
import { ReadField } from './read-field'
import { readAmountOrNone } from './read-fields'
import type { ChangeStandard } from './written'

/** What calls for somebody with more authority, and which of it costs points. */
export function TriggersEditor({ standard, change }: { standard: Standard; change: ChangeStandard }) {
  const { listedCases } = standard
  const setCases = (cases: Partial<ListedCases>) =>
    change(({ listedCases: before }) => ({ listedCases: { ...before, ...cases } }))
  return (
    <>
      <CheckList
        label="What costs points when it is not handled; the rest is only shown"
        none="None is ticked: nothing of this costs points."
        choices={TRIGGER_TYPES.map((type) => ({ value: type, words: TRIGGER_WORDS[type] }))}
        chosen={standard.triggersCounted}
        onChange={(triggersCounted) => change(() => ({ triggersCounted }))}
      />
      <fieldset className={styles.checks}>
        <legend>Your list of cases for somebody senior</legend>
        <div className={styles.fields}>
          <ReadField
            label="Tags, with commas between"
            initial={listedCases.tags.join(', ')}
            placeholder="no tag"
            read={readNames}
            onRead={(tags) => setCases({ tags })}
            isWide
          />
          <ReadField
            label="Priorities, with commas between"
            initial={listedCases.priorities.join(', ')}
            placeholder="no priority"
            read={readNames}
            onRead={(priorities) => setCases({ priorities })}
            isWide
          />
          <ReadField
            label="Words of the customer, with commas between"
            initial={listedCases.phrases.join(', ')}
            placeholder="no words"
            read={readNames}
            onRead={(phrases) => setCases({ phrases })}
            isWide
          />
          <ReadField
            label="Sums of money above"
            initial={listedCases.amountAbove === null ? '' : String(listedCases.amountAbove)}
            placeholder="no sum"
            read={readAmountOrNone}
            onRead={(amountAbove) => setCases({ amountAbove })}
          />
        </div>
      </fieldset>
      <div className={styles.fields}>
        <ReadField
          label="An idle chat may be ended after a question of"
          initial={durationText(standard.idleCloseSeconds)}
          read={parseDuration}
          onRead={(idleCloseSeconds) => change(() => ({ idleCloseSeconds }))}
        />
      </div>
    </>
  )
}

function readNames(text: string): { value: string[] } {
  return { value: parseNames(text) }
}
