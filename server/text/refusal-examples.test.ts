import { describe, expect, test } from 'vitest'
import { english } from './english'
import { findRefusal } from './find-refusal'

const said = `I'm sorry but I can't put you through to anyone higher.
Unfortunately we're not in a position to transfer you to another department.
You won't be able to speak with a manager about this.
I'm afraid a supervisor isn't available at the moment.
There is no one above me to pass this to.
No, I will not be escalating this.
I won't be escalating your case.
This can't be escalated any further.
This issue cannot be escalated.
My supervisor has left for the day.
Our managers only work weekdays.
The manager isn't in until Monday.
Our team leader is on lunch.
We don't transfer chats to managers.
Supervisors don't take customer calls.
It's not possible to talk to a human here.
I'm a bot and cannot connect you to a live agent.
There are no live agents available right now.
There's no option to speak to a person in this chat.
We don't have anyone senior on tonight.
I understand you'd like to speak to a manager. Unfortunately that's not possible.
You asked for a supervisor, but I can't do that.
I'd love to transfer you to my manager but I can't.
Your request to speak with a supervisor has been declined.
Escalation is not an option for this type of case.
Policy doesn't allow me to transfer you to a supervisor.
I have no authority to bring in a manager.
I do not have the option to transfer you to another agent.
A manager is not going to take this call.
cant transfer u to anyone else
we cant get a manager for this
Nobody senior is in right now.
All supervisors are busy with other customers.
My boss is on holiday.
I'm not transferring you to anybody.
I refuse to escalate this.
I already told you I can't get you a manager.
My manager declined to take the chat.
None of our supervisors is free.
I'm the most senior person on shift.
You'll get the same answer from my manager.
Even if you insist, I can't put you through to a manager.
I can't connect you with a supervisor right now, but I can take a message.
There is no manager here tonight, can I help instead?
We are not allowed to give customers access to a manager.
I'm sorry that we can't connect you to a supervisor.
Transferring to a supervisor is not something we can do over chat.
No managers work on Sundays.
There isn't a supervisor here.
Managers aren't available on this channel.
I don't have a supervisor available.
We can't raise this with management.
My team lead is unavailable.
Our supervisor's off today.
It is against our policy to transfer callers to a manager.
Sorry, no supervisor.
The duty manager went home at six.
Nope, can't escalate that.
we do not have a escalation team
I am not permitted to pass calls to management
Speaking to someone else is not possible.
You can't speak to my manager.
It would not be possible for you to speak to a manager.
I am unable to get another colleague to look at this.
I'm unable to hand you over to a different agent.
There's nobody here to escalate this to.
You are not going to get a supervisor.
Sorry, I've no way of getting a supervisor into this chat.
Unfortunately I don't have anyone I could pass you to.
We do not provide a callback from management.
Afraid it's just me on tonight, there isn't a manager in the building.
My supervisor isn't taking chats today.
No manager will be joining this conversation.
I will not be putting you through to my manager.
That's a no from me, I won't escalate.
Getting a manager involved isn't possible for this sort of request.
You asked to speak to a senior colleague; that isn't something we're able to offer on social media.
As I said before, we can't escalate this.
It's against our rules to connect customers with management.
Management do not speak to customers directly.
Our leadership team does not take customer calls.
I am not authorised to bring anyone else into this conversation.
We have nobody higher for you to speak with.
There's no higher level of support than this.
There is no one else who can help you with this.
Our team lead's not here today.
The shift manager has gone home already.
A supervisor can't come to the phone at the moment.
All of our managers are tied up right now.
All managers are in meetings until 4.
No one from management is available at this time.
There are currently no supervisors online.
Regrettably there's no manager around to take your call.
We can't have a manager call you back.
i cant get my manager on here sorry
sorry we dont have managers on chat
we dont do escalations
no supervisor atm
supervisor not available
manager is off today
managers wont talk to you im afraid
Nobody above me is working tonight.
We're unable to honour requests to speak to a supervisor.
I must decline your request to speak to a manager.
We have to refuse your request for escalation.
Your request for a manager was turned down.
I'm not able to give you another agent.
Switching you to a different advisor isn't possible.
I can't swap you to another agent.
It is not our practice to pass conversations to a supervisor.
Handing this to a manager is not going to happen.
Escalations are not available for this plan.
You don't qualify for an escalation.
Your case does not meet the criteria for escalation.
This matter will not be escalated.
Your complaint won't be passed to a manager.
I can't let you talk to anybody else about it.
This is the highest level of support, there's no one to escalate to.
I'm the last point of contact for this.
There isn't anyone else available to take over this chat.
None of my colleagues are free to take this over.
Human agents are not available on weekends.
Our live agents are offline right now.
Sorry, I can't transfer you to a human.
We don't have human agents for this service.
I'm only a virtual assistant and I'm unable to hand you to a person.
With regret, a manager cannot be made available.
A manager won't be able to take your call today.
I'd put you through if I could, but there's no supervisor on the floor.
Even my supervisor isn't here at this hour.
Unfortunately supervisors aren't able to join chats.
I tried my team lead but she isn't available.
I checked and nobody senior is free.
I'm not permitted to give out a manager.
No can do, supervisors are not on this channel.
It won't be possible to speak with anyone from head office.
The answer is no, I will not get my supervisor.
Please understand that I can't connect you to upper management.
I understand that you want a manager, however I am unable to arrange this.
I hear you, but a supervisor call back isn't something we do.
Our department head doesn't deal with individual complaints.
Higher-ups won't be stepping in here.
My manager has refused to speak to you.
I have been told not to transfer calls to management.
Only I can help you here, there is no one else.
Speaking to my supervisor isn't going to be possible today.
We don't let customers talk to our managers.
Managers don't get on the phone with customers.
My manager won't be joining us.
I can't loop my manager in on this.
Can't get you a supervisor, sorry.
I'm not going to bother my supervisor with this.
I cannot arrange for a manager to ring you.
There isn't any manager to speak to.
I'm afraid we don't offer the option of speaking with a supervisor.
There's no escalation process for this.
Unfortunately, no manager is on shift right now.
I have no supervisor with me tonight.
The team leader isn't working today.
Our manager is on annual leave this week.
My supervisors are all busy at the moment.
We are short staffed and no manager can take your call.
No senior agent is available, I'm sorry.
At this hour there is nobody senior to take over.
I'd have to refuse, managers don't deal with this.
You can't be put through to a manager from this line.
You will not be able to talk to a human on this channel.
This chat cannot be handed over to another agent.
Your case can't be referred to a senior team.
There is no possibility of escalating this.
We have no ability to transfer chats.
I don't have permission to escalate.
I lack the authority to involve a manager.
My hands are tied, I'm not allowed to pass you to anyone.
Supervisors are unavailable.
Unfortunately I am the only agent here and cannot hand this over.
I won't be getting a manager.
It's company policy not to transfer customers to supervisors.
Company policy is that managers do not speak with customers.
Our policy prevents me from escalating this.
Sorry but we can not give you the manager.
Sorry sir, manager not there now.
Madam, I can not connect you with the superior.
no you cant talk to my manager
no manager for you
u cant speak to my boss
We do not have a senior department.
I'm the manager's deputy and nobody above me is in.
There's no supervisor I can hand you to.
The supervisor does not want to be disturbed.
We're not able to get a supervisor on the line for you.
I regret that transferring you to a specialist is not possible.
The system won't let me transfer you to another department.
The chat has no function to hand you over to a colleague.
I can't forward your complaint to head office.
I'm unable to pass your complaint on to management.
We will not be forwarding this to management.
What I can't do is pull a manager into this chat.
You won't get past me, I'm as high as it goes.
My supervisor doesn't want to join.
Customers can't contact our management directly.
There is nobody further up who looks at these.
No other agent can pick this up.
Once a chat is with me it can't be given to another agent.
Our live team is offline.
No agents are available at the moment.
The boss has gone.
I tried my supervisor, no answer.
We've got no managers on site on Sundays.
I have no one I could escalate to.
There will be no escalation.
Your issue isn't one we escalate.
Agents at my level can't escalate.
Transferring you is beyond what I can do here.
I can't do a transfer to a manager.
The answer to your request for a supervisor is no.
We don't give in to demands for a manager.
You're not speaking to my manager.
Talking to a manager isn't going to be possible.
We can't ask a manager to call you back.
Supervisors here don't do phone calls.
A supervisor won't tell you anything else.
The manager isn't willing to talk to you.
Head office cannot be contacted by customers.
The back office has no customer contact.
I'm unable to link you up with a specialist.
The billing department is closed, so I can't put you through.
no sup on shift
we dont have no manager here
supervisor cannot come
You asked to be escalated. We don't do that.
A manager? I'm afraid not.
I couldn't transfer you even if I wanted to.
The supervisor role is empty tonight so there's nobody to pass you to.
I've been told not to put anyone through.
I am not supposed to escalate these.
Only I'm on tonight.
We're a small team and there's no manager as such.
There isn't an escalations desk.
Our head of claims doesn't come on chat, Mrs Bello.
The person you want has gone home.
I'm afraid you're not able to switch to somebody else mid-chat.
The case will not be moved up.
Your complaint will not be seen by our director.
We don't cc managers on customer mails.
Support for this product is first line only.
No people work on this line, it's automated.
Our advisers are back at eight, until then there's only me, the bot.
I can't get through to my supervisor.
I went to look for my manager but she's left.
Sorry love, boss is out.
sir manager is not there
we aint got a supervisor on
A manager would say no as well.
We consider this matter closed and won't escalate.
Status of your escalation: rejected.
Head office is not open to the public.
The chef is the owner and he's not coming out.
You'd need to wait until Monday, there's no manager before that.
Managers don't work weekends.
The head nurse isn't taking any more calls today.
Please stop asking for my manager, he isn't coming.
TL not in today.
Kindly note we do not have provision to connect with supervisor.
The tool I use doesn't have a transfer feature.
I work for an outside agency and have no access to managers at the head office.
Our lawyers won't speak to you.
Direct contact with the workshop isn't allowed.
There's no one I can ask at this hour.
All hands in management are at the trade fair.
No chance of getting a manager today.
This is already the escalations desk, it can't be escalated further.
Escalation is reserved for business accounts.
I'd rather not involve my supervisor.
I'm under orders not to escalate.
I'm sorry Mr Oduya, the trustees' secretary does not take questions by phone and I'm not able to arrange it.
The branch manager has made it clear he's not coming to the phone.
The GP can't call you back today, all her slots are gone.
This category can't go to the escalation queue.
A second manager will not look at it.
Trial users can't chat with an agent.
If I could get you a manager I would, but none is on.
the owner dont come in weekends
She's the only manager and she's in surgery.
There's nobody on at night who I could put you on to.
We only have first-line agents after 8pm.
At this time of night it's agents only.
I can't get anyone else for you at this hour.
Supervisors are not part of the night rota.
She said she isn't going to take the call.
You wouldn't be able to speak to one until tomorrow.
I can't bring anyone in on this at 3am.
Escalations aren't handled at night.
There's no manager I can get hold of.
None of the other agents are logged in.
I can't do anything about getting you a manager.
Complaints don't take calls.
There's no number for that team.
If there were a manager here I'd get her, but there isn't.
No one else is going to review this.
A supervisor is not something I can offer.
I rang the supervisor's desk and nobody picked up.
The lending team takes no calls from the public.
Her diary is full so she can't speak with you this week.
Your only option tonight is me.
For now you're stuck with the bot, no humans until 9.
A person will not be joining this chat.
no senior staff on night shift sorry sir
we have not human agent in the night
Supervisors? At 4am? None, sorry.
We cannot agree to involve the board in this matter.
There is no further right of appeal within our company.
I've taken this as high as I can.
I've rung him four times and he's not answering, so I can't get you through.
We can't choose who you speak to.
Changing adviser midway isn't allowed.
The function to transfer is switched off at night.
I'm keeping this at my level.
I'm as high as you'll get this evening.
No guest is put through to the GM.
Our resident manager has retired for the night.
Not possible tonight, no leads on.
I'm on the skeleton crew tonight and none of us is a supervisor.
Managers here look after staff, not customers.
You won't find a manager on this line at night.
There's nobody who could take this over.
My colleagues won't tell you anything different and I can't swap you.
The adviser on your case can't be changed.
There's no transferring at night, sorry.
We only put people through during the day.
I can only put you through between nine and five.
I put in for an escalation but it got turned down.
There's no public number for head office.
The executive team won't be in touch about this.
Human support opens at 8.
There is no agent I can connect you to at present.
I'm what you've got tonight.
The night shift runs without managers.
The team leads are in a call and I'm not to interrupt.
The rules don't allow for a supervisor at this stage.
Nobody's here that I could pass you to.
No one is around to speak with you except me.
No other staff are on.
I'm on my own in here tonight.
I'll stay your only contact on this.
You can't go any higher than me.
This desk is the last step.
Second level isn't reachable for customers.
I'd sooner not trouble my supervisor.
The manager has said no to a call.
Couldn't find a supervisor for you.
I haven't managed to get hold of a manager.
A manager isn't going to call.
Only paying members get to speak to staff.
Thanks for holding. I wasn't able to get my manager for you.
I'm sorry, I can't do a handover at this time.
This channel isn't staffed by managers.
Your adviser isn't working today.
The person handling your case isn't available tonight.
My screen doesn't give me the option to transfer.`.split('\n')

