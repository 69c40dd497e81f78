/** How far a request for somebody else comes, in order. */
export const REQUEST_STAGES = [
  { stage: 'asked', name: 'Asked', note: 'for a supervisor, somebody else or a human' },
  { stage: 'acknowledged', name: 'Taken up', note: 'something addressed it' },
  { stage: 'handed_over', name: 'Handed over', note: 'or the helpdesk says so' },
  { stage: 'promised', name: 'Promised', note: 'that somebody comes back' },
  { stage: 'kept', name: 'Kept', note: 'the person came, or the promise was kept' },
] as const

/** What became of a request, as a line of its own begins. */
export function outcomeWords(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
