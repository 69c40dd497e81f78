import { describe, expect, test } from 'vitest'
import { english } from './english'
import { findHandOver } from './find-hand-over'

const said = `I've looped in our billing team.
Looping in billing now.
My supervisor is joining the chat.
Our specialists have your case now.
I'm handing you over to Dana.
I've passed your details to the technical team, who will email you.
Your ticket has been assigned to a senior engineer.
We have forwarded your request to the concerned department.
This has been raised with our developers.
I have escalated your complaint to management.
Escalated to tier 2.
Passing you over to my colleague Tom.
Let me put you through to someone in accounts.
I'll pass this on to the relevant team.
We'll escalate this to our engineers straight away.
I've flagged this with our warehouse team.
Your case is now being handled by our escalations team.
A colleague from the fraud team will take it from here.
I've cc'd my manager on this thread.
My team lead has been notified and will step in.
One of our senior advisors is taking over this chat.
We have raised a ticket with our engineering department.
I am bringing in a specialist.
Please stay on the line while I transfer you.
I'll be transferring you to a live agent now.
You are being transferred to an agent.
Connecting you with a human agent.
The case was transferred to our legal department yesterday.
I have asked our logistics team to look into it.
weve sent your case over to the claims team
ive escalated this for you
It's been escalated, someone will be in touch.
This is with our complaints department now.
I've got my manager here with me, she will take over.
Your complaint has gone to our head office.
I'm going to get my supervisor for you.
I have assigned your case to Priya in refunds.
I've added Marcus from the network team to this conversation.
Our technical team is now looking into this case.
I've submitted your case to our back office.
We've referred the matter to our security team.
Your chat will be transferred to the next available agent.
I am escalating.
A senior colleague has picked up your ticket.
Routing you to the right department.
I'm moving this ticket to our tier two queue... with the network specialists.
I'm afraid this needs a specialist, so I'm passing it to one of our engineers.
I have now handed this over to our customer relations team.
I'll ask a manager to call you.
Thanks for your patience, I've got our tech team involved and they'll email you.
Okay, sending this over to our finance department now.
I've shared your case with our quality team.
This has been flagged to our senior management.
I just pinged our on-call engineer about this.
Our returns desk is dealing with this as we speak.
You're now being put through to a colleague in Leeds.
Hold on while I connect you to an agent.
A member of our escalations team will pick this up today.
Your query now sits with the legal department.
I have copied in my line manager.
I've asked a colleague from the technical side to join us here.
The matter has been taken up with our head office.
We've lodged an escalation with our network team.
I am forwarding your complaint to the complaints department.
I forwarded your email to our accounts department this morning.
Your file has been handed to a case manager.
I'm assigning your ticket to our hardware specialists.
Let me loop in a specialist for you.
I'm going to bring in someone who knows this product better.
Over to my colleague Ana, who handles refunds.
Ticket reassigned to Level 2.
Case escalated to the duty manager.
I've put this in front of my manager.
We have notified our engineering team about your issue and they are on it.
Your chat has been moved to a supervisor.
It's now in the hands of our security team.
A supervisor has been called to this chat.
Priya from billing is taking over from here.
I'll now hand you to our specialist team.
Ok passing u to my supervisor now
we forwarded ur ticket to the dev team
your concern was escalated to our higher management
Weve passed this along to the store leadership team.
Ive sent this to our team for review
Your case has been upgraded to our executive relations team.
I am transferring this conversation to the right department.
I'll get this over to our engineers.
I'll let my supervisor know and she'll contact you.
I've spoken to my supervisor and he's going to take over the case.
My manager Karen has agreed to take your call, putting you through.
Right, I've escalated it.
Escalating now.
Your case is being looked at by our fraud specialists.
We've opened a case with our developers.
You have been connected to a live agent.
One of our experts has picked up your ticket and will write to you.
I have now involved our product team.
This was raised to tier 3 last night.
The complaint you made has been referred to the ombudsman liaison team.
I'm bumping this up to my team lead.
Let me get this to the right people: I am sending your case to our claims department.
I've arranged for a senior technician to take over.
Alright, transferring.
Transferring you to our cancellations team, one moment.
One second, I'm getting my manager.
My colleague Lucy will continue with you from here.
I have handed your query to my colleague in accounts.
The team in Dublin has your complaint now.
It's already with our engineers.
Your complaint is under review by our escalations team.
We've alerted our security team and they're taking over.
Your message has been forwarded to the right department.
I've reported this to my supervisor.
Bringing this to the attention of our leadership team now.
Our duty manager has been informed and will call you.
I'm opening a ticket with our network engineers.
We passed it to the devs.
Sent to billing, they'll reply by email.
Forwarding this to our social care team.
I've tagged a specialist on your ticket.
You'll be transferred to the next free agent in a moment.
I will hand over to my colleague now.
Please hold, I'm putting you through.
This has gone up to our regional manager.
I took this to my team leader and she is now handling it.
I've just messaged my supervisor to jump in.
Your request is being transferred to our loyalty team.
I'm raising an internal escalation for you.
Raised an escalation to the backend team.
I'm going to forward your chat to a live representative.
All of this has been relayed to our station manager.
I'm going to transfer you now, if we get cut off please call back.
After reviewing your case, I'll escalate this to our engineers.
I'll escalate this to see if they can help you.
I will transfer you, please stay on the line until you hear a voice.
You should hear from them soon, I'll pass it on to our returns team now.
Once again I'm sorry, I'll get my manager.
Thanks for your patience, I'll forward this to our specialists and let you know when they answer.
I had to escalate this to my manager.
Transferring now.
I'm passing you to my colleague because my shift is ending.
getting my mgr 4 u
Let me put you in touch with our supervisor.
I've put you in touch with our specialist.
I am putting you in contact with our customer relations.
Connecting you to support.
I'll put you on to my supervisor.
You'll be put through to a specialist.
You are being put through.
We will connect you with an expert.
An expert is being connected.
An agent has been found for you.
An agent is joining.
The next agent will take over.
A human has been notified.
I've notified a human.
Your request has been passed on to a human.
Okay, I'm asking a human to help.
Escalating to human.
Handing off to agent.
Handing you off to a live agent.
This chat is being handed over to an agent.
The chat has been transferred to Maria.
Maria is now handling this chat.
Maria from billing will be handling this.
Maria from billing has it now.
It's on Maria's desk in billing.
It's gone to Maria in billing.
It went to the billing team this morning.
It is being handled by billing.
Billing is handling it.
Billing has this now.
Billing are looking into it for you.
I've asked billing to handle it.
I've got billing on it.
I've sent billing your ticket.
I'll get billing to look at it.
I'll have billing handle it.
I'll hand it to billing.
I'm handing it off to billing.
It'll be handed to billing.
Over to billing.
@user_12 we've let the store manager know, she's on it. ^RT
A colleague will be taking over this conversation shortly.
A human agent has joined the chat.
A human teammate is stepping in.
A human will pick this up.
A manager has picked up your complaint and is reading it.
A member of our crew will be taking over in a tick.
A person from our team has taken over this chat.
A personal adviser has been assigned to your case.
A real agent has been requested and is about to join.
A real person will take over from here.
A supervisor callback has been scheduled.
A teammate will take this from here.
Agent Kim is now in the chat.
Allow me to transfer your call to the correct department.
An escalation is now open with our platform team.
Assigned to: Tier 2
Bear with me while I send you over.
Beep, I'm passing you on to someone with a pulse.
Brought to the attention of the store manager.
Calling my supervisor over.
Changed assignee to Omar.
Connecting you to the next available agent.
Copying our warehouse lead on this.
Done, it's escalated.
Escalated and marked urgent.
Escalated it!
Escalation raised, ref 4471.
Filed a ticket with infrastructure for you.
For the attention of the billing team, see the thread above.
From here on you'll be dealing with our retention department.
From this point on our partner team is looking after your request.
Fwd to accounts.
Getting my boss on the line.
Giving this to the evening crew.
Handing over to a human colleague now.
Handing you over to the supervisor.
Hang on, I'm shifting you across to Sales.
Hello, I'm connecting you with our customer care colleagues, please wait.
Hi, it's been passed to the night team.
Hold the line please, manager coming.
Hugo's going to finish this with you.
I am going to let my superior deal with this.
I am now passing your call to the booking office.
I brought it up with the area manager and she will phone you.
I can't fix this myself, so I have escalated it.
I checked with my lead and he's taking over.
I gave ownership of the ticket to our database team.
I have added a specialist to our chat.
I have asked for my supervisor's help, he'll answer you next.
I have contacted our billing team and they will take it from here.
I have dropped your details over to the leasing guys.
I have gone ahead and raised an escalation to the network operations centre.
I have involved my supervisor already.
I have my supervisor next to me and she'll write the next message.
I have put one of our technicians onto it.
I have raised an escalation on your behalf.
I have raised your issue with our IT colleagues.
I have sent a copy of this chat to our investigators.
I have the manager here for you.
I have to give this to my supervisor.
I have told our on-site team and they are coming over to you.
I just walked over to my boss with your case.
I logged a case with the network provider team.
I moved this conversation to our German-speaking colleagues.
I need to bring in our hardware team.
I passed the whole thing to our general manager, she'll write by Friday.
I passed your message to the crew lead.
I put your request before our credit committee.
I raised a priority ticket with our network engineers.
I will go and fetch the manager for you.
I will take this to the head of the branch.
I'll be back with a supervisor.
I'll be taking this up with our store manager, who'll phone you.
I'll escalate this right now.
I'll forward your query to our pricing department.
I'll get someone in charge.
I'll let my supervisor take it from here.
I'll log a job with our repairs team.
I'll pop you over to payments.
I'll send this one upstairs.
I'll swap you over to the Welsh line.
I'm about to connect you to our Glasgow team.
I'm afraid I need to hand this to a specialist.
I'm asking a technician to take a look at your line and contact you.
I'm asking the hotel manager to deal with this personally.
I'm calling our shift lead in.
I'm connecting you to a real person.
I'm escalating your complaint.
I'm getting one of our specialists to look at this.
I'm giving the chat to my supervisor.
I'm giving your file to the next shift.
I'm going to escalate this one.
I'm going to pass you to a colleague who deals with this every day.
I'm handing the keyboard to a person now.
I'm having our engineers look at this.
I'm leaving you with my colleague Anja now.
I'm off shift soon, so Bea will carry on here.
I'm only a bot, so let me get you someone real.
I'm passing the torch to my colleague in Madrid.
I'm passing your complaint to the general manager.
I'm routing you to our tax desk.
I'm signing off now and Imran is taking my place.
I'm stepping out and Anja from claims is stepping in.
I've added our team lead to this conversation.
I've arranged a specialist for you.
I've asked a human to join.
I've asked a supervisor, they will take over in this window.
I've asked for someone senior to take this.
I've asked one of my human colleagues to join us.
I've asked our network specialists to look at your line.
I've brought it to the manager's attention.
I've called in one of our specialists for you.
I've changed the owner of this ticket to our logistics team.
I've created an escalation for the network team.
I've dropped a line to our legal team about your case.
I've escalated this case to the relevant department.
I've escalated to my lead.
I've flagged it to my supervisor and she is picking up now.
I've found a colleague who speaks Polish, passing you over.
I've gone and escalated it.
I've got a supervisor coming to the phone.
I've got hold of our duty electrician, who'll call you in ten minutes.
I've got my team leader on this now.
I've handed your ticket to the weekend team.
I've just escalated your claim, the reference is 552.
I've just upped this to tier three.
I've let my team leader know, she wants to speak with you herself.
I've logged it with our road crew.
I've made a note of it and sent it to our engineers.
I've messaged our plumber team, they'll take it.
I've now passed this on to our customer relations department.
I've passed it to the powers that be.
I've passed the ticket on.
I've passed this up the line.
I've placed you in the line for a live rep.
I've put a request in for a supervisor to join.
I've put this in the escalation queue.
I've put your ticket into the engineers' queue.
I've raised a case with the courier liaison team.
I've raised it with our head of operations.
I've raised the alarm with our security desk, they're calling you.
I've raised this with my superiors.
I've reassigned your case to the returns team.
I've requested a live agent for you.
I've requested that a manager call you back.
I've sent for the manager.
I've sent your case over to our quality department.
I've sent your query across to the leasing department.
I've submitted a ticket to our development team.
I've tagged in our billing crew.
I've taken this up with our regional manager.
I've told the manager and he is coming to the phone.
I've woken up the duty supervisor, she's joining in a minute.
Imran, my colleague, will be helping you from here.
It has been escalated for you, the team will be in touch.
It has now been escalated to senior management.
It's being handled by our escalations manager now.
It's now down to our escalation team to answer you.
Joan from escalations here will look after you now.
Just escalated your claim to the top.
Lena has joined the chat.
Let me ask our wine expert to answer that.
Let me call my supervisor to the chat.
Let me connect you with a human agent.
Let me find you a human.
Let me get someone from our warranty department for you.
Let me get you to the right person.
Let me introduce my colleague Sam.
Let me put my manager on.
Let me raise this with my team leader.
Let me run and get a supervisor.
Let me shift you over to the ferry desk.
Let's have you talk to an expert.
Meet Sam, our router specialist.
Moving you along to the people who handle refunds.
My boss is coming over to help.
My colleague Imran takes my place.
My human colleague Eve has joined us.
My manager is reading through your case.
My manager will continue this conversation.
My shift lead is stepping in.
My supervisor Ingrid is going to look at this and ring you at four.
My supervisor has come online and will read this.
My supervisor said she'll take it from here.
My supervisor would like to talk to you herself, she is coming on now.
My team leader has picked up your complaint.
Next you'll hear from Ines in Returns.
Okay I'll switch you to the night desk now.
Okay, moving you across to our returns crew.
One of the claims guys will pick up this chat.
Our battery specialist is about to join.
Our claims department has taken over your file.
Our data protection officer will be answering you in person.
Our escalation manager, Dele, now has your case.
Our lab has taken it on.
Our legal department is now in charge of your case.
Our manager has asked to take this one himself.
Our people in Malmö have your case on their desk.
Our plumber Ken will take it up with you directly.
Our router expert Ali is on the line now.
Our shift lead has been called.
Our specialist will join the call in a second.
Our tax specialist Omar is now handling your request.
Ownership of your ticket has moved to the Dublin team.
Passed over to the warehouse lads.
Passing the baton to my colleague.
Pinging our sysadmins now.
Please stay in the chat, a colleague is taking over.
Please wait, a human agent is coming online.
Putting a human on this now.
Raised to management.
Re-routed to Tier 3.
Reported to our security desk, they will get back to you.
Right away, I'm sending you through to payments.
Right, handing over now.
Ruth is your new contact for this.
Sending you over to the technical side now.
She's my supervisor, Olga, and she'll go on from here.
Sit tight, I'm rerouting your chat.
Sol, our parts expert, is with you now.
Someone else will take over now.
Someone from our team is joining this chat now.
Someone in payroll will take this on.
Sorry about that, I'm going to pass you to someone who can help.
Supervisor is joining.
Supervisor's on her way.
Switching you over now!
Tech support will take it from here, I've told them the whole story.
That is not my area, so I'll hand you to the right department.
That's one for our tax experts, I've given them your question.
The case has been moved up to level three.
The complaints team will now handle your complaint.
The duty manager is on her way to this chat.
The fraud analysts have it now.
The manager on duty will take this from here.
The matter is being looked into by our engineers.
The shift supervisor has your chat now.
The supervisor will take your call next.
The ticket has been escalated.
The ticket is now assigned to our hardware group.
This complaint is being dealt with by the complaints team.
This has been moved up a tier.
This has gone to the next level.
This is now owned by platform engineering.
This is where I hand you to my teammate Sol.
This one goes to my supervisor.
This request is now handled by our Vienna office.
This ticket now belongs to the finance department.
Ticket escalated.
Transfer in progress.
Transferring to agent...
Wait here please, I'm linking you with the sales floor.
We are transferring you to a live chat agent.
We had your case escalated this morning.
We have allocated your claim to Ms Frey.
We have escalated the matter with our partner team.
We have made our kitchen team aware and they will come back to you.
We need someone from networking for this, so I've pulled them in.
We sent your papers upstairs to the legal people.
We'll get our legal people onto it.
We're passing this along to the vineyard staff.
We've forwarded your note to the appropriate team for follow-up.
We've let our archive department have your letter.
We've passed your report to the roads department.
We've raised this with the local team.
We've raised your concern at director level.
We've sent your e-mail on to reservations.
We've submitted an escalation request to our data team.
You are now chatting with a human: Gita.
You have been transferred to the billing queue.
You will be chatting to a human from now on.
You will now be assisted by one of our senior advisers.
You'll be with billing in a moment.
You'll hear a short tone while I put you across to the clinic.
You're being handed to a person.
You're in the queue for an adviser.
Your call has been placed with our loans desk.
Your case has a new handler, Ms Roth.
Your case has been marked for the attention of our manager.
Your case is being taken to the next level up.
Your case now sits with Priya in the fraud unit.
Your chat is being transferred.
Your claim is being assessed by our claims team.
Your complaint has landed on our director's desk.
Your complaint is on the desk of our head of service.
Your conversation is being routed to a person.
Your details have been passed on, a colleague will call.
Your e-mail was redirected to the parking office.
Your enquiry is now with our group bookings desk.
Your issue is now being escalated.
Your mail is on its way to HR.
Your message has been shared with the right team.
Your message is on its way to our catering colleagues.
Your question went to our chemists.
Your request has been given to the team that deals with it.
Your request has reached the right team now.
Your request is now in the hands of the refunds team.
Your ticket has been moved to the billing queue.
Your ticket is in Kofi's hands now.
connecting you w/ an agent
i gave ur case to the tech guys
this has been esculated to our tech team
we r transferring ur call to the concerned dept
Your complaint has made its way to our executive desk.
I've put your name forward to our resolutions team and they've accepted the case.
We've engaged a field engineer to look at the fault.
A real agent is on the way.
Finding you an agent...
Right, that's with the bus depot now.
Our dispute folks got your papers this morning and are working through them.
I've left a message for the branch manager to ring you.
I've pinged the oncall.
A request for intervention has been sent to our regional lead.
I've made a referral to our hardship team.
A warm transfer to retention is under way.
Your session is being handed off.
I've gone over their heads and written to the area director about this.
I emailed our developers with your logs.
As discussed with my team lead, she is going to own this from now on.
Case owner: Claims Team 4
Hannah has been assigned to you.
A case worker has been appointed.
I'll let the manager speak.
Mod: moving this thread to the billing board.
Tagging @brand_tech here to help.
Rosa (cc'd) will take it from here.
We've put our heads of department in the picture and they are taking charge.
I've made sure the right people have it.
Your concern has been shared with the concerned team for further action
This has been brought up with our logistics partner team.
I've arranged for a manager to phone you.
A senior colleague is going to review your file.
It'll be Miriam who helps you from here, she knows these policies.
Miriam, all yours!
Sending your chat their way now.
I'll be elevating this.
Your appeal is in front of the panel now.
The adjuster has your photos and will be in touch.
A specialist is now assigned and working your claim.
Reassigning!
Consider it escalated.
I've had to escalate.
I've reported this to our safeguarding team.
I've called for backup from our tech floor.
I've swapped you into the Portuguese queue.
I'm shipping this off to our analysts.
We've asked for our engineers' help with this.
manager callback requested for 4pm
Our general manager will personally look into this.
I've got a second pair of eyes on this from engineering.
I'll make sure it gets to our store team.
Your case will be put to the committee on Tuesday.
Kindly note that your case has been moved under the care of our senior team.
Sir i already raise this to our backend team
i will tranfer you to concern department
This conversation will be continued by Bram.
I have let the duty manager know that you are waiting and he is dialling in.
We hereby inform you that your application has been transferred to the Hamburg branch.
Thank you, this has been logged and allocated to the duty surveyor.
Agent requested, you're number 3 in line.
You're now chatting with Noor (Billing).
Fraud have agreed to take it.
With L2.
Status changed to escalated.
Handed it over to Maja.
Maja's taking over, have a good night.
I have briefed Maja, who will now lead on this.
I'll let my colleague from deliveries answer that one.
I'll put you back in the queue for the sales team.
I'm going to have to get a supervisor involved here.
hold tight getting a manager
One minute and I'll have a manager on for you.
The manager's on his way over.
I've turned to my manager and he wants to handle it himself.
I've bounced this up.
I've asked for this to be escalated.
I have put in for an escalation.
Your account has been flagged for review by a specialist.
An investigation has been opened by our claims unit.
I've sent an urgent request to the site team.
It's in the dev team's backlog now.
Dispatching this to the nearest crew.
I'm calling Lisbon into the conversation.
We'll loop you in with the right people.
I'm setting you up with a mortgage adviser right now.
An expert match has been found.
I want to bring in our physio here.
As I said, I've passed it on already.
We did escalate your case yesterday.
That's right, legal has it since Monday.
Getting this escalated for you.
Will pass on to the route manager. ^KL
We'll see to it that our branch manager gets your letter.
Your concerns have been raised with the depot manager.
I've reported this to the depot. They'll investigate. ^B
I've passed your details to the conductor.
My colleague writes next.
The case has changed hands.
We have instructed loss adjusters, Messrs Brown, to deal with this.
I've mobilised the on-site team.
My manager has asked me to pass this one to her.
i do escalation to the concern team
Docket raised with the technical team.
The ticket is theirs now.
Off to billing with this one.
Who better than our chemist: I've put the question to her.
I've raised a hand for a supervisor.
You're next in my supervisor's queue.
Yolanda (repairs) joins us now.
Chat accepted by Yolanda.
Owner changed from Bot to Yolanda.
Bot has left the conversation, Yolanda has joined.
The day team inherits it at eight.
The weekend team will be carrying this forward.
All further contact will be with our legal representatives.
Our insurers have been passed your claim.
Your appeal will be heard by the independent panel on the 9th.
We are escalating to our supplier's engineers.
Networks will own it.
Have passed to Networks.
Our team at @brand_networks will assist from here.
Let me get you in front of somebody who can decide.
You'll be chatting with one of our engineers in a sec.
Your case manager from today is Dana.
You're in Dana's hands now.
Yep, it's been passed up.
Update on your claim: an adjudicator is now going through the papers.
My deputy is taking your case while I'm away.
Lina's been put in charge of your claim.
We have nominated a senior officer to look after your complaint.
A second reviewer has been asked to look.
I have laid your request before the trustees.
The depot's been told and they're sorting it.
I've called security for you.
The kitchen's been told.
A referral has gone in.
Dr Lim will go through it with you.
You're going through to the pharmacy line now.
Ivan takes the wheel.
New agent: Ivan
Escalation level 2 reached, on-call informed.
We've paged whoever is on call.
I've raised this as an urgent matter with colleagues.
I've let the appropriate people know.
I've put the head of service in the picture and she'll answer you.
Your letter deserves a reply from our director, so I have given it to her.
I've sent it higher.
This is being taken further by our compliance officers.
Let me escalate.
Allow me to loop in my lead.
I must hand you over now.
You'll see a different name from here, that's Hamid, he runs the roaming queue.
With effect from today your matter is in the charge of Mr Duarte.
gonna swap u w/ a human
It's gone for a second opinion to our chief vet.
The next person you'll speak with is Anwar.
Reported upwards.
Human incoming.
Left in the bursar's inbox with a red flag.
have transmit to the departement
Off it goes to our buyers.
It's been with the underwriters since Friday.
I have the on-call pharmacist on the other line and will join you up.
Stage 2: independent reviewer appointed.
I have signed this over to the night team.
Have a chat with Freya, she's joining in a sec.
We can't see the meter from here so the field crew's been sent your job.
Job's with the crew.
I've instructed the contractor to go ahead and call you.
I have opened a formal complaint for you with Customer Relations.
In line with our process this has been escalated to the second line.
Sorry that you had to wait, I'm passing you to billing.
You asked for somebody senior and I've got one: my supervisor is joining.
As the courier lost it, I've opened a case with our claims team.
I would normally fix it myself but this time I'm sending it to the network team.
When we spoke I promised to raise it, and I've now raised it with the board.
Every bit of what you told me has gone to our complaints team.
I can confirm your case has been escalated to our technical team.
I can see that it has been assigned to our engineers.
Please be assured that it has been passed to the right team.
You should know that I've passed this to our fraud team.
It may take a day as it has been sent to our lab.
Not my area, passing you to the pensions desk.
I don't have access to that, transferring you to accounts.
I couldn't fix it, it's gone to second line.
It wasn't for us, so we've forwarded your mail to the parking office.
Your refund didn't go through, so I've passed it to our finance team.
Your account is locked, I'm passing you to security.
About the missing bag: I've sent your report to the baggage team.
Thanks for letting us know, we've passed this on to the station team.
I have to go now but my colleague Signe will continue with you.
I'm not able to help further, my supervisor will take over in a moment.
I know you've waited long, a specialist is joining now.
As you asked, a manager will be taking this over.
You don't have to do anything, our claims handlers are dealing with your case.
I can't see it here but our billing team is looking into your complaint.
No need to call again, your complaint is now with the head of service.
Please don't send it again, the assessors already have your photos.
Since you want a human, one is joining now.
The reason for the delay is that the file was sent to our head office.
Your case hasn't been forgotten, it's with our specialists.
Don't worry, I have not closed it, I've moved it to our second line.
Could you hold for a minute, I'm putting you through to the claims desk.
Would you mind waiting, I'm fetching my manager.
One of our supervisors, Signe, is just reading your case and will answer.
To speed it up I've asked the warehouse manager to look into it.
I'm the supervisor, I've taken over from Ben.
This is the manager, I've taken over this chat.
Hello, Tom passed you to me.
I am taking over this chat from Anna.
I've taken over your case from Tom.
My colleague passed your case to me.
Tom handed your ticket over to me, I'll look after you now.
Your case has been passed to me.
Your case was assigned to me.
I've taken over from Hannah.
I have taken over your case from Dana, so let's see.
Someone from the day shift will have this first thing and will call you.
I'll leave a full note so the morning team can carry on with it.
I've left your case for Dana, who starts at seven.
I'll let our billing lot know so they can take it from here.
I've rung the duty manager and she is on her way into this chat.
I have just had a word with my supervisor and he'll be taking this over.
I've put in for a supervisor to ring you back.
Your case will be looked at by a senior adviser in the morning.
The night manager has agreed to speak with you, one moment.
I've had to pass this one along to our legal team.
I've set this up with our second line team.
Marta in finance will be looking after you now.
Your account has been flagged for our fraud specialists.
I'm stepping aside now so our technician can speak with you.
There, you're now with a human agent.
My supervisor has been made aware and wants to handle it personally.
I've escalated matters to my manager.
This has been sent for review to our senior team.
A manager will be reviewing your complaint.
I've put your number on the callback list for our supervisors.
We are bringing our hardware colleagues into this.
Please hold on, I'm just transferring the chat.
Connecting the call to our Leeds office now.
My shift ends in five minutes so Karim will be finishing this off with you.
Your ticket has now moved to our escalation queue.
Tier two will take it from here.
Escalation is done, the reference is 4471.
I've sent a message over to the store manager so he can contact you.
A complaint has been logged with our quality manager on your behalf.
I am afraid this is one for our legal team, so off it goes to them.
OK. Getting a supervisor.
A specialist will now take your chat.
Kindly be informed that your concern was endorsed to the branch.
I've tagged this to our technical support for checking.
Pls hold, transferring u to the correct dept.
Let me have this transferred to our billing colleagues.
I will be passing your chat along to a teammate who speaks Dutch.
You have been placed in the queue for a specialist.
Agent Priya has joined the conversation.
I'm pulling in my lead.
I've brought my team lead up to speed and she will continue.
Let me grab someone from engineering.
I've opened an internal ticket with engineering.
A bug ticket has been filed with our developers.
Your case number 4421 is now assigned to the field team.
I've moved this to our claims queue.
I'm leaving for the day; Sonia will see to your case.
The early shift will take over at six and carry on with your case.
I've briefed the morning crew about your case.
I've informed the store manager of the incident.
I've brought this matter to our general manager.
Your complaint was passed to the store manager, who will call you tomorrow.
I need to pass you to our claims department for that.
I have to refer this to my manager.
We're forwarding it to whoever is on call tonight.
I paged the on-call and he's picking it up.
I got my boss to look at this and he'll answer you directly.
I've asked our head of support to step in.
Our complaints officer, Ms Reid, will be handling your complaint.
A dedicated case manager has been assigned to you.
You'll be dealing with our legal team from now on.
Your new adviser is Greta, she has all your notes.
Please hold while I get Greta.
I've added you to the supervisor's queue.
A senior adviser will phone you today, I've passed him everything.
Your details are with our senior adviser now.
I've asked finance to take over.
This is in finance's hands now.
Everything's been sent over to them and they'll write to you.
One sec, handing you over.
Bot: I'll connect you with one of my human colleagues.
I can't solve this, so I'm handing you to a human.
We cannot do refunds here, so I have routed your chat to the refunds desk.
I don't have the authority so I'm taking it to my supervisor.
I am taking your case up with our quality team.
Your case goes to our quality team now.
We have submitted a request to our quality team on your behalf.
Request sent to the quality team.
Escalation #332 opened with the carrier team.
It's been bumped up to level three.
I've marked this for escalation.
I have requested a supervisor callback for you.
A supervisor was requested and is joining.
The manager on duty will take it over now.
ive passed u on to the mgr
I am tranferring you to the corect department
escalating to T3
cc'ing my colleague Dana, who'll help you further.
Adding Dana to this thread.
Dana, over to you.
I have made a referral to the hardship team for you.
Your file will be transferred to the Leeds office tonight.
Your complaint is being investigated by a senior investigator.
Our complaints team has taken your case.
The right department now has your request.
I made sure it got to the right department.
I will personally hand this to the manager.
Your question is one for our mortgage advisers, so I've sent it their way.
My manager will now take over the conversation.
I've alerted the duty manager, who will be joining us.
I'm raising your complaint with the regional office.
I've passed along your complaint to our head office.
I'm having this passed to the claims team.
We had your case sent to the claims team.
You're being moved across to claims.
Your point of contact is now Ravi in claims.
Ravi will be handling your case going forward.
I've asked Ravi from claims to call you.
I have left the details for Ravi, he starts at eight.
I'll pass your ticket to Ravi.
The bot handed your chat to a human.
Escalating this as we speak.
We're kicking this over to engineering.
Our engineers have your logs and are digging in.
Our engineers are on the case.
A specialist is reviewing your case at the moment.
Your claim is in review with our adjusters.
The committee is considering your appeal now.
Your appeal went off to the committee yesterday.
Right, Petra's got it from here, she knows these boilers inside out.
Passing you to Petra. Petra, the customer's fridge is the one we spoke about.
I've woken the on-call electrician and given him your address and number.
Your dossier is in front of the appeals panel as of today.
This thread now belongs to the payroll team.
The tenancy officer takes it on from Monday, she has the notes.
Your new case worker is Mrs Adair, who's read the file already.
Our allergy specialist has the thread now.
I wrote a handover for the day team.
It's queued up for the day team.
Day team will take it from here.
I turned it into a ticket for engineering.
I've converted your chat to a ticket for the depot.
I cut a ticket to networking.
I've thrown this over to the platform guys.
Platform accepted the case.
Transfer in progress...
You're being transferred.
Supervisor on the way.
A colleague is reading along and will answer you.
I'm giving you to my colleague.
I let my colleague answer this.
I sended your message to the technical department.
will fwd 2 my tl
We're getting a manager to look at this for you.
The hotel's general manager has your complaint in hand.
Head of catering is now on the case.
Your complaint has a new owner: the head of catering.
The registrar's office is handling your transcript request from here.
Your matter goes before the governors next week.
We've had to call in the lock manufacturer, they'll take over the fault.
It has gone out to our contractor, Brightwell, who'll ring you.
Brightwell now have the job and will ring you.
The repair has been raised with Brightwell.
Our emergency plumber has your job.
The rangers have been called.
I've radioed security, they're taking over.
Our clinic lead is now responsible for your case.
I bow out here, Rhea from the museum shop takes over.
Over to Rhea!
^Rhea taking over from here.
Assigned > Tier 3.
Owner: billing team.
New assignee: Farah.
Fwd'd to accounts, they'll mail you.
gone to legal now.
This has to be looked at by our lab, your file went there today.
I asked the depot to take it over and they said yes.
The depot said they will take over from here.
I have arranged with the depot that they deal with this.
From Monday on the depot is in charge of your case.
It's been kicked upstairs.
I'm going one level up with this.
I've gone over his head and put it to the director.
The director's office has taken it on.
I've laid your case before the director.
I took your letter to the director myself.
I have handed in your complaint at the director's office.
An independent assessor has been appointed for your claim.
A loss adjuster has been instructed.
Your claim has been picked up by the loss adjuster.
The loss adjuster will be taking your claim forward.
I'm making the loss adjuster the owner of your claim.
Can't settle this at my level, so the loss adjuster gets it.
Let me hand you across, the loss adjuster is free.
I'll see that you get to the loss adjuster.
I'm making sure this reaches the loss adjuster today.
@mira_k That shouldn't happen! Flagged with the Leeds team for you. ^J
@mira_k Our Leeds colleagues are picking this up. ^J
Sit tight, the fraud desk is coming on.
The fraud desk just joined.
I now let the fraud desk speak.
The fraud desk will answer that, hang on.
We already give your case to technical team.
I must to transfer you to other department.
Now comes my colleague.
Your problem goes now to specialist.
I have given it further to our technicians.
I will inform my boss and he decides.
My boss is informed and will call you.
Your file has been transmitted to the competent service.
We have taken the liberty of passing your letter to our Geneva office.
My colleague Lars (in cc) will take care of your request.
With this mail I hand you over to Lars.`.split('\n')

