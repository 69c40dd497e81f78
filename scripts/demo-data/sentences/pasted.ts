/** The three texts that one vendor pastes whatever was asked, and what customers say to that. */
export const PASTED = [
  'Thank you for contacting Brackenfold support. We value your feedback and are sorry for any inconvenience this may have caused. Please clear your browser cache, sign out of your account, restart your device and sign in again. In most cases this resolves the problem. If it persists, please contact us again.',
  'Thank you for reaching out to us today. In order to process your request we kindly ask you to send us your order number, your full name, the email address of your account and a detailed description of the problem. As soon as we have received this, our specialists will take care of it.',
  'We fully understand how you feel and we are committed to giving you the best possible experience. Please note that our help pages contain the answers to the most common questions about orders, payments and accounts. Kindly have a look there first, most customers find their solution within minutes.',
] as const

export const REACTIONS = [
  '[I already told you|I told you already] [all of that|my order number]. [Read it|Please read it] [above|again]!',
  'That [is not what I asked|was not my question].',
  '[Did you even read|Have you even read] [my message|what I wrote]?',
  '[Are you a bot|Am I talking to a bot]?',
  '[You just pasted|That is just copied and pasted] the [same text|same thing] again.',
  '[A copy paste answer|A standard text]. [Great|Thanks for nothing].',
]
export const NOT_HELPED = [
  '[Tried that|I tried all that], [no change|it did not help]. {gist}',
  '[That does not help me|This does not help]. {gist}',
  'I [did|have done] that [before I wrote|already]. {gist}',
]
export const GISTS = [
  '[It is about|My question was about] {thing}. [When is it solved|What happens with it]?',
  '[What exactly|And what] [happens|do you do] [with|about] {thing}? [Who decides|Can you look at it]?',
  '[I gave you|You have] {thing} and {email}. [What more|What else] do you need?',
]
export const OWN_RESCUES = [
  '[Sorry|My apologies], [that was the wrong text|I should have read more carefully].',
  '[You are right|Point taken], [let me look at it properly|now to your actual question].',
]
