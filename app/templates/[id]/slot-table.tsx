import type { FilledSlots, TemplateDetail } from '#server/domain/template-detail'
import { formatCount, formatUnits } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { slotKindWords } from '../../_ui/slot-kind-words'
import { Note, Section } from './section'
import styles from './slot-table.module.css'

/** What stands most in the slots; nothing where there are none. */
export function SlotTable({
  template: { slots, slotTexts },
}: {
  template: Pick<TemplateDetail, 'slots' | 'slotTexts'>
}) {
  if (slots.length === 0) return null
  return (
    <Section id="slots" title="What fills its slots">
      <Note>
        From the latest {formatUnits(slotTexts, 'use')}. A slot that is always the same may be part of the text.
      </Note>
      <BlockRows>
        <DataTable<FilledSlots>
          caption="What fills its slots"
          rows={slots}
          keyOf={({ kind, after }) => `${kind} ${after}`}
          isCompact
          columns={[
            {
              key: 'slot',
              header: 'Slot',
              isRowHeader: true,
              cell: ({ kind, after }) => (
                <>
                  {after !== '' && <bdi>… {after} </bdi>}
                  <span className={styles.slot}>{slotKindWords(kind)}</span>
                </>
              ),
            },
            {
              key: 'filled',
              header: 'Filled',
              align: 'end',
              cell: ({ filled }) => <Named name="Filled">{formatCount(filled)}</Named>,
            },
            {
              key: 'values',
              header: 'Filled most with',
              cell: ({ values }) => (
                <Named name="Filled most with" isWide>
                  <span className={styles.values}>
                    {values.map(({ value, n }) => (
                      <span key={value}>
                        <bdi>{shortened(value)}</bdi>{' '}
                        {n > 1 && <span className={styles.times}>{formatCount(n)} times</span>}
                      </span>
                    ))}
                  </span>
                </Named>
              ),
            },
          ]}
        />
      </BlockRows>
    </Section>
  )
}

const LONGEST_VALUE = 60

const shortened = (value: string) =>
  value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE).trimEnd()}…` : value
