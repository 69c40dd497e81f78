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
I want to see people again but the trains are full.
My manager asked me to cancel the order.
The manager at your Leeds store was really kind.
Your agent hung up on me twice.
Your rep told me the refund would take a week.
I spoke with a supervisor called Dan who fixed it.
I asked to speak to a manager and they refused.
I was transferred to another agent who also hung up.
I got escalated three times and nothing happened.
I have been waiting for a supervisor to call since Monday.
Still no call from the manager you promised.
When will the manager call me back?
When is the specialist going to ring me?
If I don't get my refund I will call your head office.
I will be asking for your manager next time.
Next time I will speak to a manager.
You're lucky I haven't asked for your boss.
Am I talking to a bot?
Is this a real person?
are you a human or a bot
is this a human
Do real people read these tweets?
It is impossible to get a human on the phone.
Why can't your company hire real people?
There are no humans at this company.
I can never reach a real person.
nobody answers the phone, only robots
your CEO should be ashamed
I hope your CEO reads this
CEO please do something
Dear CEO, your company is a joke.
Your customer service rep was so rude
shout out to the agent who helped me
the supervisor on duty was no help at all
I need to transfer my number to a new provider
Transfer me the money back please
please transfer my booking to someone else
Can someone else sign for my parcel?
Can I book for somebody else?
can another person use my ticket
I want to add another person to my account
How do I change the account manager?
I want to become an agent
I want to work as a customer service representative for you
are you hiring managers
How do I apply for the supervisor job?
can I get a live score update
when is the live event
I like the human touch in your adverts
Customer service is terrible
Call me please
I need to talk to someone about my bill
Can I speak to someone please?
can someone contact me
Could somebody please call me back
I need help from support
How do I contact customer service?
What is the number for customer services?
Is there a phone number I can call?
who do I talk to about a refund
can you connect me with my driver
I'd like to speak to the hotel directly about the room
Please contact the seller for me
Could you ask the driver to wait?
Let me know when the technician arrives
when is the engineer coming
The engineer never showed up
I need an engineer visit on Tuesday
send a technician to my house
I need someone to fix my boiler
I want someone to explain the bill
What does the manager's special include?
Is the boss level hard?
Do I need a supervisor to approve the return in the app?
The app says ask your manager for access
our manager can't log in
your live chat is down
the live chat agent was great
I love my rep at your store
thanks to the rep who sorted me out
The escalation process is a joke
my complaint was escalated to nobody
The price keeps going higher
please take it down a level
turn it up please
can you raise my credit limit
I'd like to raise a complaint
How do I make a complaint?
I want to complain about a driver
please pass on my thanks to the team
tell your team they are great
I'm a person not a number
treat me like a human being
I need a real answer
we are people too
Give people their money back
Let people know about the delay
get your people to clean the toilets
your people are useless
Someone from your team called me yesterday
One of your colleagues said I could return it
A colleague of yours promised a call
I'd like to know who made this decision
who is responsible for this mess
Is there someone at home who can sign?
You should train your agents better
you need better managers
you need to hire more humans
Hey guys, quick question about my order
Hi team, how are you today
I need a new phone please
I want a different colour
Can I change my seat please
I want another coffee
Can I get another one?
is the store open today
is the manager's special still on
There must be a mistake on my bill
There should be someone at home all day
surely there is a discount for this
need to reach the airport by nine, how do I do that
I'm trying to talk to my bank about it
trying to call you people for hours
Please send someone to fix it
Could your driver call me when he is near
Can the nurse call me back
The level 2 update broke my game
my boss is on my back about this
can a manager use two seats
My order is at the depot
Your team lead Sarah was brilliant
You ask for a supervisor and they hang up
every time I ask for a manager the chat ends
whenever I request an agent it loops
They keep passing me to another agent
I keep being transferred to different people
nobody will let me speak to a manager
Your agent refused to transfer me to a supervisor
he said he would escalate it
she told me to speak to a manager
they told me I need to talk to a supervisor
Can managers approve timesheets?
We have a new team leader
The supervisor account was locked
I'm a human too you know
you guys are only human
no human would write this
What happened to human decency
The robot vacuum stopped working
my computer needs support for two monitors
does the assistant support Spanish
I will take this to the ombudsman
I'll see you in court
my lawyer will contact your head office
I am going to tell everyone about this
Let people board in order please
Can someone tell me where my parcel is
can anyone help?
anyone there?
anyone else having this problem?
anybody else seeing errors?
is it just me or is someone else seeing this
someone else got my parcel
I sent it to the wrong person
Contact the person who sent it
I was promised a callback from a manager
waiting for a call back from the manager
your CEO is a clown
Is the owner of the lost wallet known
the head of the pump is loose
can you check with your colleague about the order
please check with the warehouse team
Get well soon to your colleague
it was a different agent last time
the last person was more helpful
thanks for connecting me with an agent
glad I finally got a real person
it's nice to talk to a real person
happy to talk to a human for once`.split('\n')

test.each(NOT_ASKED)('%j asks for nobody', (text) => {
  expect(findSupervisorRequest(text, english)).toBeNull()
})
