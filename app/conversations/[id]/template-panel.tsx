import Link from 'next/link'
import type { ConversationMessage, ExplainedReply } from '../../_trpc/outputs'
import { TemplateText } from '../../_ui/template-text'
import { templateHref } from '../../templates/template-href'
import { cannedMark, cannedSentence, coveredWords, isUnexplained } from './canned-words'
import { TemplateButton } from './template-button'
import styles from './template-panel.module.css'

interface TemplatePanelProps {
  message: Pick<ConversationMessage, 'id'>
  explained: ExplainedReply
  zone: string
}

/** What a reply is to its template, as a button that opens the template and its other uses. */
export function TemplatePanel({ message, explained, zone }: TemplatePanelProps) {
  const { templateId, name, text } = explained
  return (
    <TemplateButton words={cannedMark(explained)} templateId={templateId} messageId={message.id} zone={zone}>
      {name !== null && (
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
      )}
      <div className={styles.text} dir="auto">
        <TemplateText text={text} />
      </div>
      <p>{cannedSentence(explained)}</p>
      <p className={styles.quiet}>{coveredWords(explained.coveredShare)}</p>
      {isUnexplained(explained) && (
        <p className={styles.quiet}>Templates have changed since this was scored, so its words are not marked.</p>
      )}
      <p>
        <Link href={templateHref(templateId)} prefetch={false}>
          Open the template
        </Link>
      </p>
    </TemplateButton>
  )
}
