import { WaitBar } from '../../_ui/wait-bar'
import { MessageItem } from './message-item'
import type { TranscriptEntry } from './prepare-transcript'
import styles from './transcript.module.css'

interface TranscriptProps {
  entries: readonly TranscriptEntry[]
  hrefOf: (marker: number) => string
  zone: string
}

export function Transcript({ entries, hrefOf, zone }: TranscriptProps) {
  if (entries.length === 0) return <p className={styles.none}>This conversation has no messages.</p>
  return (
    <ol className={styles.transcript}>
      {entries.map((entry) => {
        if (entry.kind === 'message') {
          const { key, message, parts, flags } = entry
          return <MessageItem key={key} message={message} parts={parts} flags={flags} hrefOf={hrefOf} zone={zone} />
        }
        if (entry.kind === 'day')
          return (
            <li key={entry.key} className={styles.day}>
              {entry.day}
            </li>
          )
        return (
          <li key={entry.key} id={entry.key} className={styles.wait}>
            <WaitBar stretches={entry.wait.stretches} words={entry.wait.words} isBreach={entry.wait.isBreach} />
          </li>
        )
      })}
    </ol>
  )
}
