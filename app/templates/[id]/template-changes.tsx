'use client'

import { useMutation } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import type { TemplateState } from '#server/domain/template'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import { StatusLine } from '../../_ui/status-line'
import { useChanges } from '../../settings/use-changes'

export type TemplateChange = Pick<TemplateState, 'id'> & Partial<Omit<TemplateState, 'id'>>

interface Settling {
  /** Settles something and tells it in these words, with the way to take it back. */
  settle: (words: string, change: TemplateChange) => void
  takeBack: (changeId: number) => void
  isBusy: boolean
}

const SettlingContext = createContext<Settling | null>(null)

/** Around everything with which something is settled about templates: one line tells what was done. */
export function TemplateChanges({ children }: { children: ReactNode }) {
  return (
    <ApiProvider>
      <Changes>{children}</Changes>
    </ApiProvider>
  )
}

function Changes({ children }: { children: ReactNode }) {
  const { done, isBusy, makeOrTell, takeBack, close } = useChanges()
  const change = useMutation(useTRPC().templates.change.mutationOptions())
  const settle: Settling['settle'] = (words, { apart, ...rest }) =>
    makeOrTell(words, [() => change.mutateAsync({ ...rest, ...(apart && { apart: [...apart] }) })])
  return (
    <SettlingContext value={{ settle, isBusy, takeBack: (changeId) => void takeBack([changeId]) }}>
      {children}
      <StatusLine done={done} onClose={close} />
    </SettlingContext>
  )
}

export function useSettling(): Settling {
  const settling = use(SettlingContext)
  if (settling === null) throw new Error('What settles something about a template stands inside TemplateChanges.')
  return settling
}
