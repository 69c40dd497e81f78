import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english } from './english'
import * as who from './english/who'
import { findSupervisorRequest } from './find-supervisor-request'
import type { LanguagePack } from './language-pack'

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
Can your supervisor confirm this in writing?
can u get a real person on this
how do i reach someone in customer service who isnt a robot
anyone human there
need higher up
@Brand who is your boss? id like a word with them
is there a number to call to talk with a person
pass this up to whoever runs things there
@Brand whats your CEO's email
someone who knows what they are doing please
I need someone who actually knows how to fix routers
put a human on
stop with the automated replies and give me a person
Kick this upstairs please
pls pass to your manager
Any human available?
can i chat with an agent
chat with agent
i'd like to chat with an agent
switch me to an agent
I want to file a complaint with your manager
how can i contact your head office
what is the email address of your CEO
Can you give me the name and number of your manager
Can I have the contact info for your corporate office
I need a number for corporate
I need the phone number of a supervisor
speak to manager
talk to a person
I don't want to talk to a bot, I want a human
I don't want a bot. Get me a person
Not a bot please, a real human
no more bots. human.
let me speak to your supervisor
is there somebody else I could talk to
Can I get someone else on the line
can you get someone else to look at this
Could someone more senior look into this please?
i would like this reviewed by a manager
I'd like my complaint to be looked at by someone in a position of authority
Could you have a supervisor reach out to me
have a manager give me a call
can a manager DM me please
Please have your manager DM me
a manager needs to reach out to me today
I want a manager to call me back NOW
someone in management please reach out
Would love to have a chat with whoever is in charge of this mess
I'm gonna need to speak to your manager
I'm going to need a supervisor
I think it's time I spoke to a manager
I think I need to speak to a manager
I guess I'll need to talk to a supervisor then
I believe I should talk to someone higher up
maybe I should speak with your manager
Looks like I need a supervisor
Do I need to speak to a supervisor to get this sorted?
Who do I speak to to get a manager?
Who can I contact at corporate?
who do I call to get a live person
What number do I call to speak to a human
what button do I press for an operator
how do i get through to a live human being on your phone line
how do you get a human on the phone at your company
How does one get to speak to a real person at Brand
where can i find a real person to talk to
Is it possible to get a human on the line
is there any human being I can talk to at all
there must be a human I can talk to
Are there any real people working there? Let me talk to one
get me to a human
take me to a live agent
send me to a human
Forward me to support staff
forward this to your superiors
hand me over to a colleague
hand me off to a human
connect to agent
agent
live agent
live person
real person
representative
speak with a live representative
customer service rep
talk to support agent
i need an agent asap
I need an actual person to look at my account
I need somebody with a brain
I need someone competent
Please get someone competent to deal with this
can a human being please respond
can an actual human read my messages
Will a real human please answer my tweet
would a human please look at this
could a person read this instead of a bot
please have a real person look at my case
I just want to speak to an actual person
I prefer a human
I'd prefer talking to a human
can we skip the bot and go to a person
get a manager
Get a manager on the phone with me
get your manager over here
bring me your manager
call your manager
summon your manager
I am requesting a supervisor
requesting a manager callback
Requesting a call back from a supervisor
supervisor callback please
manager call back requested
need mgr to call
need to spk to a mgr
i need 2 speak 2 a manager
I wld like to speak to ur supervisor
Let me talk to somebody else, you're useless
I want a different rep
Is there another rep who could help
can I be passed on to someone who can actually help
could you pass me on to someone who deals with refunds
pass me to a specialist
I need to talk to an expert
can I talk to a technical expert
I want an engineer to look at this
can you put me through to the billing department
please escalate my ticket
escalate ticket 4432
I'd like to have this escalated please
can you escalate
needs escalating
please can this be escalated to the relevant team
I want my ticket escalated
This should be escalated
this needs to be escalated
you need to escalate this
please raise this to the highest level
can we take this to a higher level
Who can I escalate this to?
who do I escalate to
how can I take this up with someone higher
how do I complain to your CEO
I want to contact the CEO
I want to write to your managing director, what's the address
give me the address of your head office
need contact for head office
DM me your manager's email
can you DM me a contact for your executive team
Please provide contact details of the executive customer relations
Please share your nodal officer's contact
I need the details of your grievance officer
I'd like to speak to the store manager
can the store manager call me
may I have your supervisor's name and number
your supervisor, please
put your boss on
put me on to your boss
Your boss please
i want your superior
want to talk to manager now
WANT A MANAGER
we need to talk to a manager ASAP
Hi, is there a supervisor on?
any managers on tonight?
Any chance a manager could ring me?
any supervisor there I can talk to?
anyone with authority there?
Anyone in charge over there? I'd like a call
Can anyone in management help me
can someone from corporate call me
Could someone from head office get in touch with me
I want somebody from corporate to contact me
I would appreciate it if a senior member of staff contacted me
I'd like a response from someone in senior management
I want an answer from a real person not a template
can I get a reply from an actual human
please stop sending automated messages and let a person answer
I'm done with this chat bot, transfer me
transfer me to a rep
transfer me to customer service
I need to speak to a customer service rep
How do I speak to a representative?
How do I speak to customer service representative
How do you contact a live agent
is there a live chat agent available
can I get a live chat with someone
i wish to speak to someone in authority
I wish to talk to someone that has the power to fix this
I want to talk to somebody that can actually do something
Give me someone who can make a decision
get me someone that speaks English
I need someone who can actually help me
let me talk to someone who can
This is ridiculous, where's the manager
Where do I find a manager to complain to
Who's in charge here? I want to talk to them
Who is the manager on duty, I need to speak to him
Manager. Now. Please.
Ok supervisor please
ok then let's get a manager
let's get a supervisor in here
Let's involve your manager
Since you can't fix it, I'd like to talk to your manager
before I cancel I want to speak to a manager
Ok so can you get me a supervisor then
kindly connect with your senior
connect me to your senior
i want to talk to your seniors
Please let me talk to your higher authority
escalate to higher authorities
I want to complain to higher authority
please arrange a call from higher management
I request a call from a senior executive
Plz arrange call back from senior
need a callback from a human
I need a human being not a machine
can u stop being a bot and let me talk to a real person
I would be obliged if one of your managers could ring me on my mobile
Might I trouble you for a word with whoever runs the branch?
not good enough!! manager please
ur boss needs to c this
could u find me some1 human 2 talk 2
how long till i can talk to an actual human
What would it take to get an actual human being on the phone??
@BrandHelp need a human to review my ban
dear robot, please summon a human
I'd like to talk to anybody who isn't reading from a script
can I deal with a different agent please
the guy before you was clueless, can I have another rep
I wish to be dealt with by someone else from now on
Would it be ok to speak to one of your colleagues instead
Is there a technician I could speak with?
put me in contact with an engineer
Let me have your head office number
where do I write to reach your CEO
how do I get this to your CEO's desk
Give us an email for corporate
who at corporate do I contact
please get this in front of a manager
Could my case be bumped up to management please
please flag this for a supervisor
Please mark this for escalation
Please consider this a formal request for escalation
I am formally requesting that this be escalated
requesting escalation of case 123
Can you escalate it to the technical team
please push this up to your escalation team
I'd like to take it up with your superiors
Time to get your manager involved.
So who's above you? Put them on.
I'd feel better talking to a person
i only want to talk to a person
All I want is to speak to a human being
All I'm asking for is a human being to answer
All I need is one real person to call me
just one human please
is it too much to ask to speak to a real person?
Any humans around?
any live agents?
is a live agent available
talk to human
human agent
customer support agent
call agent
i want to call a representative
call me an agent
ask for agent
get agent
chat with a live person
can you connect me with customer support representative
I need assistance from a person
i need help from a real human being
I need to get assistance from an operator
I would like assistance from one of your agents
can somebody real help me
could I please have a human look into it
have someone in charge call me
have whoever is in charge call me
I need whoever's in charge
could the head of the department answer my letter
I expect your manager to reply by Friday
I expect to hear from management
My complaint should be seen by senior staff
I'd like to see a manager
Send over your manager
send a manager over to gate 12
where's your supervisor at
I asked nicely, now get me your supervisor
You clearly can't help so pass me over to someone with the authority to refund
I want to make a complaint to somebody higher than you
I demand your supervisor
I must insist on a manager
Not talking to you anymore, get your manager
could I possibly get the direct line of your complaints manager
enough with the bot, real person please
is there any way around this bot to a human
I refuse to talk to a machine
@BrandCare get an actual rep to phone my wife pls, she's at the airport
have a rep contact me about the refund
Which option on the menu gets me an agent
need an agent to look at booking 4411
I've got a question for an agent, can you connect me
put an agent on please
let an agent take over
can an agent take a look
is an agent free
any reps online rn?
RepLine Can one of your advisors phone me after 6
@Brand have corporate email me
what is the number of your main office
Could I get the postal address for your head office so I can write to the CEO
Pls give CEO email
How would I go about emailing the CEO
forward my letter to your CEO
send this to your CEO
make sure your CEO reads this and gets back to me
This agent isn't helping, swap me to another
Can you swap agents for me
assign someone else to my case
could my case be given to someone else
please reassign my ticket to a different person
who's the expert on this, put me through
pls raise my case
Raise it with your bosses
Refer this to your supervisor
bring this to the attention of your manager
please bring it to management's attention
I want this taken to the top
Take it up with your boss and let me know
submit this for review by a supervisor
please run this past your manager
run it by a supervisor
Escalation. Now.
ESCALATE!!!
pls escalate
escalate pls
escalation needed
kindly escalate
can it be escalated
I ask for escalation
move my complaint to stage 2
you're a bot. human.
bot, human please
not you, a human
real human now
i need real person
need human
want human help
speak human
chat to human
get me human
human, now!
human!!
Customer service agent
speak to someone real
i want to speak to a real person, not a bot
I would like to speak with somebody and not a computer
could I have a conversation with a person
get a person to answer
give me person
person please
i want a person
is a person available
can a person help me
i need a supervisor on the phone ASAP
manager??
supervisor?
your manager. now
Manager's number please
name and number of your supervisor
the number of your manager please
i want ur managers email
Whoever runs this show needs to ring me
get me the person who makes the rules there
I want to hear from whoever signs off refunds
Can I have the technical guys look at it
one of your people, please, not the robot
Who do I speak to if I want this escalated?
I'd like a manager's opinion
Surely somebody up there can take this over?
Is anybody real there?
anybody real on the other end please
Could you have this looked at by someone senior
please have my refund checked by a supervisor
Number for head office please
what's the number for your complaints team
Who at head office can I write to?
I need the complaints team contact
is there an email for your chief executive?
address of your CEO please
This is going nowhere. Manager please.
Enough of this chatbot. Person please.
I'm done with bots. Human.
Supervisor! Now!
I want out of this bot loop, get me a person
can this go to somebody who has the authority to refund me
let me deal with someone with more authority
give me somebody who's in a position to decide
I need to be put in contact with a decision maker
may i be connected with a live rep
pls connect w/ an actual agent
how do i get past this bot to a person
can you transfer me to a real person?
get someone who can actually make decisions
I'd like to raise this with your line manager
kindly forward my case to your seniors
Let me talk to your senior
I request you to connect me to your senior
Please assign my case to some senior person
I'd like my case to be reviewed by a different agent
can another agent take over please
could I get a different person to help me
I would prefer a different representative
do you have anyone else I could talk to
is there anyone else there who can help
can anybody else help me with this
who else could help me
I wish to speak with the owner
put the owner on the phone
let me speak to the owner of the restaurant
I want the boss on the phone
I want this on your manager's desk today
bring this to your supervisor
take it to your manager
pass my details to your supervisor so they can call me
have your boss email me
tell your boss to call me
I expect to hear from a manager by tonight
I'd be grateful for a call from your manager
would appreciate a manager's call
could do with a manager here
need a supervisor on this asap
somebody senior please
someone higher up please
higher up please
escalation please
I want to escalate
escalate this matter please
this ought to be escalated
please can my complaint be escalated further
move it up the chain of command
send this up to your superiors
I insist that this goes to a supervisor
take me to your leader
i need a live chat agent
can i speak to someone who speaks spanish
Is there a spanish speaking agent?
I want to chat with a human not AI
talk to person
speak to someone human
can you put me in touch with a human being please
Are there any humans I can talk to?
Is there a human on this chat?
is there a person i can speak to
Can I talk to customer service rep
operator please
I need a person to call me
have someone real call me
get a real person to phone me
I'd rather have a person answer this
I would sooner talk to a person
I only want to talk to a human
I refuse to talk to a robot
I will not talk to a bot, give me a human
not another bot, a person please
Could a member of staff call me rather than this bot
please stop the bot and let me talk to staff
Is it possible to get a human response?
I want a human to read this
let a human read this
Can a human review my case
manual review by a human please
who is in charge there? I want to speak to them
who's your manager? I want to talk to him
what is the email of your supervisor
DM me your supervisor's email
I need the next level of support
put me through to level two
pls transfer the call to a senior technician
can an engineer call me back
get an engineer on the line
I want an expert to call me
connect me to your technical team
could you pass me to the billing team
transfer me to the fraud department
Can I be put through to the complaints department
Can somebody from the executive office phone me
I'd like the executive office to contact me
who handles executive complaints, I need to reach them
how to contact corporate
how do I file a complaint with corporate
how do i contact your head of customer service
I need a word with management
management please
I'd like management to know and to call me
May I speak to the lady in charge
could the head of the team ring me
@Brand escalate this NOW or lose me as a customer
@Brand anyone with a brain over there I can talk to?
@Brand can we get someone from management on this thread
I deserve to speak to someone who can actually fix it
Having tried everything I now want a supervisor
It's about time a manager stepped in
Don't make me repeat it: manager. please.
I don't want another apology, I want a manager
I don't need your sympathy, I need a supervisor
No offence but I want somebody who knows the product
Let's get your supervisor involved
Let us speak with a person of authority
What do I have to do to get a person on the line?
Which number should I press to get a human?
How many times do I have to ask for a manager?
how many robots must i get through before a human answers
is there seriously no way to talk to a human?
Is there no human I can talk to?
why can't I just talk to a human
Why won't you let me talk to a person?
Could you tell me how I can reach a supervisor
Please advise how to escalate
Please let me know who I can escalate to
Please have it escalated
Treat this as a request to speak with your supervisor
this is a formal request for a manager's call back
I hereby request that my complaint be dealt with by senior management
I demand this be raised with your superiors
I'd want to take this up with your boss
Give me your boss's number
Your boss's name and email please
Who's the person I can escalate this to?
Any email for someone higher up?
Any contact for corporate?
anyone from corporate here?
Corporate contact please
head office number?
Need the number of the regional manager
can you share the store manager's contact
I want the store manager to ring me
tell the store manager to ring me
get the store manager
I'd like to meet the branch manager
can I book a call with a manager
please schedule a call with your team lead
Request supervisor call
Requesting human assistance
human assistance required
Need human assistance asap
Looking for a human to talk to
looking to speak with a supervisor
Hoping to speak with somebody above you
Trying to get hold of a manager, can you help?
I've been trying to reach a human, can someone real respond?
Can you let a human handle this chat?
Could a person take over from here
Please take over, human
switch off the bot and give me a person
get off the line bot and put a human on
I'd like to switch to a live agent
Change me to another agent
May I have another agent
I request a new agent
can I have someone different please
give my case to someone competent
please hand my case to someone who reads emails
I need my ticket reassigned to someone more experienced
assign a senior to my case
pls assign someone senior
Get this in front of a manager
put this in front of your director
my next message had better be from a manager
the next email I get should come from a manager
I'd accept a call from a manager only
nothing less than a supervisor will do
only a manager will do
A manager would do
I won't accept this until a manager calls me
I'm not leaving this chat until I get a manager
The only thing I want is a human
What I need is a human, not a script
All I ask is to speak to a supervisor
would you be able to get a supervisor
are you able to transfer me to a supervisor
Are you able to escalate?
is escalation possible
Is it possible to escalate?
can this be taken to your manager
can this be brought to a manager's attention
can this be looked into by a supervisor
someone above you needs to see this
your supervisor should be dealing with this
It's your manager I want to talk to
Dear Sir, kindly arrange for a senior official to contact me.
I kindly request your higher authority to look into my case
plz connect with higher authority
please provide higher authority mail id
give me ur senior's number
plz give me contact number of ur higher officials
My complaint must reach your higher ups
I want talk to supervisor
want speak manager
can speak to agent?
need agent
need live agent now
help, need human
speak to a represenative
can i speek to a supervisor
I wanna speak with ur boss mate
gimme a manager
gimme someone real
lemme speak to ur manager
any1 real there?
is any1 in charge there?
Can sum1 higher up call me
put a manager on now
put a human on the chat
Get your manager. I'll wait.
Go get your supervisor
Fetch the manager
Please go and get a manager
Can somebody competent take this over
somebody with some sense please
a competent person please
I need a competent human
can I have an adult please
someone senior, please
Someone from management please call me on 555
Someone senior needs to look into this
Someone higher up needs to see this
A senior person should look at this
a manager should be handling this
your management should contact me
I want management to contact me
I want your management to take responsibility and ring me
Please inform your supervisor that I want a call
Let your supervisor know I need a call back
Please have management reach out
Please ask your team leader to contact me
could you please ask someone senior to review
would your supervisor be able to look at it
Is your manager able to call me
Is a supervisor free?
Is there any supervisor available right now
Are there any managers I can chat with?
Are any supervisors around?
Do you have any human agents?
Do you have a human I can talk with
Do you have real people working there I can speak to
Does anyone there have the authority to approve this? Put them on
Does your company have a complaints manager I can write to?
What's the process to escalate?
What is the procedure for escalating a complaint?
What's the best way to get hold of a human?
What is the quickest way to reach a manager
Where can I email your CEO
Where do I send a letter to your CEO?
Who should I write to at head office
Who is the best person to escalate to
How can this be escalated
How do we get this in front of your management
How does one escalate
when can i talk to a supervisor
when will you let me speak to a manager?
When do I get to talk to a human?
Will you please transfer me to your manager?
Would you transfer me to someone else?
Would it be ok to have another agent look at it?
May I please get another agent
Mind if I speak to your manager?
Do you mind passing me to a supervisor
I'd feel more comfortable talking to a person
I feel I should be speaking to a manager
I think a human needs to look at this
I believe this requires a supervisor
This clearly needs a human
this needs human eyes
this issue needs to be looked at by a human being
This case calls for a manager
My case deserves a proper person
I'd like a human to review the decision made by your algorithm
I'd like a second pair of eyes, someone senior
I want my appeal reviewed by a person, not a bot
please review manually by a human
Stop copy pasting and get me a human
stop sending links, I want to talk to someone real
no more scripts, give me your manager
Instead of this bot can I have a person
rather than a bot, I'd like a person
I pressed 0 for an operator, nothing. Operator please
@Brand trying to reach a manager about my claim, how do I do that?
need to reach a human about my order, what's the trick
I'm trying to talk to an actual person, is that possible?
Been round the bot four times. A person, please?
Speaking to a person shouldn't be this hard, can I have one please
Would it kill you to put a human on the phone
Is it really too much to ask for a human?
At this point I'd settle for any human
I just want one human being to read my message
surely a human can look at this
Human. Being. Please.
I want to leave the bot and talk with your staff
chat with an advisor instead of the bot please
any advisor I can chat with instead of the bot?
Can you switch this over to one of your agents
can one of your agents take this
could one of your team ring me, a person not the bot
can you hand this to a colleague
please pass this to a colleague
Can your colleague help me instead?
Could we try with a different agent
let me try another agent
I'd rather not continue with you, someone else please
someone else please
anyone else please
next agent please
can I change agent
I'd like to change agents
new agent please
I'm not getting anywhere with you, get me someone new
Is there anyone else on shift?
is there someone else there
Is there someone with more knowledge
do you have anyone who knows about networks
I need to speak with someone in billing who knows what they're doing
Could I speak to second line
second line please
can you send this to second line support
pass me to level 2 pls
Tier 2 please
I'd like tier two to look at this
please get the specialist team to call me
Is there a specialist I could speak with about this
can a specialist call me
I need an expert, not a call handler
an expert please
an engineer please, not a script reader
who's the manager there and how do I reach them
what's the name and number of your manager
Could I have your manager's details please
I'd like to know how to contact your regional manager
contact details for your managing director please
email for your ceo?
ceo email please
what is your CEO's email?
how do I email your CEO
I want to email the managing director
Head office contact details please
how can I reach head office
Could you give me a head office contact
put me through to head office
I want to speak to head office
get head office to call me
I need to hear from head office
Have corporate call me
I'd like someone at corporate to look into this
Is there anyone at corporate I can talk to
connect me with your executive office
Can I get this in front of your executive team
please forward this tweet to your CEO
Pass this on to the CEO
make sure this reaches your CEO and have them contact me
Can you pass my complaint higher
send my complaint up the ladder
push this up please
please bump this up
bump this to the next tier
I would like to move to the next stage of your complaints process
please move my complaint to the next stage
I'm asking for escalation
I'd like an escalation
request for escalation
This must be escalated today
Why hasn't this been escalated? Please escalate it.
escalate it or I leave
Could you kindly raise this to senior management
Raise this to the highest level please
I'd like this taken to senior level
can this go up a level
time to go up a level
let's take this up a level
who is your superior? put me through
I want to go above you
I'm going over your head, who do I speak to
If you can't do it, find somebody who can
If you can't help, get me someone who can
if you lack the authority, transfer me to someone who has it
give me to someone that knows
give the phone to your manager
hand the phone to your supervisor
pull your manager in here
loop your manager into this email
cc your manager please
copy your manager in and have them reply
let me deal with your manager from now on
From now on I'd like your manager to handle this
I'd like the duty manager to come to my table
Please send the duty manager to room 12
could the hotel manager ring my room
is the manager in today?
is your boss around
who do I ask for to get the manager`.split('\n')

test.each(ASKED)('%j asks for somebody', (text) => {
  const found = findSupervisorRequest(text, english)
  expect(found).not.toBeNull()
  expect(found?.end).toBeGreaterThan(found?.start ?? 0)
})

/** The same grammar, which looks at every text: a list without words counts as always present. */
const unfiltered: LanguagePack = {
  ...english,
  requests: { ...english.requests, cues: { ...english.requests.cues, telling: [] } },
}

const LABELLED = '../shared/data/labelled/escalation_request.tsv'
const labelled = existsSync(LABELLED)
  ? readFileSync(LABELLED, 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[2] ?? '')
  : []

test('looking only at texts with a cue hides no request', () => {
  for (const text of [...ASKED, ...labelled])
    expect(findSupervisorRequest(text, english)).toEqual(findSupervisorRequest(text, unfiltered))
})

test('looking only at texts with a cue hides no request among other words', () => {
  const around = fc.array(
    fc.constantFrom('the', 'train', 'is', 'late.', 'my order', 'came', 'broken,', 'and', 'again!'),
  )
  fc.assert(
    fc.property(around, fc.constantFrom(...ASKED), around, (before, asked, after) => {
      const text = [...before, asked, ...after].join(' ')
      expect(findSupervisorRequest(text, english)).toEqual(findSupervisorRequest(text, unfiltered))
    }),
    { seed: 1, numRuns: 1000 },
  )
})

const called = [...who.seniorHeads, ...who.humanHeads, ...who.staff].filter(
  (head) => !/^(?:someone|somebody|your)/.test(head),
)
test.each(called)('whoever is called %j can be asked for', (head) => {
  expect(findSupervisorRequest(`Please let me speak to your ${head}`, english)).not.toBeNull()
})

test.each([['I want a suprevisor'], ['get your manaegr now'], ['Esclaate this']])(
  '%j is understood although two letters are swapped',
  (text) => {
    expect(findSupervisorRequest(text, english)).not.toBeNull()
  },
)
