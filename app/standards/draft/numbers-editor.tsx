'use client'

import type { Standard } from '#server/domain/standard'
import styles from './draft.module.css'
import { durationText } from './duration-text'
import { ReadField } from './read-field'
import { readCountFrom, readPercent, readPoints, readSecondsOrZero } from './read-fields'
import type { ChangeStandard } from './written'

const readCount = readCountFrom(1)
const readTemplateMinimum = readCountFrom(2)

/** Shares wanted and the numbers from which something counts. */
export function NumbersEditor({ standard, change }: { standard: Standard; change: ChangeStandard }) {
  return (
    <div className={styles.fields}>
      <ReadField
        label="First replies wanted in time"
        initial={percentText(standard.shareWithinTarget)}
        unit="%"
        read={readPercent}
        onRead={(shareWithinTarget) => change(() => ({ shareWithinTarget }))}
      />
      <ReadField
        label="Escalations wanted handled"
        initial={percentText(standard.shareEscalationsHandled)}
        unit="%"
        read={readPercent}
        onRead={(shareEscalationsHandled) => change(() => ({ shareEscalationsHandled }))}
      />
      <ReadField
        label="Conversations below which a figure is “too few”"
        initial={String(standard.displayFloor)}
        read={readCount}
        onRead={(displayFloor) => change(() => ({ displayFloor }))}
      />
      <ReadField
        label="Smallest difference that matters"
        initial={String(standard.marginPoints)}
        unit="points"
        read={readPoints}
        onRead={(marginPoints) => change(() => ({ marginPoints }))}
      />
      <ReadField
        label="Conversations with the same text that make a template"
        initial={String(standard.templateMinimumConversations)}
        read={readTemplateMinimum}
        onRead={(templateMinimumConversations) => change(() => ({ templateMinimumConversations }))}
      />
      <ReadField
        label="Waits left out where the customer left within"
        initial={
          standard.abandonedExcludedBelowSeconds === 0 ? '' : durationText(standard.abandonedExcludedBelowSeconds)
        }
        placeholder="none left out"
        read={readSecondsOrZero}
        onRead={(abandonedExcludedBelowSeconds) => change(() => ({ abandonedExcludedBelowSeconds }))}
      />
      <ReadField
        label="Turns of agents above which there are too many"
        initial={String(standard.tooManyTouches)}
        read={readCount}
        onRead={(tooManyTouches) => change(() => ({ tooManyTouches }))}
      />
    </div>
  )
}

function percentText(share: number): string {
  return String(Math.round(share * 10_000) / 100)
}