const notSaid = `I can't find your booking, so I've asked my manager.
No need for a manager, I can refund it.
You don't need to speak to a manager, I can sort this.
If no supervisor is free I'll take a message.
I can't transfer you before I verify your identity.
Would it be impossible to speak to my manager later?
I can't refund this without a manager's approval.
I'm sorry you were told no manager was available.
My manager checked and a refund is not possible.
I spoke to my supervisor and we can't do that.
I can't transfer the balance to another account.
I can't wait to connect you with our specialist.
The bank cannot transfer you to a manager.
They won't let you speak to a manager.
We can't connect to the server.
We can't send this to another address.
I can't give you my manager's phone number.
We don't have a manager discount.
I'm not able to reset the manager password.
The account manager isn't available on the free plan.
No manager approval is needed.
There are no transfers on this line, it's a direct train.
The next level isn't available until you finish this one.
My supervisor is available and will take over.
I can't move you to another seat.
You can't transfer this ticket to another person.
We can't pass this discount on to other customers.
We don't pass your data on to anyone.
I can't raise the limit any higher.
Is there no manager available?
Why can't you transfer me to a manager?
My manager isn't able to change the price either.
I couldn't reach the courier's manager.
We never forward emails.
I can't say when the manager will call.
My supervisor is not happy about this either and is calling the depot.
The manager is off the phone now and will join us.
My manager is on another call but will join in five minutes.
You cannot escalate a dispute in the app once it is closed.
I can't guarantee that a manager will call today.
I can't put you on the priority list.
Please do not transfer money to anyone.
Never give your password to anyone else.
We can't offer another refund.
We won't call anyone else on the account.
Don't worry, I'm not going to pass you to somebody else, I'll solve this.
I can't get the system to open, give me a moment.
There is no one else on the booking.
I don't have access to another agent's notes.
We can't have another delay like this.
If I can't solve this I'll put you through to a supervisor.
It isn't that I can't escalate it, it is just quicker here.
Your manager can't approve this in the app.
I can't bring the order forward.
We do not offer phone support.
No one is available at that address to take the parcel.
A manager is available and will be with you shortly.
If my supervisor isn't available, I'll leave her a note.
If a manager can't take your call, we'll arrange a callback.
In case no one is free, please leave a message.
Until you verify your account I can't transfer you.
I can't transfer you without your PIN.
We can't escalate this unless you send us the receipt.
Before I can put you through to a manager I need your order number.
I'm sorry my colleague told you that we can't put you through to a manager.
You mentioned that nobody would let you speak to a supervisor.
I read that the last agent refused to transfer you, which is wrong.
The previous agent said no manager was available, I apologise.
Do you mean no supervisor was available when you called?
Is my manager not available?
Should no supervisor be free, we will call you back.
You won't need a manager for this, I can refund it right away.
There's no need to escalate, I have already refunded you.
I don't think we need my manager for this.
A manager isn't needed for a refund below 50 pounds.
You don't have to speak to a supervisor to get this fixed.
We can't refund the booking, but my manager can look at it.
I can't approve that myself, so I'm getting my supervisor.
I can't answer that, let me put you through to a specialist.
I'm unable to change the address, I will escalate it to the depot team.
I'm not able to process this refund and neither is my manager.
My manager can't waive the fee either.
Even a supervisor cannot change the delivery date.
Our supervisors can't override the system price.
Management has decided not to refund this order.
Head office won't refund the shipping.
My supervisor said we can't offer a discount.
The manager does not have your parcel.
The store manager isn't able to hold the item.
Your account manager is on leave until Monday.
The hotel manager is not available to check your room.
Our office is closed today.
Our phone lines are not available right now.
We're not able to transfer funds to another bank.
We can't transfer your points to someone else.
I can't transfer the domain to another person.
You cannot connect this speaker to another device.
I can't connect to the line, please try again.
We can't forward your mail to anyone else.
I cannot give your details to anyone else.
I can't discuss this account with anybody else.
We can't send another technician before Friday.
We cannot get another person on this flight.
There are no agents in your city.
There are no other people on this booking.
No other customers are affected.
We don't have a team in your country.
I don't have another size.
There's no one at home, according to the driver.
No one else has reported this problem.
Nobody is going to close your account.
I won't transfer you again, I'll stay with you until it is solved.
I won't pass you around, I'll fix this myself.
You won't be passed to anyone else, I'm your contact from start to finish.
I will not leave until my supervisor has joined.
My supervisor is busy reviewing your case and will reply by noon.
My manager is not only available but happy to help.
Our managers are always available.
Not only a supervisor but also the director will read this.
Why not let me get a manager?
I can't see why we shouldn't escalate this, doing so now.
I can't think of a reason not to get my manager.
We can't let this happen again, so I told my manager.
I cannot apologise enough and have told my supervisor.
I can't thank my manager enough.
I don't want to transfer you again, so I'll ask my manager to come here.
I haven't transferred you yet, one moment please.
I have not escalated it yet, doing that now.
It is no trouble to get a supervisor.
It's not a problem to put you through to a manager.
Our manager does not work here anymore, the new one is Anna.
The manager tab is not available on mobile.
You cannot escalate permissions from this page.
You can't add another agent on this plan.
Agents can't see this queue without a supervisor role.
There is no supervisor field in the export.
It says "no agents available" when your session expires.
What does "no manager available" mean on your screen?
The airline won't let us speak to a supervisor.
The carrier doesn't escalate claims below 50 euros.
They can't transfer calls to us.
Is it that you can't reach a human?
I could not be happier to pass this to my manager.
Nothing stops me from getting my manager, one moment.
I can't be of more help here, so I'm transferring you.
I'm not able to help with this, but my supervisor can.
I'm not the right person for this, so let me transfer you.
I don't have access to this, so I am passing you to billing.
I am not authorised to refund that amount, my manager is.
Only a manager can approve this.
I can't approve this without my supervisor.
This can't wait, I'm getting my supervisor.
We can't ignore this, it has been escalated.
The refund can't be processed by the second line.
I cannot give you an answer until my manager is back.
I can't hear you, let me transfer you again.
I cannot see the chat you had with the other agent.
I can't find any note from the other agent.
I don't know what the other agent told you.
The other agent did not escalate this.
My colleague didn't pass this on to me, my apologies.
Unfortunately your last agent did not transfer you properly.
We don't want you to have to speak to another agent.
You don't have to be transferred again.
You shouldn't need to speak to anyone else.
Nobody should have to ask three times for a manager.
It is never too late to talk to a supervisor.
I've never seen my manager refuse that.
Never hesitate to ask for a manager.
Do not hesitate to ask for my supervisor.
You're not being transferred, don't worry.
Please don't escalate this to the bank yet.
The call isn't transferring, give me a second.
The transfer is not possible to this IBAN.
A transfer to this account isn't possible.
Transfers are not available at weekends.
Transfers between accounts are not allowed.
Transferring the number is not possible before Friday.
Escalating the ticket is not necessary.
Our next level of membership is not available.
Level 2 isn't available in the demo.
There is no second line on your contract.
Head office is closed, but I can email them for you.
The head office is not in London.
The director of that film is not on our list.
The lead is not included with the speaker.
No lead time applies.
There's no higher tier than gold.
We don't have corporate rates.
We don't do corporate bookings.
The boss level isn't available on mobile.
I can't pass the security check for you.
We can't pass over the mountain road today.
We cannot put you on an earlier flight.
We can't hand over the keys before noon.
I can't take you to another page.
I can't move this to another date.
We can't switch you to another tariff.
We're unable to direct the driver to another person at the door.
We can't connect you to the internet before Tuesday.
I can't put a real person's name on the label.
I can't assign a person to that seat.
I can't add another person to your policy.
We cannot send someone else's parcel to you.
We do not share your data with other people.
Nobody else can see your card details.
There's nobody else in the queue before you.
No one else was charged twice.
I'm the only one who can see this.
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
No manager approval is required for that.
My supervisor isn't convinced by the photos.
I can't reveal which manager signed it off.
Supervisors can't edit archived tickets.
You don't have supervisor rights in the workspace.
We couldn't escalate the parcel to express.
There's nothing a manager would need to do here.
My manager hasn't replied yet, I will chase her.
I can't promise that my manager will agree, but I'll ask her.
Don't worry, you won't have to repeat this to another agent.
I'm not able to do this myself but a supervisor can, connecting you now.
I can't keep you waiting any longer, my manager is taking over.
If nobody senior is there, they will call you back.
I'm so sorry nobody put you through to a supervisor.
I understand that you couldn't get hold of a manager yesterday.
Isn't there a manager at the site who could sign for it?
Ask your manager, I cannot approve leave for you.
The hotel's manager wouldn't give us the invoice.
Our driver couldn't find anyone at home.
No agents operate in that country.
Someone else can't use your ticket.
We can't send the specialist before Friday, sorry.
The specialist is not available on the 4th, would the 5th suit?
I can't book you with that consultant on Monday, only Tuesday.
No one reads your private messages.
Staff don't have access to your card.
The technical team hasn't found the cause yet.
I can't connect the printer to the team's network.
I can't put another name on the policy.
No transfer fee applies.
The director's cut isn't available in your region.
It's only me who has the key.
My manager will only take a minute.
I called my manager, she's coming.
My manager was away yesterday and is back now.
Our manager is out to make this right.
My boss is off the call and ready for you.
I won't let you go without speaking to a manager.
There's no charge for speaking to a human.
Not a problem, escalating now.
No, you can speak to a manager any time.
Another customer's request for a manager was declined, but yours is open.
The recording says no agents are available, please ignore it.
The manager view isn't available on phones.
There isn't a manager assigned to this property in the system.
This price can't be escalated.
I can't pass you the file here.
The director of the play isn't on the ticket.
The principal amount can't be changed.
The senior fare isn't available online.
The head office address isn't printed on the form.
The board hasn't met yet.
The department is not able to find the payment.
Tier 2 isn't part of your plan.
The tour operator won't refund.
The gate agent wasn't able to print it.
We couldn't speak to the hotel manager yet.
I can't speak to you about your wife's account.
We can't let another person board with your pass.
No other department has your data.
No human error was involved.
You don't have to talk to a human if you'd rather not.
You don't have to escalate anything yourself.
I can't thank the supervisor who helped you enough, but I'll pass it on.
I can't speak for my manager, but I think she'll agree.
My manager has no objections.
Our supervisor found no fault.
The manager won't be long.
A manager never saw this letter, so I'm sending it now.
There's no better person than our supervisor for this, she'll join.
Nothing gets past our managers.
Neither my manager nor I can waive this.
My supervisor is in a meeting until 2, then she'll call you.
There's no call from a manager in the log.
It is unacceptable that you weren't put through to a manager.
Agents are never allowed to refuse a manager.
I don't mind escalating it.
We can't take the lift any higher than floor 9.
I can't put you through the security questions again today.
I cannot give you a contact at the airport.
We will not pass your case to a collection agency.
We do not send calls abroad.
There's nobody in front of you in the queue.
No agent fee is charged.
There's no representative at that airport, please go to the transfer desk.
We don't do airport transfers.
Is it not possible to get a manager's signature at your end?
Our boss level glitch isn't fixed yet.
The film The Supervisor isn't on our service.
An agent can't escalate a ticket in this version, only admins can.
It isn't possible to assign two operators to one chat.
My manager is busy right now but don't worry, I'll put you through as soon as he's off.
All supervisors are on a call but don't worry, one picks up soon.
The supervisor is on a call, I'll connect you the moment she's free.
My team lead is in a briefing until ten and then she's all yours.
My team lead is on a call, I'll hold the line with you.
Our manager's with another customer, you're next.
Our manager isn't free yet, would you mind holding?
My supervisor isn't at her desk, let me try her mobile.
She isn't picking up, I'll try again now.
The manager's on lunch, back in ten, shall I get him then?
I'm the only one on, but I'll fetch my supervisor from upstairs.
I'm on my own here, so my manager is coming in.
Nobody's on the second line yet, they start in five minutes and I'll transfer you then.
I don't have a supervisor here but I've called one and she's joining.
There is no manager on this shift but the one from Leeds is taking your call.
I can't escalate before the three days are over.
I can't pass you on while the call is being recorded, one second.
I can't put you through unless you confirm the postcode.
Is there nobody I can call for you?
Could it be that no agent was free?
I can't transfer the funds, a specialist will call you.
No agent will ask for your code.
My manager never turned you down.
I asked our warehouse team and the blue one isn't available.
I've asked my manager and a refund isn't possible.
I asked my supervisor and it isn't possible to change the name.
I asked my supervisor and she says that isn't possible.
I checked with my manager, unfortunately a discount isn't an option.
I spoke to my manager and we can't do that for the old tariff.
I've spoken to the billing team and they can't do that.
You asked our team about the lamp, it isn't available.
I'm sorry you were cut off and that nobody senior called back.
Sorry that you waited so long and that no supervisor was free.
I am sorry that you asked for a manager and nobody came.
I see you asked for a manager on Friday and that no one was available.
You won't have to go to another agent, so don't worry.
I won't pass you on, so please don't worry.
Please don't worry, I won't transfer you to anyone else.
You will not be passed around, don't worry.
Once it's escalated it isn't in my hands any more.
It's with my supervisor now, out of my hands.
The other agent isn't here any more but I can help.
The handover isn't done yet, give me a minute.
The handover of the keys isn't possible on Sunday.
My supervisor will take your call, no one else can.
I couldn't get hold of billing, but I was able to reach my manager and she's calling you.
I couldn't solve this, but we were able to get a specialist.
No one else is logged in.
No one else is logged in to your account.
It's not that I don't want to get a manager.
You won't be charged for speaking to a supervisor.
We don't refuse requests for a manager.
The hotel says its manager isn't available.
There are no human hairs in it.
We can't discuss it with another person.
My manager isn't far away.
I'm not saying no to a manager.
I'm not refusing to escalate, I only need the reference.
It's not impossible to get a manager.
There's no rule against speaking to a supervisor.
There's no manager who wouldn't sign this, so I've gone ahead.
No one wants to be transferred twice, I get it.
It's untrue that we don't let customers talk to managers.
The bank's fraud team does not talk to us.
Your phone can't forward calls abroad.
We can't forward calls from that number.
This seat cannot be given to another person.
As you asked, I won't pass this on to my manager.
We do not contact your line manager.
My lead hasn't gone home yet, I'll ask her.
I don't doubt my manager will help.
You can't be put through twice at once, hang up the other line.
Your pitch can't be moved to another person.
I can't move your appointment with the consultant.
I can't book the consultant for you online.
I can't give you a time for the manager's call.
The escalation wasn't declined, it's in hand.
Our director isn't in the photo.
There's no queue to speak to a human.
There's no reason you can't speak to the manager.
Nothing wrong with asking for a manager.
It isn't wrong to ask for a manager.
It's not rude to ask for my supervisor.
I can't fault you for asking for a supervisor.
The app doesn't let you add a manager.
The director isn't speaking at the conference this year.
Our CEO can't attend the event, tickets are refunded.
I don't have a note from the supervisor.
I can't see a call from a supervisor.
I can't speed up the escalation.
Price escalation isn't allowed in the contract.
The printer won't connect to the team's laptop.
You won't be talking to anyone who doesn't know the case.
We aren't the complaints team, I've passed it to them.
I wonder why they couldn't transfer you.
We had no one senior on last night, apologies.
A supervisor couldn't call you on Friday as you were away.
No supervisor would speak to you like that.
You can't be in better hands than with our specialist.
Drivers don't have managers with them.
We can't speak to anyone under 18.
We're not able to talk to someone else on your behalf.
Ratings aren't shown to managers.`.split('\n')

describe('a refusal of somebody else', () => {
  test.each(said)('%j says it', (text) => {
    const found = findRefusal(text, english)
    expect(found).not.toBeNull()
    expect(text.slice(found?.start, found?.end).trim().length).toBeGreaterThan(5)
  })
  test.each(notSaid)('%j does not', (text) => expect(findRefusal(text, english)).toBeNull())
})

test('long hostile texts take no time', () => {
  const texts = [
    'a'.repeat(100_000),
    "can't transfer you to ".repeat(5000),
    'my manager '.repeat(10_000),
    'speak to a manager, '.repeat(6000),
    'no way to '.repeat(10_000),
  ]
  for (const text of texts) {
    const start = performance.now()
    findRefusal(text, english)
    expect(performance.now() - start).toBeLessThan(500)
  }
})