const notSaid = `Would you like me to escalate this?
I can transfer you to a manager if you wish.
If this isn't fixed by Friday I'll escalate it to my manager.
I haven't passed this to anyone.
Please contact our billing team at billing@example.com.
You can reach our specialists on this number.
I've forwarded the invoice to your accountant.
I've transferred the money to your account.
I sent the replacement to your address.
You were transferred to three agents, I'm sorry.
I'm sorry you have been passed from one team to another.
They escalated it last week, according to you.
You should ask your bank to raise it with their fraud team.
I'm not going to transfer you.
We can't hand this over to another team.
Let me know if you want to speak to a manager.
Do you want me to put you through to sales?
I've put your order on the waiting list.
I've sent the form to your email.
The courier passed your parcel to a neighbour.
Your payment has been forwarded to your bank.
The file was transferred to the new folder.
I've moved your booking to Friday.
The team will be happy to help you.
Our team has fixed the problem.
There is no need to escalate this.
I asked my manager and she approved the refund.
I've checked with the warehouse and your order leaves today.
We appreciate your feedback and share it with the team.
My manager is not available.
I'm connecting your router to our server now.
Prices have been escalating.
I've added a note to your account.
I've added a colleague of yours to the account as you asked.
How do I transfer a call to another agent?
You can assign the ticket to another agent under Settings.
Could you pass this on to your manager?
Once you send the photo I will forward it to the team.
Unless it works I'd escalate it.
I'll get back to you once I have talked to the warehouse.
We've given your refund to the finance bank.
Our engineers have fixed it.
I would have passed it on to my manager, but she's away.
The driver handed the parcel to the reception team.
I can put you through to our sales team, just say the word.
Should I pass this to my manager?
We could escalate this if it happens again.
Would it help if I transferred you to a specialist?
To be transferred to an agent, please type "agent".
If you'd like to be put through to a manager, reply YES.
I was going to escalate this but it works now.
It hasn't been passed to the team yet.
We did not forward your complaint to anyone.
No, I didn't transfer you to billing.
You'll need to contact the seller directly.
Please call our returns department on Monday.
Kindly reach out to the airline's claims team.
Reply to the email from our billing team to proceed.
I've transferred your miles to your wife's account.
I have forwarded the tracking link to you.
Your parcel has been handed to the courier.
Your parcel has been passed to our delivery partner.
The file has been sent to your email.
I've sent you a new router.
I moved your appointment to Tuesday.
We've passed the saving on to our customers.
We raised the limit on your card.
The plane was handed over to the new crew.
I've put you on the waiting list for a specialist appointment.
I've added you to the team plan.
I've assigned a new seat to you.
I'm sorry the last agent transferred you to the wrong department.
As you say, they passed you from one department to the next.
You said your case was escalated last month.
The previous agent promised to forward it to his manager, which he should have done.
It looks like you were passed around a lot.
We'll escalate only if the refund does not arrive by Friday.
I will transfer you once you have confirmed your name.
Once we get the photos, they will be passed to our claims team.
When the form is complete it is forwarded to our legal team.
I'd rather not involve my manager.
Normally complaints are forwarded to the complaints team within two days.
Our team leader trains every new agent.
Our engineers are working on a fix for the outage.
Our specialists have years of experience.
Our team has your order ready.
My manager approved the refund.
My supervisor agrees with you.
I spoke with our warehouse and your order ships today.
I've checked with my manager, you get the discount.
I used to work with the billing team.
I am a specialist in this team.
I'm the supervisor on shift.
We're a team of specialists.
Your call is important to us, an agent will be with you shortly.
Let me get that refund for you.
I'll get you a new one.
I'll send it to you.
I will pass by your street on Monday.
I'm taking this seriously.
The transfer to your bank takes two days.
We have transferred the call centre to Leeds.
Did they put you through to someone?
How long ago was this escalated to the team?
You can escalate to the regulator.
Feel free to forward this to your manager.
I'm happy to pass this to our team if you want me to.
I wish I could transfer you to a manager.
Has anyone escalated this for you?
I can have a specialist call you if you prefer.
I've passed your thanks on to the driver.
I've passed your kind words to the team.
We'll share your feedback with the team.
Your feedback has been forwarded to our product team.
Thanks, I'll pass on the compliment to my manager.
My colleague in accounts handed in his notice.
I've sent the courier to you.
I'll send a technician to your home.
We will send an engineer out on Tuesday.
I've booked a technician for you.
I have assigned you a window seat.
We've added two people to your booking.
I'm connecting the dots here.
I've put a hold on your order.
I put your name on the list of people waiting.
We've raised our prices.
I have raised your credit limit.
I've raised a refund for you.
I've opened a new account for you.
I have created a return label for you.
I'll find the order for you.
Let me find a room for two people.
Let me get the details of the team.
I'm getting a message from the system.
I'm calling about your order.
I called you yesterday but you didn't pick up.
Your application has been sent to the hiring manager of the company you applied to.
Our agents are trained by senior staff.
It is a matter for your local police department.
Our team is here around the clock.
Our experts recommend restarting the router.
Our support team is available from 9 to 5.
Our engineers are aware of the outage.
The department is closed on Sundays.
Visit our team in the store.
I've removed the other person from the account.
The other agent gave you the wrong information.
I am going to be honest with you.
I'll get right on it.
I'm on it.
I'll look into it with the team.
I'll check with my manager and come back to you.
Let me ask my colleague if that is possible.
I'll talk to my supervisor about a discount.
I'll speak to the warehouse and let you know.
We're going to send it to your home.
I have transferred your booking to the new date.
The number has been transferred to the new SIM.
Data is handed over to the police only with a court order.
We take this up with the carrier.
Good news, my manager is here and agreed to the refund.
I can't do more than that today, my manager would have to sign it off.
We won't be able to send an engineer before Monday.
I can't book another technician for you this week.
I'm unable to issue another voucher.
I can't offer you another agent's commission.
Unfortunately no engineers are available in your area this week.
No specialist is available on that date, the next appointment is Friday.
There are no representatives of our brand in your country.
The doctor isn't able to speak to you about another person.
There's no one available at the store to check the shelf.
We have no staff at that airport.
Staff cannot take payments by phone.
Our agents cannot see your password.
Agents will never ask for your PIN.
A real person reads every message here, no bots.
You're not talking to a bot, I'm a human.
I'm not a supervisor, but I can help with this.
I'm no manager, but I understand your frustration.
I do not manage the team.
The supervisor isn't happy with the courier.
My manager won't be pleased to hear that.
My manager doesn't think the fee is right and waived it.
My boss is out of his mind with excitement about this.
There's no management fee.
No lead is needed for small dogs.
I can't escort you to the gate.
We can't accept the transfer from that bank.
The transfer can't be completed.
It can't connect to the other device.
We don't sell to other people.
I can't help with that, please call the airline.
We do not handle baggage claims, please contact the airport.
I'm afraid I can't tell you the name of my manager.
My manager's email cannot be shared.
You can't transfer you points to anyone.
I'm not sure whether a manager is available, let me check.
Not every supervisor is available at night, but ours is.
I would never refuse to get a manager.
Why would I not escalate this?
I'm sorry it took so long and nobody put you through to a manager.
I'm sorry that no one called you back.
I see that nobody escalated your case, I'll do that now.
Our team should not have refused to transfer you.
The chat ended before I could transfer you to a manager.
Unfortunately the line dropped while I was transferring you to my supervisor.
I didn't get a chance to transfer you.
I have not been able to reach the other department yet.
If we can't fix it by Friday I'll escalate it.
Should it come back, we will escalate it to the engineers.
When you have sent the form I'll pass it to our claims team.
I'll transfer you when you're ready.
I'll escalate it if they don't answer.
After the restart I'd escalate it.
Happy to get a supervisor for you if you'd rather.
I might have to pass this on.
Is it all right if I hand you to my colleague?
A supervisor can't take over at this hour.
Your ticket stays with me.
I've kept your case instead of sending it to tier 2.
There's no supervisor on this line.
Your complaint wasn't forwarded, I checked.
I'll move you over as soon as the desk opens.
We'd need your consent before we forward it to the clinic.
Your deposit was returned to the finance house.
We have forwarded your rent to the landlord's office.
Your transfer to savings is done.
The transfer from your bank has arrived with our accounts team.
I've attached the file from our engineers.
Your photos were moved to the team drive.
We've sent the contract to your lawyer.
I e-mailed the form to you and your adviser.
Your line has been moved to the new exchange.
The domain has been handed to your new host.
Our partner will pass you the keys.
You could ask the store's manager.
You may want to raise this with the council.
See the agent at desk four.
Speak with our colleagues at the counter.
Talk to your line manager about this.
My manager moved to Lyon.
The manager has joined us from Leeds.
Your sister asked us to transfer it to her team.
A guest was put through to the wrong team last night.
I read that my colleague sent you to the returns desk.
They told you a supervisor would take over, I see.
Calls to this line are routed to our Cardiff office.
Our policy is to escalate after two attempts.
Managers handle refunds above 500 euro.
New tickets are assigned to the first free agent.
A second agent joins when the chat is long.
Handing over to the night team happens at ten.
The handover form is on the desk.
Do I need to send it to the engineers?
Did your manager take it over?
Should this go to the legal team?
When did the agent join the chat?
Whom did you talk to in billing?
I'm with you, nobody else is joining.
I'll stay on it and check with logistics myself.
I'm having a word with logistics now.
I've got an answer from my supervisor.
I talked it over with my team lead and it's a yes.
I ran it past our specialists, no luck.
My supervisor is looking over my shoulder while I learn.
I'm in training, my supervisor reads along.
You're speaking with the duty manager.
I took over from the bot.
Press transfer to send the call to the next agent.
Assign a manager to each store in the settings.
The app connects you with drivers nearby.
Connect with an expert in our forum.
Our new feature hands tasks to the right team.
The new phone lets you move chats to the team space.
We're moving support to a new system.
Our support team moves to Dublin in May.
The band's manager joined them on stage.
Please hand the parcel to reception.
I handed the bag to my colleague at the counter for you.
The case was handed to you at the counter, sir.
Your case is on the carousel with the other bags.
We put the case back in the lost property office.
Your suit has been sent to the cleaning team.
Your dog has been moved to another group.
I've passed your order to the kitchen.
The kitchen has your order.
Your table is with our best waiter.
Thanks for the tip, I've told the team.
I told the chef you loved it.
We'll pass on your praise to Maria's manager.
Great suggestion, it's been shared with the product team.
A colleague called you yesterday but got no answer.
A colleague of mine had the same phone.
A courier will take over the delivery.
A manager would say the same.
A new manager is joining the branch.
A specialist shop can help you.
Add your team members to the account first.
All our agents are busy.
An agent will be with you as soon as possible.
An engineer will call you before arriving at your house.
An operator runs the lift.
As I said, I can't transfer you.
Ask to be transferred to the fraud desk.
Assign it to a colleague with the menu.
Bring the phone to our repair desk.
Calls are transferred to voicemail after six rings.
Can you tell me which team has your case?
Checking with my team lead, one moment.
Complaints go to our head office.
Connecting your bank to the app takes a minute.
Did the supervisor join the call?
Each case is assigned to an agent.
Escalate it to your bank if the money doesn't arrive.
Escalation paths are described in the guide.
Feel free to ask for a supervisor at the desk.
Getting a manager involved won't speed it up.
Had it been escalated we would have called.
Has the supervisor called you yet?
Have you been put through to the right team?
Here's the address of our head office.
I am not the right person but I can help.
I asked our engineers and they confirmed the fault.
I can give you the e-mail of our legal team.
I can't get hold of my manager right now.
I consulted our specialists, the part fits.
I could have a specialist ring you, is Monday fine?
I don't have to get my manager for that.
I got an answer from our engineers.
I got word from the warehouse that it left.
I have an update from our specialists.
I have connected your account with the new card.
I have reviewed your case with my manager and we can offer ten pounds.
I have your case in front of me.
I lead the billing team.
I need my manager's approval for that.
I own your case and will see it through.
I rang the store, the manager kept one for you.
I sent the contract to your manager for signing.
I spoke with the engineers and they say it's by design.
I tried to transfer you but nobody answered.
I understand you'd like to be transferred.
I was transferred to this department last year.
I won't pass you around.
I would not involve lawyers.
I'd be happy to escalate it for you.
I'd pass it to billing but they're closed.
I'll ask the warehouse for a photo.
I'll be your contact from now on.
I'll check with the team and come back.
I'll get right back to you.
I'll have a look at your case.
I'll make sure the team knows.
I'll mention it to the team.
I'll pass your thanks on to the team!
I'll stay with you until it's solved.
I'm Jo, a specialist in the claims team.
I'm a member of the escalations team and I'll help you.
I'm bringing up your account.
I'm discussing it with my supervisor.
I'm giving you the number of the billing team.
I'm going to check your order now.
I'm handling your case.
I'm just confirming with my supervisor.
I'm looking at it now.
I'm not handing you over to anybody.
I'm putting the payment through now.
I'm reading your ticket.
I'm sending a replacement to you.
I'm sending you the link now.
I'm switching you to paperless billing.
I'm taking ownership of this.
I'm the agent who handles returns.
I've added the agent role to your user.
I've asked billing whether the charge is right.
I've asked our warehouse to send a new one.
I've asked the kitchen, there are no nuts in it.
I've been through your case with our specialist, the part is not covered.
I've booked an engineer for Tuesday.
I've closed your ticket.
I've double checked with accounts, the invoice is right.
I've forwarded you the mail from our accounts team.
I've let the chef know that you loved it.
I've logged your call.
I've moved you to the window seat.
I've only been with the billing team for a week.
I've passed the test.
I've picked this up now.
I've put you on the list for Friday.
I've raised a question, can you answer it?
I've raised a ticket and will keep you posted.
I've raised the volume.
I've raised your ticket's priority.
I've sent an email to your manager.
I've sent the transcript to your inbox.
I've shared the link to our support page with you.
I've updated your case with the new details.
If no one answers, it gets passed to the night desk.
If the bot cannot help it will connect you with an agent.
In the app, choose the team and press assign.
Is the ticket with the engineers?
It is not assigned yet.
It moves to our legal team after ninety days.
It would have to go to our legal team.
It's being repaired by the workshop.
It's still waiting to be assigned.
It's with the courier now.
Leave the bag with the reception team.
Let me bring up your case.
Let me find your ticket.
Let me get your file.
Let me know if you'd like a supervisor to join.
Let me put your name on the list.
Managers can be added under Settings.
May I transfer you?
My colleague has already refunded you.
My colleague in Rome sent the parcel yesterday.
My colleague was right.
My manager has approved it.
My manager said the fee stays.
My shift ends at six.
My supervisor can join if you wish.
My supervisor isn't in today.
My team and I will look into it.
No one has taken over your case yet.
Nobody picked up at the billing desk.
Nothing has been forwarded so far.
Only my manager can do that.
Our CEO joined in 2012.
Our agents will answer between 9 and 5.
Our billing team has corrected the invoice.
Our customer care team will reply to your mail.
Our engineers fixed it overnight.
Our engineers rolled out a fix, please update.
Our experts are here to help.
Our finance team will pay you on Friday.
Our legal team wrote these terms.
Our new manager starts on Monday.
Our staff in store can help you.
Our supervisors do not take calls.
Our team is aware of it and is working on a fix.
Our team of specialists is ready to help you.
Our teams are working hard.
Our technical team replied that it works as designed.
Our warehouse team has shipped the order.
Please forward it to the security team at abuse@example.com.
Please hold on to the receipt for the technician.
Post it to our claims department.
Reply HUMAN to talk to a person.
Say the word and I'll bring in my manager.
She says they transferred her to the manager.
Somebody from the store handed it in.
Someone else is using your account.
Someone in the store can help you.
Someone will get back to you.
Sorry for the delay, the agent before me left the chat.
Sorry that your case was passed around.
Supervisor approval has been given.
Supervisors listen in for quality.
Take this code to the service desk.
Thank you for waiting, all agents are busy.
Thanks, your praise was passed to the driver.
The adviser has your meeting in her diary.
The agent at the gate will hand you a form.
The amount has been transferred to our billing partner.
The billing team is closed today.
The bot transfers you to an agent after three tries.
The call got disconnected when I transferred you.
The data is passed to our specialists for research.
The decision lies with the bank.
The engineer has been assigned a new van.
The engineers need a photo from you.
The fault was found by our engineers.
The group changed its name.
The guide will join you at the hotel.
The hotel raised the alarm.
The last colleague should have passed it on.
The manager has agreed to a refund.
The manager is happy with your suggestion.
The manager of the restaurant will seat you.
The new owner takes over the account settings.
The next agent is free in ten minutes.
The offer was made by our sales team.
The order is on its way to you.
The payment was put through.
The returns team has received your parcel.
The specialist says it's a known fault.
The supervisor wrote the note you found in the room.
The team has received your form.
The team says thanks for the cake.
The technician is on his way to you.
The ticket for the concert was transferred to your friend.
The transfer button connects you to another agent.
The transfer failed.
The warehouse has your parcel.
There are three people ahead of you.
There's nobody I could hand this to.
This flight connects in Madrid.
Tickets with this tag go to the finance team.
Type agent to be connected with a person.
Wait for the technician at the door.
We aim to answer within two hours.
We are handling your complaint.
We don't have a supervisor on shift.
We have a team of experts looking at this kind of question.
We have moved the meeting with the specialist to noon.
We moved you up to first class.
We passed the message to the driver.
We take data protection seriously.
We will get back to you soon.
We'd escalate only when the fault is confirmed.
We'll look at it in the next team meeting.
We'll share it with the team as an idea.
We're on it.
We're taking this very seriously.
We've allocated seats for the two of you.
We've got your message and our team will reply soon.
We've sent the replacement to your local store.
What did the technician say?
When was your case escalated?
Which team did they put you through to?
Who is your account manager?
Would it be ok if I passed you to sales?
Write to our legal department at the address below.
You asked for it to be escalated.
You can add another agent to the chat in the settings.
You can get someone on the phone until six.
You can speak to our billing team on 0800 11.
You have an appointment with our adviser on Monday.
You may escalate this to the ombudsman.
You should be transferred to an agent after a minute.
You want to talk to a supervisor, right?
You were on hold for the billing team for an hour, sorry about that.
You'd like a manager, I understand.
You'll get the keys from the site manager.
You're talking to a human now.
You've come through to the night desk.
Your account was passed to collections.
Your appointment with the specialist was moved to June.
Your call may be transferred to another team.
Your case came to me from the front desk.
Your contract has been taken over by another provider.
Your driver Tom will be with you soon.
Your friend was put through to a supervisor.
Your group has been moved to table nine.
Your mail is being redirected to your new home.
Your message goes straight to our team.
Your number will be moved to the new network tonight.
Your order is with our warehouse team now.
Your parcel is with the courier.
Your policy has been transferred to our partner insurer.
Your question is a good one for the forum.
Your refund is with our finance team.
Your review was shared with the whole team.
Your service is being moved to the new team account.
Your supervisor must approve the leave.
Your transfer has been completed.
Your vet can tell you.
I'd transfer you if the lines were open.
Your transfer to the gold plan is under way.
Please note that our billing team is closed on Sundays.
The engineer will be with you between 9 and 12.
I am with the billing team.
The problem is with our payment provider.
The fault is at your end, not with our engineers.
I'm your account manager, Hannah.
I'll be handling your case myself.
I will own this until it's resolved.
The team has a lot of cases at the moment.
If the engineer can't fix it, a supervisor gets involved.
You would be dealing with another department then.
You'll need to talk to the admissions office.
Have you already spoken to the team?
Nobody has been assigned to your case so far.
A seat has been assigned to you.
We've assigned you a new number.
I have emailed you a form from our finance department.
We've posted the letter to you from our head office.
I'll make sure the payment reaches the landlord.
I've made a note for the team.
The transfer of your pension is complete.
An escalation is not needed here.
Our specialist said the part is fine.
My lead says yes.
The engineers have come back to me with an answer.
An engineer looked at your line yesterday and found nothing.
Thanks for talking to our team yesterday.
I'm sorry that our team hung up on you.
You mentioned that it's with your lawyers.
There's no way I can get a manager on this chat.
I was about to get my manager when you wrote.
We used to hand these to the legal team.
In most cases the request goes to our finance team.
Every complaint is read by a manager.
This call may be monitored by supervisors.
Your meal is prepared by our chefs.
Your flight is operated by our partner.
Deliveries are handled by the courier.
The engineer took over an hour.
The new manager took over the shop in June.
The team is coming over to Paris for the event.
The specialist will come on Thursday.
I'll take it from here.
Wait for the engineer at the gate.
Say hello to our new app!
Meet our drivers at the station.
Here's the number of the manager.
Here's what our engineers found.
I'll find out which team deals with it.
I'll get the answer from the team for you.
I'm just waiting for my manager to answer.
I've chased the engineers again.
Shall we escalate?
Want me to escalate?
I don't see a reason to escalate.
Escalating costs in the energy market drive the price.
Escalation is possible after eight weeks.
Press 2 for an operator.
Do not transfer the money to anyone.
Hand over your badge to the guard.
The handover went well, enjoy your new car!
We've added a new team member to our family.
Our supervisor trains the staff.
Our manager's name is Hannah.
Someone else bought the ticket.
The team wishes you a nice day.
Thanks Anna will do.
Dana here, happy to help!
I'm Dana and I will be assisting you.
You're speaking to Dana today.
I have sent the parcel to Leeds.
We've moved you to Premium.
I've transferred the money to Barclays.
I've sent the contract to Dana's address.
Royal Mail is looking into delays in your area.
PayPal will process the refund in 5 days.
Dana says hi.
I checked with Dana in billing, the charge is right.
Has Dana called you?
If Dana doesn't reply I'll take it up with her manager.
Please ask Dana at the desk.
You spoke to Dana yesterday.
You'll need to speak to Citizens Advice.
I took your case over from Dana.
Got your message, Dana.
The choice is all yours.
It's up to Dana.
I've given them a call.
I told them the parcel is late.
Your reply will come within two days.
The code is theirs.
I've left a note for the courier.
The keys are with Mrs Kent.
Your parcel was handed to Mrs Kent.
The new update brings Chrome up to speed.
Head over to our help desk and raise a ticket there.
Just go straight to our billing team.
We've reported the outage to Openreach.
Our supplier raised prices.
Our partners are not open on Sunday.
Your new agent code is 1234.
I've got you a table at Maria's.
We meet Dana at six.
We've introduced Apple Pay.
I've tagged Dana in the photo.
Dana took over the shop in May.
Klarna is handling the payment side, please contact them.
The dispute is between you and Klarna.
The lease passes to your partner when you sign.
Your files now live in the team folder.
Your suitcase is on its way to Porto.
Your keys are with reception.
Our warehouse has it in stock.
Our engineers have been told to wear masks.
The technician was called away.
Your request has been approved by the manager.
My manager has agreed to the refund.
I've had an answer from the lab: no defect found.
Our lawyers looked at it and we stand by our decision.
Claims paid you on Monday.
Finance has paid out the credit.
The night team had a look yesterday and reset the box.
Our specialists are available from nine.
Your appointment with our specialist is booked for the 4th.
I've rebooked you with another therapist.
Anwar will be your driver today.
Dana will show you the room.
Good evening, you're speaking with Anwar.
Anwar told you wrong, sorry.
If Anwar had passed it on we would know.
You've been speaking with our chatbot so far.
Chats are handed to people after two failed answers.
Claims like this go to the loss adjuster first.
The panel decides within 60 days.
You have the right to refer this to the ombudsman.
Take this letter to the front desk.
Give this reference to the agent.
Let the guard know if you need a ramp.
Let us know and we will look.
Someone from the garage will need to look at the car.
The plumber is on his way.
Your taxi is on its way.
The team is aware of the outage and working on it.
This is a known bug, our developers have it on their list.
I'm back, thanks for waiting.
I've got your letter here.
Your complaint has been received.
Your case was closed by the system.
I've merged your two tickets.
Ticket moved to my queue.
I took this over this morning and I'm going to see it through.
I keep the case.
You won't need another agent.
Do I have your ok to send it to the lab?
Want me to grab a manager?
Were you put through to Anwar?
Evri has your parcel and will deliver it tomorrow.
Ownership of the account moved to your daughter.
The kitchen has it on the menu from Friday.
The manager was informed of the change in opening hours.
Legal have confirmed that the clause applies.
Security switched off the alarm.
You're booked in with the nurse at 10.
Hi, Anwar here, how can I help?
I can see Anwar passed it to billing last week, but nothing happened.
Cases go to the panel once a month.
Hand this to the nurse when you arrive.
We will let you know when the team has decided.
The team on site is aware.
I've got it now, thanks.
I've reopened your case.
It stays with me until it's done.
Is it fine if I bring in Dana?
Would you like me to get a supervisor for you?
If it happens again, I'll escalate it to our engineers.
No manager has been involved at this point.
I asked the billing team about the fee and it is correct.
I've transferred the balance to your new account.
The night team usually deals with these.
Our technicians are aware of the outage.
An engineer will be with you between eight and twelve.
You can reach our complaints team on extension 4.
You have reached the night desk, how may I help?
Hi, I'm Omar, a supervisor here, what can I do for you?
I'm sorry you were passed from one agent to another.
We don't transfer chats at night.
I won't be able to transfer you.
Once you send the form, our team will review it.
I've added your name to the list.
I've added your new card to the account.
My manager says the refund is approved.
My colleague told you the wrong price, sorry.
Our warehouse has shipped your order.
I've asked the driver to ring you.
I've put the payment through.
I've connected your phone to the network again.
I've forwarded the invoice to your email address.
Sending the form to you now.
I'll look into this with the team and let you know.
I need to check with my supervisor, give me two minutes.
I'll ask our billing team about that charge.
Was your case escalated last time?
Who transferred you to me?
I'd have to hand this to a supervisor, and none is in.
In your app, tap Transfer and choose the account.
Your manager can add you to the team plan.
I've been asked to look at your case.
Your ticket has been updated.
Your request is with me now.
A team of specialists made this guide.
We'll pass your thanks to Dana.
The team is looking forward to seeing you.
Do you need me to transfer you?
Is it fine for you if a colleague takes over?
We could get a supervisor involved if that's what you want.
I'll transfer you as soon as you give me the code.
Before I hand you over, what is your order number?
After you pay, your case goes to our release desk.
Your chat hasn't gone anywhere, I'm still here.
It was never sent to our claims team.
No one from our team has taken it on.
I won't hand you over to yet another person.
I'd rather fix this here than pass you on.
We're not allowed to put calls through to the back office.
I'm sorry you were handed from desk to desk.
It seems the last agent didn't pass on your notes.
The shop told us they'd passed your phone to the repair centre.
The airline transferred your bag to another flight.
I've moved the money to your savings.
I've passed your refund to your bank.
Your passport was handed to the reception desk.
I've sent the documents to your solicitor.
I've sent the contract over for you to sign.
I've forwarded your mail to your new address.
I've assigned you a parking space.
I've connected the two accounts.
I've put your order through.
I've handed in your form.
I've added a manager role to your login.
I've invited your team to the workspace.
To escalate, write to the ombudsman.
Please speak to our colleagues in the branch.
Get in touch with our press office for that.
Our billing team is open from nine to five.
You've come through to Claims, how can I help?
You've reached the out-of-hours team.
Welcome to billing, you're chatting with Dana.
I work with the claims team.
I've asked my supervisor and she says no.
I spoke with the billing team and the charge is correct.
Let me check with the billing team.
I'm asking my colleague for the number.
The engineers told me it's a known fault.
I've heard back from the warehouse, it ships tonight.
I've contacted the seller on your behalf.
I have called the driver and he is five minutes away.
Our driver will call you when he's there.
An engineer is booked for Monday.
The crew is on its way to your street.
Our specialists found the fault in your area.
Our fraud team blocked the card.
Our team will review your application.
Our team is looking into the outage.
I'll pass on your compliments to the chef.
I'll tell the team, they'll be pleased.
Thanks for the suggestion, I've sent it to our product people.
Complaints are dealt with by the complaints team.
Chats move to another agent after ten minutes of silence.
The transfer takes one day.
The handover of the flat is on the first.
Hand it over to the driver.
I'm the most senior person here tonight.
I've got your case open here.
I'll stay with your case until it's done.
I've raised your case as urgent.
I've noted it in your case for the next time.
The app will connect you to the nearest driver.
Our manager started out as an agent.
My supervisor is sitting next to me and says hello.
A manager would tell you the same thing.
Managers don't join chats.
Ravi sent you the form on Monday.
I've sent your ring to our lab for resizing.
Your charger has been left with the night porter.
I've transferred your loyalty status to the new profile.
Your visa papers were sent to the embassy.
I've assigned the discount to your profile.
I'm connecting to the server.
I've brought the price down.
I've reported the stolen card and blocked it.
I've opened a dispute with the card company for you.
They should have handed you to the specialist team.
The manager you spoke to has left the company.
My colleague who handled your case is off sick.
The shop's manager refused to take it back.
Ask the agent in the shop to scan it.
Show this message to the manager in store.
Even if I transferred you, they would say the same.
Once my manager has looked at it, I'll write to you.
Until our engineers have fixed it, please use the website.
I want to see what the billing team says first.
This isn't something our legal team does.
I can't hand this to the legal team.
There's no manager to take your call.
No specialist has been assigned so far.
It has not been looked at by a specialist yet.
Which specialist has your case?
A colleague can help if you go to the desk.
The team in the shop will be glad to help.
I'll be with you in a moment.
I'm with another customer at the moment.
I've booked you a hygienist for Monday at four.
I've put you in with Dr Lee at four.
We've got you a carpenter for Thursday.
The locksmith is on his way.
The baker has your cake ready.
The caretaker has the key.
The warden will show you to your room.
The teller gave you a receipt.
I've sent a locksmith to your flat.
We've moved you to another ward.
Your bike was handed to the garage.
Your car is in the garage now.
The clinic has your records.
Your blood test was sent to the clinic.
Your order went to the bakery.
You're booked with a stylist at two.
Your captain today is Mia.
Mia takes over the shop next year.
The new carrier takes over your line on Monday.
The spare server takes over when the first one fails.
I've turned your points into a voucher for you.
I've written a letter to you.
I've cut a key for you.
I've parked your car on level two.
Your case is open and will be closed on Monday.
I've typed a note for the file.
I've sent your message to the driver.
We've passed your request to the hotel.
I've put it on the list for the night people to clean.
From Monday your contact number changes.
My colleague will carry on with the delivery.
We've accepted your claim.
I grabbed your ticket from the queue, how can I help?
The parcel is going upstairs with the porter.
The price is going higher next year.
Our team gets it wrong sometimes, sorry.
I made my colleague the same promise.
The agent at desk two is now in charge of keys.
Now comes the hard part.
I just forward the invoices to my own manager once a month.
I've agreed with the hotel that they refund you.
I've tapped the supervisor's card at the till.
Our team has been named best in class.
You can speak to our team on Monday.
I've handed your coat in at reception.
A summary of your chat is in your inbox.
I've left a note on your door for the driver.
I've made a note so that the kitchen can prepare it.
Instead of Dana you'll see me at the desk.
I took over this department from Dana two years ago.
I'm picking up the order from the shop for you.
We've stepped in for your landlord before.
A supervisor will call you back within the hour.
A colleague from billing will email you the receipt.
Our engineers will let you know when it is fixed.
A colleague of mine will be in touch tomorrow.
You will hear from our claims team by Friday.
You'll get a call from my manager this afternoon.
I'll ask my colleague to send you the form.
I've asked the warehouse to check the shelf.
I've asked billing for a copy of the invoice.
I'm asking our warehouse to ship it today.
I've told reception that you'll be late.
I've informed the hotel of your late arrival.
I've chased the warehouse for you.
You will shortly be contacted by Mr Duarte.`.split('\n')

describe('a hand-over', () => {
  test.each(said)('%j says it', (text) => {
    const found = findHandOver(text, english)
    expect(found).not.toBeNull()
    expect(text.slice(found?.start, found?.end).trim().length).toBeGreaterThan(5)
  })
  test.each(notSaid)('%j does not', (text) => expect(findHandOver(text, english)).toBeNull())
})

test('long hostile texts take no time', () => {
  const texts = [
    'a'.repeat(100_000),
    'I have passed it on '.repeat(5000),
    'my manager '.repeat(10_000),
    'our team is '.repeat(9000),
    'I will have transferred your case '.repeat(3000),
    'to the team '.repeat(9000),
    'I am passing it to your order '.repeat(3000),
    'transferring, '.repeat(7000),
  ]
  for (const text of texts) {
    const start = performance.now()
    findHandOver(text, english)
    expect(performance.now() - start).toBeLessThan(500)
  }
})
