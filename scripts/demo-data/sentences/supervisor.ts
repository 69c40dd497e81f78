/** Asking for somebody above the agent, in the many ways in which people do. */
export const SUPERVISOR_REQUESTS = [
  '[I want|I would like] to [speak|talk] to [a manager|your supervisor].',
  'Can I [talk|speak] [to|with] your [supervisor|manager] please?',
  'Please [put me through|connect me] to [a supervisor|your team lead].',
  '[Get me|Give me] [your manager|a supervisor], please.',
  'Is there [a manager|a supervisor] [on duty|around] [tonight|right now]?',
  '[Manager|Supervisor] please.',
  '[Please escalate|Escalate] this. [Now|Today], please.',
  'I [need|want] this [escalated|to be escalated] to [someone senior|your team leader].',
  '[Who is your boss|Who do you report to]? I [want|wish] to [hear from|talk to] them.',
  '[Let me speak|Let me talk] to [someone who can decide|somebody with the authority to decide] this.',
  '[I am asking|I ask] for [a manager|the manager on duty], [not for another apology|not for the same text again].',
  '[Pass me on|Hand me over] to [somebody above you|a person above you].',
  '[Could|May] I have a [senior colleague|team leader] [look at|take over] this?',
  '[With all respect|No offence to you], I [prefer|would rather] [to deal with|to talk to] [your supervisor|the person in charge].',
  '[I demand|I insist on] [a supervisor|a call with a manager].',
  '[Where do I reach|How do I reach] [your management|the head of support]?',
  '[Transfer me|Forward me] to [the next level|second level] [please|then].',
  '[I would like|I want] [someone more senior|a more senior person] on [this case|this].',
  '[Can a manager|Could your supervisor] [write|call] me about [this|{thing}]?',
  '[Take this|Bring this] to your [manager|team lead], [I am done arguing|I will not explain it a third time].',
  '[I will only|From here on I only] [talk|discuss this] [to|with] [a supervisor|management].',
  '[You cannot help me, so|Since you cannot help,] [call your supervisor|get your team lead].',
  '[Is your team leader|Is a team leader] [there|available]? [Then let them take over|I want them on this].',
  '[This needs|It needs] [a manager|somebody higher up], [clearly|I think].',
  '[Just get|Please get] [a real decision maker|somebody with more power] [in here|on this chat].',
  '[Speak to your manager|Ask your supervisor] and [have them answer me|let them write to me].',
  '[Human please, and|A person please, and] [a senior one|one in charge].',
  '[Your superior|Your superiors]. [I want their answer|That is who I want to hear from].',
]
export const REQUEST_REASONS = [
  '[We are going in circles|This leads nowhere].',
  '[That is the third answer|Your answer is the third one] and [it still does not help|nothing is solved].',
  '[I have been patient|I was patient] [long enough|for a week].',
  '[You are only reading from a sheet|You keep quoting the rules].',
  '',
  '',
]
export const REQUEST_AGAIN = [
  '[I asked|I have asked] for a [supervisor|manager]. [Yes or no|Do I get one or not]?',
  '[Again|Once more]: [your supervisor|a manager], please.',
  '[You did not answer|That is no answer]. [Manager|Supervisor]!',
]
export const HAND_OVERS = [
  '[Of course|I understand], {first}. I am [bringing in|getting] {senior}, [our team lead|who leads our team], [right now|straight away].',
  '[Fair enough|That is fair]. I have [passed this|given your case] to {senior}, [our supervisor|the supervisor on duty], with [the whole story|all the details], so you [need not repeat|do not have to repeat] anything.',
  '[I will transfer you|I am transferring you] to my [manager|supervisor], {senior}. [It takes a minute or two|Please stay on].',
  '[Yes, certainly|Certainly]. {senior} [is a senior here and|runs our shift and] [takes over|will take over] from me, I [just escalated|have escalated] it.',
]
export const SENIOR_OPENERS = [
  'Hello {first}, [I am {senior}, team lead|{senior} here, I lead the team]. I [read|have read] [everything above|the conversation].',
  '{first}, my name is {senior}, [I am the supervisor|supervisor on this shift]. [Thank you for waiting|Sorry that it came to this].',
  'Hi {first}, {senior} [speaking|here], [the manager of this team|I am in charge of this team]. [I know what happened|I have the whole picture].',
]
export const SENIOR_DECISIONS = [
  '[This is what I do|Here is what I decide]: {smallAmount} [go back to you|are refunded] today and I [stay your contact|remain responsible] until [it is closed|this is over].',
  'I [put this|have put this] at the top of the list myself; you [have my word for|can count on] {nextDay}.',
  'You [should have had|were owed] a [better|straighter] answer. I [signed off|approved] the exception, [reference|under] {caseNumber}.',
]
export const REFUSALS = [
  "[Sorry, there is|There's] no supervisor [available|here] [at night|at this hour].",
  'I [cannot|am not able to] [transfer|forward] [you|this chat] to [anyone else|a supervisor].',
  '[A supervisor|My supervisor] [would tell you|can only tell you] [the same|exactly the same].',
  'We do not [escalate|pass on] [such cases|cases like that].',
  '[No manager|Managers do not] [takes|take] chats. [That is how it is|It is not possible].',
  '[Unfortunately|I am afraid] [I am the only one here|nobody else is here], so [that is not possible|no].',
]
export const COMPLAINT_ROUTES = [
  '[You may|You can] [file a complaint|send a complaint] at complaints@brackenfold.example, [they answer|it gets answered] within [five working days|three working days].',
  '[If you wish|Should you wish], [write to|use] our complaints desk, complaints@brackenfold.example, [they reply|with an answer] within [two|three] working days.',
]
export const DEFLECTIONS = [
  '[No need for that|We can spare ourselves that], I [can sort this out|am able to solve it] [for you|myself].',
  "[I'm sure|I am sure] [I can help you|we find a way] [with this|here]. [Let us try|Give me a chance].",
  '[Before we go there|Before that], [let me try|allow me] one more thing.',
]
export const UNTIMED = [
  '[Someone|Somebody] [from our management|senior] will [be in touch|get in touch with you].',
  'I [have noted|will note] it, [a colleague|somebody] [contacts you|will contact you] [soon|about that].',
  "[We'll|We will] [come back|get back] to you [on that|with a supervisor's view].",
]
export const WITHDRAWALS = [
  '[Forget the supervisor|Never mind the supervisor], that [solves it|works for me]. Thanks.',
  '[Fine, no manager needed|OK, then I need no manager], [it is solved|solved]. Thank you.',
]
export const AFTER_REFUSAL = [
  '[Unbelievable|Incredible].',
  '[Then I am done with you|I will tell everyone about this].',
  '[Wow. What a service|So that is your service].',
  '[You will hear from me|This is not over].',
]
export const ESCALATION_NOTES = [
  'Customer asked for a supervisor. Issue: {subjectLine}. It is about {thing}. Already tried: standard steps. Please take over.',
  'Handing to {senior}: {first} is upset, wants a decision on {amount}. Ref {caseNumber}.',
  'FYI {senior} - escalation, see above. Promised nothing yet.',
]
export const FORMAL_COMPLAINTS = [
  '[I am filing|Please register] a formal complaint [about how this was handled|about your service].',
  '[My lawyer|My solicitor] will [write to you|be in touch] if [this is not settled|I do not have an answer] by {nextDay}.',
  'I [will dispute|am going to dispute] the {amount} with my bank [if this goes on|unless you act] and [report you to|inform] trading standards.',
  '[Consider this|Take this as] my official complaint. [I expect|I want] a written answer.',
  'If [this is not fixed|nothing happens], [I take you to|we meet in] small claims court.',
]
export const COMPLAINT_TAKEN = [
  '[I have registered|I registered] your complaint under {caseNumber} and [handed it|passed it] to {senior}, [who heads our complaints desk|our complaints lead].',
  '[Thank you for saying it clearly|I take that seriously]. {senior}, [our supervisor|supervisor for complaints], [has it now|is taking over], number {caseNumber}.',
]
