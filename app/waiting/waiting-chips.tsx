import { ChoiceChip } from '../_ui/chip'
import { ClearFilters } from '../_ui/clear-filters'
import type { WaitingCounts } from './prepare-counts'
import styles from './waiting-chips.module.css'
import { WAITING_ENDS, type WaitingFilter, waitingHref } from './waiting-url'

const END_WORDS = { data: "Up to the data's end", now: 'Also by now' }

/** Whose turn it is, which of those who wait, and up to when: each with the rows that it leads to. */
export function WaitingChips({ counts, filter }: { counts: WaitingCounts; filter: WaitingFilter }) {
  const ends = WAITING_ENDS.map((at) => ({
    words: END_WORDS[at],
    href: waitingHref({ ...filter, at }),
    isCurrent: at === filter.at,
  }))
  const [here, everybody] = [waitingHref(filter), waitingHref({ ...filter, part: 'all', holder: null })]
  return (
    <>
      <Choices name="Whose turn it is" choices={counts.holders} />
      <Choices name="Which of them" choices={counts.parts} />
      <Choices name="How long" choices={ends} />
      {here !== everybody && <ClearFilters href={everybody} />}
    </>
  )
}

function Choices({ name, choices }: { name: string; choices: WaitingCounts['parts'] }) {
  return (
    <ul aria-label={name} className={styles.choices}>
      {choices.map((choice) => (
        <li key={choice.href}>
          <ChoiceChip {...choice} about={name} />
        </li>
      ))}
    </ul>
  )
}
