import type { TurnedDownKind, WatchList, WatchPart } from '#server/domain/watch'

/** What each question is called, and why it matters. */
export const ITEM_WORDS = {
  bunching: {
    title: 'Replies heap up just before the target',
    why: 'Where many more first replies come in the last tenth of the target than shortly before, work may follow the clock and not the customer.',
  },
  holding: {
    title: 'Replies that only hold off',
    why: 'A first reply that says no more than "we are looking into it" meets the target and helps nobody; the gap to the first full answer shows what customers wait for.',
  },
  parked: {
    title: 'Parked while the customer waits',
    why: "A conversation that is pending or on hold leaves the helpdesk's own reports while the customer goes on waiting.",
  },
  returned: {
    title: 'Closed, and the customer came back',
    why: 'Closing early makes solving look fast; whoever writes again within 72 hours was not done.',
  },
  split: {
    title: 'A second ticket about the same',
    why: 'One matter in two tickets within 72 hours counts twice as work, and each ticket looks shorter than the matter was.',
  },
  left_behind: {
    title: 'Left behind',
    why: 'Customers write here, and no person has answered for more than a week, or ever; a total over all queues hides it.',
  },
  touched: {
    title: 'Too many touches',
    why: 'Each further turn asks the customer to read, explain and wait again.',
  },
  repeat: {
    title: 'The customer writes again',
    why: 'Another conversation of the same customer within seven days may mean that the first one did not help.',
  },
  overturned: {
    title: 'Turned down here, solved there',
    why: 'What one vendor declined, left unanswered or refused a supervisor for, and another solved within seven days, could perhaps have been solved at once.',
  },
  misplaced: {
    title: 'A template out of place',
    why: 'A text that hardly ever answers this topic was sent in it all the same. Counted are templates of 50 uses and more of a vendor, in topics where 5 or more uses were to be expected and less than a tenth of them came; approved templates, acknowledgements and courtesies are left out.',
  },
  few_templates: {
    title: 'The same few texts for everything',
    why: 'Of an agent with 50 canned replies or more, 80 % and more are three texts, and others use more of them on the same topics: colleagues, or every other vendor. The limit is one that chance passes once in a thousand; acknowledgements and courtesies are left out.',
  },
} as const

export const TURNED_DOWN_WORDS: Readonly<Record<TurnedDownKind, string>> = {
  declined: 'declined',
  supervisor_refused: 'refused a supervisor',
  unanswered: 'closed without an answer',
}

/** What the rows of a list are. */
const LIST_WORDS: Readonly<Record<WatchList, Partial<Record<WatchPart, string>> & { all: string }>> = {
  bunching: {
    all: 'Answered first replies',
    counted: 'First replies in the last tenth of the target',
    before: 'First replies in the tenth of the target before the last',
    long_before: 'First replies two tenths of the target before the last',
  },
  full_answer: { all: 'Conversations with a first reply and a first full answer, the widest gap first' },
  split: {
    all: 'Conversations of known customers about a known matter',
    counted: 'Conversations begun within 72 hours of another about the same',
  },
  left_behind: { all: 'Conversations of a place left behind', waiting: 'Customers who wait in a place left behind' },
  repeat: {
    all: 'Conversations of known customers whose seven days have passed',
    counted: 'Conversations after which the customer wrote again within seven days',
  },
  overturned: {
    all: 'Conversations in which something was turned down',
    counted: 'Turned down by one vendor, solved by another',
  },
  few_templates: {
    all: 'Canned replies of an agent, one row a reply',
    counted: 'Replies of an agent by the few texts used most, one row a reply',
  },
}

export function listWords(list: WatchList, part: WatchPart): string {
  return LIST_WORDS[list][part] ?? LIST_WORDS[list].all
}

const LONGEST_TEXT = 80

/** The beginning of a template's text. */
export function shortText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text
}
