'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { REVIEW_VERDICTS, type ReviewVerdict } from '#server/domain/detector'
import type { FlagReason } from '#server/domain/flag'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import { type Done, StatusLine } from '../../_ui/status-line'
import { useKey } from '../../_ui/use-key'
import { FlagDialog } from './flag-dialog'
import { focusNextEvidence } from './focus-next-evidence'
import { openTemplateAround } from './open-template-around'
import type { StepTo } from './step'

interface ConversationActionsProps {
  conversationId: number
  children: ReactNode
}

/**
 * The keys of a conversation, j and k through its list, e to the next evidence, f to flag, and the buttons within it that
 * carry `data-flag` (a message, or nothing for the whole conversation), `data-take-back` (a flag) or `data-review` (what
 * is said of a finding). A click on a template's words opens the template.
 */
export function ConversationActions(props: ConversationActionsProps) {
  return (
    <ApiProvider>
      <Actions {...props} />
    </ApiProvider>
  )
}

function Actions({ conversationId, children }: ConversationActionsProps) {
  const root = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const trpc = useTRPC()
  const [flagged, setFlagged] = useState<{ messageId: number | null } | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const set = useMutation(trpc.flags.set.mutationOptions())
  const remove = useMutation(trpc.flags.remove.mutationOptions())
  const review = useMutation(trpc.detectors.review.mutationOptions())

  useKey('nextConversation', () => follow('next'))
  useKey('previousConversation', () => follow('previous'))
  useKey('evidence', () => root.current && focusNextEvidence(root.current))
  useKey('flag', () => setFlagged({ messageId: messageIdAround(document.activeElement) }))

  function follow(to: StepTo) {
    const link = root.current?.querySelector<HTMLAnchorElement>(`a[data-step="${to}"]`)
    if (!link) return false
    link.click()
  }

  function takeBack(id: number, removed: boolean) {
    remove.mutate(
      { id, removed },
      {
        onSuccess: () => {
          setDone({ words: removed ? 'Flag taken back.' : 'Flagged.', undo: () => takeBack(id, !removed) })
          router.refresh()
        },
        onError: ({ message }) => setDone({ words: message, undo: null }),
      },
    )
  }

  function say(ordinal: number, verdict: ReviewVerdict | null) {
    review.mutate(
      { conversationId, ordinal, verdict },
      {
        onSuccess: () => {
          setDone({
            words: verdict === null ? 'Taken back.' : 'Kept. It counts in the figures of the detector.',
            undo: verdict === null ? null : () => say(ordinal, null),
          })
          router.refresh()
        },
        onError: ({ message }) => setDone({ words: message, undo: null }),
      },
    )
  }

  async function save(values: { reason: FlagReason; note: string }) {
    const id = await set.mutateAsync({ conversationId, messageId: flagged?.messageId ?? null, ...values })
    setFlagged(null)
    setDone({ words: 'Flagged.', undo: () => takeBack(id, true) })
    router.refresh()
  }

  function click({ target }: MouseEvent) {
    if (!(target instanceof Element)) return
    const button = target.closest<HTMLElement>('[data-flag], [data-take-back], [data-review]')
    if (button?.dataset.review !== undefined)
      say(Number(button.dataset.finding), REVIEW_VERDICTS.find((verdict) => verdict === button.dataset.review) ?? null)
    else if (button?.dataset.takeBack !== undefined) takeBack(Number(button.dataset.takeBack), true)
    else if (button) setFlagged({ messageId: Number(button.dataset.flag) || null })
    else openTemplateAround(target)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the clicks of the buttons inside it
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button pressed by keyboard clicks too
    <div ref={root} onClick={click}>
      {children}
      {flagged && <FlagDialog messageId={flagged.messageId} onSave={save} onClose={() => setFlagged(null)} />}
      <StatusLine done={done} onClose={() => setDone(null)} />
    </div>
  )
}

function messageIdAround(element: Element | null): number | null {
  return Number(element?.closest<HTMLElement>('[data-message]')?.dataset.message) || null
}
