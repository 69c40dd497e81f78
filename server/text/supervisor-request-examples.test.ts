import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english } from './english'
import { triggerWords } from './english/trigger-words'
import * as who from './english/who'
import { findSupervisorRequest } from './find-supervisor-request'
import type { LanguagePack } from './language-pack'
import { mayHoldTrigger, mendSwaps } from './trigger-words'

/** One request a line. */
const ASKED = `Would you kindly hand me to whoever is in charge of your shift?
I'd appreciate a word with your team lead.
Could somebody with more authority have a look at this?
Please loop in your manager.
Kindly bring in a supervisor.
Bring your manager into this chat please.
I expect a call from your supervisor.
I'd like your manager to call me back.
Your supervisor needs to call me today.
Your boss should step in here.
When can I speak with a manager?
Why can't I talk to a supervisor?
Is your supervisor around?
Are any of your managers available to talk?
Isn't there a manager I can talk to?
This has to go to a manager.
My case needs somebody senior.
I won't talk to anyone but your supervisor.
I refuse to deal with anybody other than a manager.
From now on I only deal with your manager.
Flag this to your team lead.
Raise this with your supervisor, please.
Run along and get me your boss.
Go and ask your manager.
Talk to your manager and come back to me.
Check with your supervisor please.
Can this be escalated?
Please have this escalated.
I request an escalation.
Escalation please!
I want to raise an escalation.
Move this up the chain.
Please take this one level up.
I'd like to take this further.
I want a decision from someone who is allowed to make exceptions.
Put me in touch with somebody who can authorise the refund.
Get me someone more senior, would you?
Who is your manager? Let me talk to him.
Who do you report to? Put them on.
Manager!
Supervisor, please.
Team leader please
again, a manager please
How can I get hold of your supervisor?
Where can I reach the head of customer service?
Do you have a number for your head office?
Give me your supervisor's email.
I would rather discuss this with your manager.
I insist on speaking to management.
I must speak to somebody above you.
Patch me through to a supervisor.
Let a supervisor handle this.
Have your team lead contact me.
I want another agent.
Let someone else take over.
Could a different agent help me?
I want to talk to a real human being.
Can a real person answer me?
Stop the bot, I need a live agent.
speak to an agent
talk to a human please
connect me to an agent
I need human help.
Is there a human who can help?
agent please
a real person please
Let me chat with a representative.
I'm asking to speak with your manager for the third time.
I demand to be put through to a manager.
I would like this matter to be reviewed by a manager.
May I please be connected to a supervisor
I keep asking for a human.
Could we involve your manager here?
I want to complain to your manager.
please transfer me to your supervisor, I am tired of this
I have to insist that you get your manager.
is anybody above you there
Is there anyone higher up?
i want to spaek to a manager
can i get a manger on the line
get your superviosr
Can you get your manager to look at this?
Could you ask your supervisor?
Would you ask your team lead to write to me?
I'd like it if a manager looked at this.
I want to speak to the person in charge of this.
Put a manager on the phone.
Can you please pass my complaint to your manager
Pass this to somebody who can decide.
I need to talk to a higher level of support.
I want tier 2.
Please move me to second line support.
Let me have the contact of your manager.
Kindly have this looked at by your lead.
I am not happy with you handling this, put someone else on it.
I need your supervisor's attention on this.
Let me have a chat with the boss.
Could a supervisor please review my case?
Right, I want the manager.
Can you fetch your manager please
I have had enough, supervisor now!
Where is your manager?
Please can you connect my call to a senior agent
I'd prefer if your manager dealt with this.
Would it be possible to speak to somebody senior?
Any chance of talking to a manager?
Just let me speak with a person
Somebody higher than you has to look at this.
I wish to be contacted by a manager.
This is beyond you, so pass it to your superior.
I want it escalated.
Please raise my ticket to the next level.
How do I escalate this?
how to talk to a human
I need to get in touch with your management team.
Your manager must call me before noon.
Hand me to the duty manager.
We demand to hear from your director.
I do not accept this, give me the complaints department.
Is the shift lead there?
May I ask for your supervisor?
bot, get me a human
Can somebody above you decide this?
I'll only accept this from a manager.
Please arrange a call with your supervisor.
Please ask a manager to ring me.
You have no say in this, so get me whoever does.
Connect me with your supervisor immediately
I think a manager should look at this.
Would a manager be able to call me?
please involve your supervisor, I've waited a week
I'm done with you, manager please
Is it possible that your boss gives me a ring?
Forward this chat to your team leader.
You are a bot, aren't you? I need an actual person.
I want to go above your head with this.
I'd like to escalate my complaint.
Let the supervisor decide.
Kindly escalate to your superiors.
I want my complaint to go to senior management.
Could I get a callback from a supervisor?
Somebody with authority should read this thread.
Please have a manager respond.
I need to chat with live support
Put me through to the duty manager
i wanna talk to ur manager
Tell your manager to call me.
Tell your supervisor I want an answer.
Could this go to a senior person please?
Do you have a manager I could speak to?
Do you have a supervisor?
Have you got a supervisor there?
What do I have to do to speak to a manager?
How about you get your supervisor?
Why don't you get your manager?
I want to hear this from a manager.
I would very much like to talk to your superior about this.
Please let your supervisor know that I want to be called.
I'm asking you to pass this on to your team leader.
Can we get a manager involved?
Who can I speak to above you?
Get someone else to help me.
I'd rather speak to a human than to a robot.
Please connect this chat with a supervisor.
I want the opinion of your manager.
Is it possible to talk to your team leader?
I need an escalation to your management.
May I talk to a person in charge please
please escalate my request to the responsible manager
You leave me no choice, I want your manager's number.
It is time that a manager takes over.
Let me talk to your manager or cancel my account.
I would like to be transferred to a supervisor.
Time for a supervisor.
Could I please have your supervisor call me back?
Supervisor. Now.
I have asked three times now, get me your team lead!
speak with representative
Are there any supervisors working today?
I would like to request a callback from a manager.
We want to be put through to your director.
This should be handled by a manager.
Give this to your boss.
I'd like a second opinion from a senior colleague.
Ask your manager to waive the fee.
Just pass me to someone who has a clue.
Could you get a manager to call me this afternoon?
Enough of this, I am asking you for your supervisor.
Please get your boss involved.
Can you raise this internally with a team lead?
I want a manager to review the decision.
Let me speak with your supervisor instead.
Not good enough. Put your manager on the chat.
Is it possible to have a supervisor look over this?
I'd like to be called back by a manager.
Do I have to write to your director to get an answer?
Escalate it then.
You can pass me on to your superior now.
I need to be transferred to someone with more experience.
Give me a human to talk to.
How can I contact a manager at your company?
Who else can I speak to?
Please hand this chat to another colleague.
I would prefer to continue with your team leader.
I want to speak to one of your managers.
Would you mind getting your supervisor?
Can your supervisor confirm this in writing?`.split('\n')

