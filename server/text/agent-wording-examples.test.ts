import { describe, expect, test } from 'vitest'
import { english } from './english'
import { findHandOver, findSeniorSpeaking } from './find-hand-over'
import { findOwnHelp } from './find-own-help'
import { findPromise } from './find-promise'
import { findRefusal } from './find-refusal'
import { findWithdrawal } from './find-withdrawal'

interface Examples {
  what: string
  find: (text: string) => object | null
  /** One a line. */
  said: string
  notSaid: string
}

const examples: Examples[] = [
  {
    what: 'a refusal',
    find: (text) => findRefusal(text, english),
    said: `I'm afraid I can't pass this chat on to a manager.
We do not forward these matters to management.
None of our managers talk to customers.
My supervisor will say the same.
A manager can only repeat what I said.
I am unable to escalate this any further.
I can't hand this over to anybody else.
There is no one above me you could talk to.
Nobody else is available tonight, sorry.
Our team leads don't join chats.
It is not possible to speak with a supervisor.
I won't be able to connect you to my manager.
We have no supervisors on the night shift.
Sorry, no manager is available at the moment.
A supervisor is not available right now.
You will have to make do with me, I'm the only one here.
Managers never take calls.
We can't involve a supervisor in this.
I cannot get a manager for you.`,
    notSaid: `I can't forward you the invoice before Monday.
We cannot move you to the annual plan in the middle of the month.
I cannot connect you to the store's Wi-Fi.
I can't put you through the whole process again, so I did it myself.
We can't transfer this balance to another account.
I cannot refer you to another page than this one.
We do not pass on your data to anyone.
I won't give your number to anybody else.
Nobody else has access to your account.
No one else is logged in.
There is nobody else on your plan.
My manager cannot see your password.
The manager role does not speak to the API.
The courier can't pass this on.
I can't escalate until I have your order number.
I can't send this to anyone without your consent.
A supervisor can tell you the same day.
My supervisor will tell you what to do.
You cannot transfer this licence to another person.
We no longer take returns after 30 days.
The system does not handle such cases.
We never pass on costs like these.
I am the only one who has your case, so just reply to me.
A manager is not needed to approve this.
Our managers will speak to you today.
You are not able to add a manager on Solo.
We could not reach the supervisor at the courier.
There is no manager on your account, so you can't approve it.
I can't believe nobody else has helped you.
Is no supervisor available?
We don't forward mail.
I cannot bring the price down any further.
I can't move it any further up on the list.
We cannot raise this limit any further.
I can't send it over to someone without an address.`,
  },
  {
    what: 'a hand-over',
    find: (text) => findHandOver(text, english),
    said: `I am fetching my supervisor.
I have handed this to Tom, our team lead.
Let me grab a senior colleague.
Anna, our shift lead, will take over from here.
My manager is taking over now.
I've asked my supervisor to join us.
I'm putting you through to my manager now.
Your case is now with my supervisor.
Transferring you now.
I will pull in my team leader.
Our supervisor has been informed and is joining.
I've raised it with my manager.`,
    notSaid: `It takes over an hour.
The transfer takes over two days.
The new owner takes over the account settings.
I am getting an error on my side.
I am getting the parcel back from the manager of the depot?
I'll take over from here.
We have given your refund to the bank.
I have given the parcel to the courier.
We will get back to you with the manager's answer.
I am asking for your order number.
I have not asked my manager.
Have you asked your manager?
I could get my supervisor if you like.
Would you like me to get a manager?
I will send the form to you, your manager has to sign it.
I moved the project to the team folder.
We passed the parcel to the depot.
I have assigned the seat to the person you named.
I am calling the courier.`,
  },
  {
    what: 'the senior person who speaks',
    find: (text) => findSeniorSpeaking(text, english),
    said: `Hello, Anna here, I run this team.
My name is Zoë and I'm the supervisor on duty.
Hi, I'm Róisín, team leader.
Good day, this is Tom Miller, Head of Support.
I am in charge of this shift.
Supervisor speaking, how can I help?`,
    notSaid: `There is no supervisor here at night.
Sorry, no manager here.
I am in charge of your case.
I'm Anna from the team.
I run this check for you.
I manage refunds here.
I lead you through the steps.
Hi Tom, supervisor approval is needed.
Our manager here says no.
You run this team account.
Anna here, your manager asked me to write.`,
  },
  {
    what: 'a promise to come back',
    find: (text) => findPromise(text, english),
    said: `My manager calls you back by noon.
You will have an answer from my supervisor by tomorrow.
A colleague gets back to you today.
Expect a call within two hours.
Someone will be with you in ten minutes.`,
    notSaid: `Your parcel will be with you on Monday.
BF-123 will be with you by Friday.
You will get it by Friday.
You will have your money by tomorrow.
It will be with you within two days.
The replacement will be with you tomorrow.`,
  },
  {
    what: 'own help',
    find: (text) => findOwnHelp(text, english),
    said: `I'll gladly sort this out myself.
Let's try one more thing first.
No need for a manager, I can fix it.
I am able to resolve that here.
What is it about?
Give me a chance to put it right.`,
    notSaid: `I know what happened.
You can solve this under Settings.
We refunded the amount today.
It can help to restart.
The courier will handle the parcel with care.
No, we send yours right away.`,
  },
  {
    what: 'a request taken back',
    find: (text) => findWithdrawal(text, english),
    said: `Forget about the manager.
No supervisor needed any more.
That settles it, thank you.
OK sorted.
Never mind, I found it.`,
    notSaid: `Do not forget the manager.
That is not solved.
Is a manager needed?
When it is solved call me.
No manager was there.
I will not forget the supervisor I asked for.
Nothing is solved.
You keep saying it's solved.`,
  },
]

describe.each(examples)('$what', ({ find, said, notSaid }) => {
  test.each(said.split('\n'))('%j says it', (text) => expect(find(text)).not.toBeNull())
  test.each(notSaid.split('\n'))('%j does not', (text) => expect(find(text)).toBeNull())
})
