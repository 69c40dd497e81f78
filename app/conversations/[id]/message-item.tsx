import { Flag as FlagIcon } from 'lucide-react'
import { formatCount, formatDateTime, formatTime } from '../../_format'
import type { ConversationMessage, Flag } from '../../_trpc/outputs'
import { classNames } from '../../_ui/class-names'
import { EvidenceText } from '../../_ui/evidence-text'
import { FlagNotes } from './flag-notes'
import type { Fold, TextPart } from './fold-text'
import styles from './message-item.module.css'
import { authorWords, messageMarks, sideOf } from './message-words'
import { TemplatePanel } from './template-panel'

interface MessageItemProps {
  message: ConversationMessage
  parts: readonly TextPart[]
  flags: readonly Flag[]
  hrefOf: (marker: number) => string
  zone: string
}

export function MessageItem({ message, parts, flags, hrefOf, zone }: MessageItemProps) {
  const isAllFolded = parts.every(({ fold, text }) => fold !== null || text.trim() === '')
  const author = authorWords(message)
  return (
    <li
      id={`message-${message.id}`}
      className={classNames(styles.message, styles[sideOf(message)])}
      data-message={message.id}
      aria-label={`${author}, ${formatTime(message.at, zone)}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a message is focused to be flagged
      tabIndex={0}
    >
      <div className={styles.head}>
        <bdi className={styles.author}>{author}</bdi>
        {message.vendorName !== null && message.role === 'agent' && <bdi>{message.vendorName}</bdi>}
        <time dateTime={new Date(message.at).toISOString()} title={`${formatDateTime(message.at, zone)} ${zone}`}>
          {formatTime(message.at, zone)}
        </time>
        {messageMarks(message).map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark}
          </span>
        ))}
        {message.explained && <TemplatePanel message={message} explained={message.explained} zone={zone} />}
        <details className={styles.source}>
          <summary>Source</summary>
          <bdi>{message.sourceFile}</bdi>, line {message.sourceLine}
          {message.externalId !== null && (
            <>
              , message <bdi>{message.externalId}</bdi>
            </>
          )}
        </details>
        <button type="button" className={styles.flag} data-flag={message.id} title="Flag this message (f)">
          <FlagIcon aria-hidden size={14} />
          <span className={styles.hidden}>Flag this message</span>
        </button>
      </div>
      <div className={styles.text} dir="auto">
        {parts.map((part) => (
          <Part key={part.start} part={part} isOpen={isAllFolded} hrefOf={hrefOf} />
        ))}
      </div>
      <FlagNotes flags={flags} />
    </li>
  )
}

interface PartProps {
  part: TextPart
  /** Unfolded from the start: a mail of nothing but quotes would else be empty. */
  isOpen: boolean
  hrefOf: (marker: number) => string
}

function Part({ part: { text, ranges, canned, fold }, isOpen, hrefOf }: PartProps) {
  const words = <EvidenceText text={text} ranges={ranges} canned={canned} hrefOf={hrefOf} />
  if (fold === null) return words
  return (
    <details open={isOpen && fold !== 'rest'} className={fold === 'rest' ? undefined : styles.quoted}>
      <summary>{FOLD_WORDS[fold] ?? `Show the other ${formatCount(text.length)} characters`}</summary>
      {words}
    </details>
  )
}

const FOLD_WORDS: Readonly<Record<Fold, string | null>> = {
  quoted: 'Quoted mail',
  signature: 'Signature',
  rest: null,
}
