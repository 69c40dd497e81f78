'use client'

import { type ReactNode, useState } from 'react'
import { Floating } from '../../_ui/floating'
import styles from './template-panel.module.css'
import { TemplateUses } from './template-uses'

interface TemplateButtonProps {
  words: string
  templateId: string
  messageId: number
  zone: string
  children: ReactNode
}

/** Looks for other uses only when it is opened: a template may have very many. */
export function TemplateButton({ words, templateId, messageId, zone, children }: TemplateButtonProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <span data-template={templateId}>
      <Floating button={words} buttonClass={styles.button} onOpen={() => setWasOpened(true)}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
        <div role="group" aria-label="The template of this reply" className={styles.panel}>
          {children}
          {wasOpened && <TemplateUses templateId={templateId} messageId={messageId} zone={zone} />}
        </div>
      </Floating>
    </span>
  )
}
