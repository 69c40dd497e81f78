/** Longer texts are seldom sent twice and would only fill the memory. */
const LONGEST_REMEMBERED = 2000

/**
 * A pure function of a text that remembers its answers for about the last `capacity` to twice as many different texts:
 * canned replies and short remarks come again and again. Never changes an answer, only spares the work.
 */
export function rememberByText<Answer>(compute: (text: string) => Answer, capacity = 4096): (text: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  let last: { text: string; answer: Answer } | null = null
  return (text) => {
    if (last !== null && last.text === text) return last.answer
    if (text.length > LONGEST_REMEMBERED) return compute(text)
    const answer = answerFor(text)
    last = { text, answer }
    return answer
  }

  function answerFor(text: string): Answer {
    const known = recent.get(text)
    if (known !== undefined) return known
    const answer = older.get(text) ?? compute(text)
    if (recent.size >= capacity) {
      older = recent
      recent = new Map()
    }
    recent.set(text, answer)
    return answer
  }
}
