'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ImportQuestion } from '#server/domain/import'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { Question } from './question'
import styles from './question-form.module.css'
import { readAnswers } from './read-answers'

interface QuestionFormProps {
  importId: number
  questions: readonly ImportQuestion[]
  onAnswered: () => void
}

/** What a file leaves open, asked; the answers put the import in line again. */
export function QuestionForm({ importId, questions, onAnswered }: QuestionFormProps) {
  const trpc = useTRPC()
  const answer = useMutation(trpc.imports.answer.mutationOptions())
  const [missing, setMissing] = useState<string | null>(null)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const answers = readAnswers(questions, (name) => String(form.get(name) ?? ''))
    setMissing('missing' in answers ? answers.missing : null)
    if (!('missing' in answers)) answer.mutate({ id: importId, ...answers }, { onSuccess: onAnswered })
  }

  const failure = missing ?? answer.error?.message
  return (
    <form onSubmit={submit} className={styles.form}>
      {questions.map((question) => (
        <Question key={question.about} question={question} />
      ))}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
      <button type="submit" className={button.primary} disabled={answer.isPending}>
        Go on
      </button>
    </form>
  )
}
