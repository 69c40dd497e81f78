'use client'

import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'

interface UndoButtonProps {
  importId: number
  words: string
  className?: string | undefined
  onUndoing: () => void
}

/** Puts the undoing of an import in line. */
export function UndoButton({ importId, words, className = button.button, onUndoing }: UndoButtonProps) {
  const undo = useMutation(useTRPC().imports.undo.mutationOptions())
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={undo.isPending || undo.isSuccess}
        onClick={() => undo.mutate({ id: importId }, { onSuccess: onUndoing })}
      >
        {words}
      </button>
      {undo.error && <span role="alert">{undo.error.message}</span>}
    </>
  )
}
