'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { useTRPC } from '../_trpc/client'
import type { Done } from '../_ui/status-line'

/** What a change of the settings answers; null where it was so already. */
interface Changed {
  changeId: number | null
}

/**
 * Tells what was changed, shows the page with it, and can take it back. `make` is given the steps in order; where one is
 * refused, the refusal is thrown and what came before it is told, so that it can be taken back, too.
 */
export function useChanges() {
  const router = useRouter()
  const undo = useMutation(useTRPC().settings.undo.mutationOptions())
  const [done, setDone] = useState<Done | null>(null)
  const [isBusy, startTransition] = useTransition()

  async function make(words: string, steps: readonly (() => Promise<Changed>)[], andThen?: () => void) {
    const changeIds: number[] = []
    try {
      for (const step of steps) {
        const { changeId } = await step()
        if (changeId !== null) changeIds.push(changeId)
      }
    } catch (error) {
      if (changeIds.length > 0) tell('A part was changed, the rest was refused.', changeIds)
      throw error
    }
    tell(words, changeIds, andThen)
  }

  function tell(words: string, changeIds: readonly number[], andThen?: () => void) {
    if (changeIds.length === 0) setDone({ words: 'Nothing was changed: it was so already.', undo: null })
    else setDone({ words, undo: () => void takeBack([...changeIds].reverse()) })
    startTransition(() => {
      andThen?.()
      router.refresh()
    })
  }

  /** Undoing is a change of its own, so that it can be undone, too. */
  async function takeBack(changeIds: readonly number[], words = 'Taken back.', otherwise = 'Put back.') {
    const back: number[] = []
    try {
      for (const changeId of changeIds) {
        const undone = await undo.mutateAsync({ changeId })
        if (undone.changeId !== null) back.unshift(undone.changeId)
      }
      setDone({ words, undo: () => void takeBack(back, otherwise, words) })
    } catch (error) {
      setDone({ words: refusalOf(error), undo: null })
    }
    startTransition(() => router.refresh())
  }

  /** As `make`, where nothing but the status line can show a refusal. */
  function makeOrTell(words: string, steps: readonly (() => Promise<Changed>)[], andThen?: () => void) {
    make(words, steps, andThen).catch((error) => setDone({ words: refusalOf(error), undo: null }))
  }

  return { done, isBusy, make, makeOrTell, takeBack, show: setDone, close: () => setDone(null) }
}

export type Changes = ReturnType<typeof useChanges>

export function refusalOf(error: unknown): string {
  return error instanceof Error ? error.message : 'This could not be saved. Try again.'
}
