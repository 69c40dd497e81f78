/** Sentences of the rarer courses that a conversation can take. */
export const NOTES = [
  'Checked with the back office, waiting for their answer. {thing}',
  'Customer called before, see ticket {caseNumber}.',
  'Careful, VIP? Spend is above 2,000 this year.',
  'Tried to ring, no answer. Keep it in writing.',
  'Refund limit for me is 50, asked {senior} for approval of {amount}.',
]
export const SHIFT_HAND_OVERS = [
  '[My shift ends|I am off] [in a few minutes|shortly], {first}. [My colleagues of the evening|The evening team] [read|have] everything here and [go on|carry on] with you.',
  '[The office closes now|I finish for today]. [I leave a note|I wrote it all down] for [our night team|the night team], [they take it from here|who continue with {thing}].',
]
export const NIGHT_OPENERS = [
  'Hello {first}, {agent} [from the night team|of the evening team]. I [read|have seen] what [my colleague wrote|was discussed].',
  '{first}, [I take over|I am taking over] from [the day team|my day colleague], {agent} [is my name|here].',
]
export const SHIFT_QUESTIONS = [
  '[OK, thank you|Fine]. [I am still here|I will be here], [what about|so what happens with] {thing}?',
  '[Alright|Good]. [Then tell your colleague|Please tell them]: [I need|it must be] an answer [tonight|this evening], it is about {thing}.',
]
export const OUTREACH = [
  'Hello {first}, {agent} from Brackenfold. [We noticed|I noticed] that the {item} you ordered is [running late|delayed]: it will be with you on {nextDay}. [Is that still all right|Does that still suit you]?',
  'Hi {first}, this is {agent}. The card ending {card} [expires|runs out] before {plan} renews on {nextDate}. [Would you|Could you] [update it|put in a new one] under Billing?',
  'Dear {first}, [last week you reported|you told us about] {error} in "{project}". [It is fixed since|The fix is live since] {pastDay}. [Does it work for you|Can you confirm it works]?',
]
export const OUTREACH_ANSWERS = [
  '[Yes, fine|That is fine], thank you for [telling me|the notice].',
  '[Oh, good to know|Good that you say so]. [Will do|I do that tonight].',
  '[Works|It works] now, [thanks|thank you] {agent}.',
]
export const REOPENINGS = [
  '[It happened again|It is back]: {gist}',
  '[Sorry to reopen this|I have to come back to this]. {gist}',
  '[One more thing|I forgot to ask]: {gist}',
]
export const QUOTED_INTRO = 'On {quotedDate}, Brackenfold Support wrote:'
