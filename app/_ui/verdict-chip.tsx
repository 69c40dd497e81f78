import { CircleAlert, CircleArrowDown, CircleArrowUp, CircleMinus } from 'lucide-react'
import Link from 'next/link'
import { classNames } from './class-names'
import { Floating } from './floating'
import styles from './verdict-chip.module.css'
import type { Tone } from './verdict-words'

const ICONS: Readonly<Record<Tone, typeof CircleMinus>> = {
  better: CircleArrowUp,
  neutral: CircleMinus,
  worse: CircleArrowDown,
  critical: CircleAlert,
}

interface VerdictChipProps {
  tone: Tone
  /** Three to six words. */
  words: string
  /** What the verdict is about, where the place does not say so: "Response". */
  about?: string
  /** The sentence with the figures it rests on. */
  sentence: string
  /** The conversations behind it. */
  href: string | null
  linkWords?: string
}

export function VerdictChip({
  tone,
  words,
  about,
  sentence,
  href,
  linkWords = 'Show the conversations',
}: VerdictChipProps) {
  const Icon = ICONS[tone]
  const face = (
    <>
      <Icon aria-hidden size={14} strokeWidth={2} />
      <span>
        {about && `${about}: `}
        {words}
      </span>
    </>
  )
  return (
    <Floating opensOnRest button={face} buttonClass={classNames(styles.chip, styles[tone])}>
      <p>{sentence}</p>
      {href !== null && (
        <p className={styles.link}>
          <Link href={href}>{linkWords}</Link>
        </p>
      )}
    </Floating>
  )
}
