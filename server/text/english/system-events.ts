import { anyWordOf, pattern } from '../pattern'

/** What helpdesks write into a conversation when it goes to somebody else. */
export const passedOn = pattern(
  anyWordOf(['transferred', 'reassigned', 'assigned', 'escalated', 'forwarded', 'handed over', 'moved', 'routed']),
  '.{0,60}\\b(?:to|from)\\b|\\bescalated\\b|\\bgroup changed\\b|\\btier (?:2|3|two|three)\\b',
)

/** A label by which a helpdesk marks that a case was passed up. */
export const escalatedTag = /^escalat(?:ed|ion)\b|[-_]escalat(?:ed|ion)$/