test.each(ASKED)('%j asks for somebody', (text) => {
  const found = findSupervisorRequest(text, english)
  expect(found).not.toBeNull()
  expect(found?.end).toBeGreaterThan(found?.start ?? 0)
})

/** The same grammar, which looks at every sentence. */
const { triggers } = english.requests
const unfiltered: LanguagePack = {
  ...english,
  requests: { ...english.requests, triggers: { ...triggers, bits: triggers.bits.map((bits) => bits | 1) } },
}

const LABELLED = '../shared/data/labelled/escalation_request.tsv'
const labelled = existsSync(LABELLED)
  ? readFileSync(LABELLED, 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[2] ?? '')
  : []

test('looking only at sentences with a trigger word hides no request', () => {
  for (const text of [...ASKED, ...labelled])
    expect(findSupervisorRequest(text, english)).toEqual(findSupervisorRequest(text, unfiltered))
})

test('looking only at sentences with a trigger word hides no request in what is put together at random', () => {
  const words = [...new Set(ASKED.flatMap((text) => text.split(' ')))]
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, (asked) => {
      expect(findSupervisorRequest(asked, english)).toEqual(findSupervisorRequest(asked, unfiltered))
    }),
  )
})

test.each([...who.seniorHeads, ...who.humanHeads, ...who.staff, ...who.otherSomeone, ...who.someone, ...who.leads])(
  'whoever is called %j is looked at',
  (head) => expect(mayHoldTrigger(head, { start: 0, end: head.length }, triggers)).toBe(true),
)

test('a trigger word is seen in any case, at any place, and with two letters swapped', () => {
  fc.assert(
    fc.property(fc.constantFrom(...triggerWords), fc.boolean(), (word, upper) => {
      const written = upper ? word.toUpperCase() : word
      const text = `Well,${written}'s, then`
      return mayHoldTrigger(text, { start: 0, end: text.length }, triggers)
    }),
  )
})

test.each([
  ['I want a suprevisor', 'I want a supervisor'],
  ['get your manaegr now', 'get your manager now'],
  ['three people', 'three people'],
  ['Esclaate this', 'escalate this'],
  ['I wnat it', 'I wnat it'],
  ['', ''],
])('%j is read as %j', (written, read) => {
  expect(mendSwaps(written, { start: 0, end: written.length }, triggers)).toBe(read)
})
