const ENDS_IN_ONE_CONSONANT = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/

/** The forms of an English verb, or of a phrase that begins with one; both spellings where a consonant may double. */
export interface VerbForms {
  /** "looking into" */
  doing: string[]
  /** "looks into" */
  does: string[]
  /** "looked into" */
  done: string[]
}

/** How a regular verb or verb phrase is written in its other forms; `irregular` names participles by the verb. */
export function verbForms(phrase: string, irregular: Readonly<Record<string, string>> = {}): VerbForms {
  const [verb = '', ...rest] = phrase.split(' ')
  const formed = (...forms: string[]): string[] => forms.map((form) => [form, ...rest].join(' '))
  const doubled = ENDS_IN_ONE_CONSONANT.test(verb) ? [verb + verb.slice(-1)] : []
  const stem = verb.replace(/([^eoy])e$/, '$1')
  const named = irregular[verb]
  return {
    doing: formed(...[stem.replace(/ie$/, 'y'), ...doubled].map((form) => `${form}ing`)),
    does: formed(/(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie').concat('s')),
    done:
      named === undefined
        ? formed(...[verb.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i'), ...doubled].map((form) => `${form}ed`))
        : formed(named),
  }
}
