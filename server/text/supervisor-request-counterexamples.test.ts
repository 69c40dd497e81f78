import { expect, test } from 'vitest'
import { english } from './english'
import { findSupervisorRequest } from './find-supervisor-request'

/** One a line: the customer's own people, roles and fields of a product, praise, reports, threats, other requests. */
const NOT_ASKED = `My manager told me to write to you.
There is no manager field in the form.
Prices are escalating every month.
We work in Human Resources.
I am the account manager for this customer.
I am a supervisor at a warehouse and need two more seats.
How do I add a supervisor to my team?
Can I make a colleague a manager?
I want to invite a manager to the project.
How can I remove a manager?
What can a manager see in the reports?
Our manager has to approve the invoice first.
I need to ask my boss before I buy.
I will talk to my manager and come back to you.
My boss needs to see the invoice.
Please send a copy of the invoice to our director.
Send it to my supervisor's address please.
The manager role is greyed out.
Do managers need their own seat?
I lost the password of my supervisor account.
Your supervisor was very friendly, thanks.
The supervisor called me and everything is fine.
Thanks to your manager for the quick help!
A manager already promised me a refund.
I spoke to your manager last week and she agreed.
I was told a supervisor would call me.
They said a manager will look into it.
I waited for a human for an hour.
You sound like a robot.
Are you a real person?
Is this a bot or a human?
No need for a supervisor, thanks.
I don't need a manager, just an answer.
I do not want to escalate this.
Never mind the manager.
I will complain about you to your manager.
You are lucky I don't ask for your boss.
If this is not solved I will go to the head office.
The lead time is two weeks?
I will lead the team from Monday.
Could you call me at five?
Can somebody call me?
Can someone help me?
Is anyone there?
I need someone to help me.
Can I speak to somebody about my order?
Please transfer the money to another account.
Can I transfer my licence to another person?
Can I give my seat to someone else?
I want to send the parcel to another person.
Please forward the tracking number to my colleague.
Can you pass the file to my team?
How do I connect another agent to the API?
The user agent string is wrong.
My travel agent booked it.
The delivery person left it outside.
Can the courier call me?
I need to speak to the bank first.
I would like to change the contact person.
How many people can use one account?
The price per person is too high.
We need managers to approve time sheets.
Can managers see the hours of everybody?
I want managers to have read access.
Your task manager is great.
I need a password manager.
Where do I find the file manager?
The escalator in your store is broken.
What is your escalation policy?
We need escalation rules for our tickets.
How do I set up an escalation matrix?
Can I escalate tickets automatically?
This needs a manager account, how do I create one?
The director of our school asks for a quote.
I am writing for the CEO of our company.
Our CEO wants to know when it is fixed.
The boss fight in level 2 crashes.
I passed it on to my manager.
Someone in charge of our finances needs access.
I'm in charge of the accounts here.
I need someone who can approve invoices in our account, which role is that?
The report to my manager is due today.
Who is the person in the photo?
A person from your team already helped.
The senior discount was not applied.
Do you have senior discounts?
I have the higher plan already.
Can I go to a higher plan?
Please upgrade me to the next level.
I finished level 2 and lost my progress.
The form requires a supervisor signature.
I need the number of people on the plan.
It says only the manager can delete the project.
Only my supervisor can open it.
I only talk to customers in English.
I only want my money back, nobody but the bank can see it.
It is not the agent's fault.
The agent was great!
I am an agent myself.
We have one live agent on our own site.
Your colleague told me to send photos.
Your colleague Anna promised to call.
Is Anna available?
Is the manager plan available in Germany?
Is the supervisor view available on mobile?
Is my account manager available tomorrow?
Please put my manager in copy.
Can I have my manager's invoices sent to me?
The head of the screw is broken.
Who is in charge of billing?
I want to get ahead of this.
Your management console is down.
The project management tool is slow.
We changed our management last year.
Let me check with a colleague first.
Let me call the manager of the venue and come back to you.
I need to check with a supervisor on our side.
Let me ask my boss.
I will get back to you after I speak to the manager here.
I have to consult with our director.
Where is the manager tab?
Where is the supervisor setting?
Is there a manager view?
I want it to be seen by everyone in the team.
I'd like it if the app was faster.
Please arrange a call with the courier.
Can you book a table with the head waiter?
I want your lead list exported.
Can you set up a meeting with my agent?
Please arrange a pickup by an agent.
We were contacted by an agent yesterday.
I was called by a supervisor of yours.
I would like to be contacted by email.
Your leader board is wrong.
I hope your manager sees how good you are.
The manager of our branch will pick up the parcel.
I am writing on behalf of my boss.
Our team lead left and we need to remove her seat.
Can I set a team lead for each project?
It should be handled by the courier.
This needs a person with admin rights on our side, right?
I'd like to give my supervisor access to the board.
Can a supervisor see private notes?
Could a manager change the plan or only the owner?
Will a manager get the invoice by mail too?
Let the manager approve hours: is that possible in Team?
Can you tell me who the manager of this workspace is?
I need to know who is in charge of our workspace.
We have a new director and want to change the name on the account.
Can I speak English with you?
The chat says someone else is typing.
Someone else used my account.
I want to share the board with someone else.
Can somebody else in my team open the link?
Another person in my house signed for it.
I was connected to a different agent before.
Your agent said it takes a week.
The last agent I spoke to was helpful.
When does an agent answer?
Do you have agents in Berlin?
Is this answered by a human?
A human made this mistake, no doubt.
I like that real people answer here.
The real person behind the order is my mother.
I have a live event tomorrow.
The level of noise is too high.
Take it to the next level plan please.
Please confirm with the warehouse.
Please check with your colleague in the warehouse.
It is time for an upgrade.
I ask for a refund, not for a voucher.
I insist on a refund.
I demand my money back.
How do I report a bug?
Who do I report a bug to?
My supervisor wants a refund.
My boss is asking for the invoice.
Your boss must be proud.
I would love to hear from you.
Please pass on my thanks to your manager.
Tell your manager that Anna was great.
Please tell your boss you deserve a raise.
Say hi to your supervisor.
I gave your manager five stars.
I don't think a manager would be of any help.
The wait time to speak to a person was terrible.
Spoke to a supervisor called Kim and she was lovely.
Can somebody else collect the order for me?
I look forward to the manager's answer.
By Friday I should get a human on the phone, they said.
Does anyone know somebody in your head office?
My flatmate got promoted to store manager.
She had no manager to escalate it to.
We have a person of that name on file.
Who supervises the night shift at your depot?
The fan can not go higher than 900 turns.
Please contact the owner of the shared folder.
I want to see people again but the trains are full.`.split('\n')

test.each(NOT_ASKED)('%j asks for nobody', (text) => {
  expect(findSupervisorRequest(text, english)).toBeNull()
})
