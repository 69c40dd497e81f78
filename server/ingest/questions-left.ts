import type { ImportQuestion } from '#server/domain/import'
import { Refusal } from '#server/domain/refusal'

/** A file leaves something open that is asked, never guessed (rulings.md 45). */
export class QuestionsLeft extends Refusal {
  readonly questions: readonly ImportQuestion[]

  constructor(questions: readonly ImportQuestion[]) {
    super(questions.map(({ question }) => question).join(' '))
    this.questions = questions
  }
}
