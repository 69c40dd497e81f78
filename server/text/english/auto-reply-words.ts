import { listed } from '../phrases'

/** Classes of words that automatic messages, and persons, are told by. */
export const autoReplyClasses: Readonly<Record<string, readonly string[]>> = {
  // Who speaks, who acts.
  I: listed('i, me, myself'),
  IAM: listed(
    'i am, im, i will be, ill be, i shall be, i have been, ive been, we are, were, we will be, well be, we shall be, currently, presently, i remain, i will still be',
  ),
  WE: listed("we, we've, we have, we're, we are, we'll, i, i've, i have, our team, our system, our website"),
  TEAM: listed(
    'team, agent, agents, representative, representatives, rep, reps, adviser, advisers, advisor, advisors, operator, operators, colleague, colleagues, specialist, specialists, engineer, engineers, consultant, consultants, technician, technicians, expert, experts, associate, associates, executive, member, members, staff, crew, department, office, desk, helpdesk, coordinator, coordinators, officer, officers, volunteer, volunteers, moderator, moderators, maintainer, maintainers, reviewer, reviewers, committer, editor, editors, human, real person, support, someone, somebody, one of us, whoever, accountant, accountants, clinician, nurse, teacher, tutor, counsellor, handler, caseworker, manager, managers, assistant, assistants, everyone, everybody, guys, folks, owner, section, unit, service, sales, reservations',
  ),
  FUTURE: listed(
    "will, we'll, i'll, they'll, you'll, he'll, she'll, it'll, who'll, shall, going to, aim to, aims to, aiming to, try to, tries to, strive to, strives to, endeavour to, endeavor to, do our best, hope to, hopes to, plan to, should, expect to, is to, are to, gets, get, may, can, usually, typically, normally, generally, always, intend to, commit to, promise to, attempt to, be sure to, make sure",
  ),
  USUALLY: listed('usually, typically, normally, generally, always, on average, as a rule, in general, currently'),
  ANSWER: listed(
    'inform you, tell you, return to you, connect you, with you, write, respond to you, working on, on the case, looking at it, looking into, attend, study, examine, take care of, let you know, reply, replies, replied, replying, respond, responds, responded, responding, response, responses, answer, answers, answered, answering, get back, gets back, got back, getting back, come back, write back, ring back, call back, text back, phone back, back to you, in touch, in contact, contact you, contacting you, reach out, reaching out, follow up, follow - up, following up, review, reviewed, reviewing, reviews, look into, look at, looked at, take a look, have a look, attend to, attended to, process, processed, handle, handled, deal with, dealt with, pick up, pick it up, picked up, read, call you, ring you, text you, write to you, message you, ping you, email you, mail you, phone you, be with you, update you, assist, assist you, help you, confirm, advise, revert, see to, go through, get to, gets to, be along, resolve, resolved, investigate, serve, served, see your, publish, triage, evaluate, evaluated, considered, consider, assigned, addressed, address your, returned, return your, ring, phone, ping, drop you, send you, hear from, hear back, notify you, be notified, reach you, shortlisted, decide, be back with',
  ),
  ANSWER_NOUN: listed(
    'attention, consideration, notification, further email, mail, email, e-mail, message, receipt, confirmation email, offer, details, reply, replies, response, responses, answer, answers, acknowledgement, decision, resolution, outcome, callback, call back, update, quote, confirmation, feedback, note, word, news',
  ),
  EXPECT: listed('know, expect, receive, hear, get, look out for, watch for, await, allow, count on, look for'),
  SOON: listed(
    "without delay, in a moment, in the next, humanly possible, in the coming, in the next few, by tomorrow, whenever, when enrolment, shortly, soon, asap, as soon as, as quickly as, as fast as, as promptly as, in due course, momentarily, at the earliest, earliest convenience, earliest opportunity, first opportunity, personally, individually, in order of, in the order, in turn, promptly, when we can, as we can, when possible, if necessary, if needed, when we return, when we open, when we reopen, once we, when we are back, when we're back, as soon, in a jiffy, before long, right away, first thing, in no time, before you know it, within, inside, tomorrow, next business day, next working day, following business day, following working day, business day, business days, working day, working days, business hours, working hours, office hours, shop hours, opening hours, hours, hour, hrs, minutes, mins, days, weeks, by email, by e-mail, by phone, by the end, today, monday, tuesday, wednesday, thursday, friday, next week, in the morning, end of day, weekdays",
  ),
  HOURS: listed(
    'hours, hour, hrs, hr, 99hrs, 99h, 9h, minutes, minute, mins, days, day, weeks, week, business day, business days, working day, working days',
  ),
  WITHIN: listed(
    'within, inside, in, up to, allow, about, around, approximately, under, takes, take, taking, usually, average, next, at least, between, estimated, is, are, of, by, than, roughly',
  ),
  RESPONSE_TIME: listed(
    'time to resolve, average time, decisions, response time, response times, reply time, reply times, turnaround, turnaround time, turnaround times, processing time, processing times, processing, waiting time, waiting times, wait time, wait times, estimated response, estimated wait, answering time, replies, answers, responses, a reply, an answer, a response, answering, replying',
  ),
  TAKE: listed('take, takes, taking, took us'),
  DELAY: listed(
    'delay, delays, delayed, longer, longer than usual, slower, slow, slower than usual, later than usual, a while, a bit, more time, some time, not immediate, overdue, backlog, slowly',
  ),

  // What is sent and written.
  SENT: listed(
    'message, messages, reply, replies, response, responses, email, emails, e-mail, mail, mails, acknowledgement, acknowledgment, notification, notifications, confirmation, answer, answers, notice, reminder, comment, text, sms, receipt, alert, letter, communication, greeting, responder, note, update, post, ticket notification, receipt confirmation, warning, transmission, call',
  ),
  MAIL: listed('message, messages, email, emails, e-mail, e-mails, mail, mails, text, post, letter, reply'),
  YOUR_MAIL: listed(
    'your message, your email, your e-mail, your mail, the following message, this message, this email, this e-mail, the message, the email, the e-mail, the mail, your original message, original message, the original message, message to, email to, mail to, message for, a message that you sent, message that you sent, messages to, messages, your messages, copy of your message, e-mails to, emails to, mail addressed, an email to, your reply',
  ),
  WRITING: listed(
    'vote, votes, reading, readings, views, view, opinion, photo, photos, picture, pictures, video, videos, attachments, appeal, appeals, dispute, objection, data, sign-up, inquiry form, tip, tips, notice, cancellation, documents, files, message, messages, email, emails, e-mail, e-mails, mail, request, requests, enquiry, enquiries, inquiry, inquiries, query, queries, ticket, tickets, case, cases, submission, submissions, application, applications, question, questions, form, feedback, complaint, complaints, claim, claims, comment, comments, report, reports, correspondence, voicemail, registration, note, suggestion, entry, cv, resume, order, orders, booking, reservation, appointment, quote request, donation, interest, nomination, proposal, petition, incident, incidents, grievance, issue, survey, answers, review, details, contact request, call request, callback request, payment, return request, referral, ad, listing, post, pull request, pr, merge request, bug report, subscription, information, letter, dm, dms, upload, response, responses, job application, ticket request, matter, concern, idea, rsvp, call, fax, warranty claim, refund request, sample, samples, absence',
  ),
  CASE: listed(
    'appeal, dispute, ticket, tickets, case, cases, incident, service request, support request, request, enquiry, inquiry, query, complaint, grievance, claim, conversation, reference, application, docket, work order, query number, helpdesk call',
  ),
  PAPER: listed(
    'file number, file no, case file, under no, ticket number, ticket no, ticket id, ticket reference, ticket ref, case number, case no, case id, case reference, reference number, reference no, reference id, reference code, your ref, ref no, request number, request id, tracking number, tracking id, tracking code, confirmation number, confirmation code, reference below, incident number, incident id, enquiry number, inquiry number, docket number, complaint number, claim number, application number, order number, booking reference, queue number, job number, this number, your number is, registration number, registered under, under number, under the number, grievance no, complaint no, ticket code, request no, application id, submission id, your reference',
  ),

  // Receipt.
  RECEIVED: listed(
    'linked, attached, merged, received, recieved, got, gotten, have, registered, recorded, logged, noted, captured, filed, saved, stored, queued, processed, taken, added, collected, acknowledged, gratefully received, safely received, opened, created, raised, popped, put, placed, assigned, generated, lodged, accepted, passed, forwarded, handed, routed, sent, escalated to, submitted, entered, had',
  ),
  CAME_IN: listed(
    'informed, registered under, saved, stored, complete, received, recieved, registered, recorded, logged, noted, captured, filed, queued, submitted, sent, delivered, lodged, created, opened, generated, raised, assigned, forwarded, passed on, passed to, handed to, routed, arrived, landed, come in, came in, taken down, reached us, come through, came through, gone through, went through, got through, made it, got here, in our inbox, in our queue, in our system, in the queue, in the system, on its way, on the way, in good hands, in safe hands, in progress, under review, being reviewed, being processed, being looked, counted, being handled, on file, on record, being checked, being worked on, worked on by, dealt with by, went to, gone to, pending, awaiting, added to, acknowledged, accepted, processed, entered, successful, successfully, important to us, valuable to us, in our hands, on our list, on our radar, in line, transmitted, posted, safely here, has reached, reached, dropped, on our desk, updated, received ok, uploaded, put to, moved, placed, being considered, considered, hidden, examined, assessed, being assessed',
  ),
  SAFELY: listed(
    'safely, successfully, duly, gratefully, in one piece, all set, all done, loud and clear, without a hitch',
  ),
  BEEN: listed(
    "has been, has now been, have been, was, were, is, is now, are, are now, has, have, hasn't, been, it's, being, has just, has safely, just, got",
  ),
  CONFIRM: listed(
    'confirm, confirms, confirming, acknowledge, acknowledges, acknowledging, acknowledgement, acknowledgment, lets you know, let you know, letting you know, inform you, confirmation, to say that, to tell you, assure you',
  ),
  RECEIPT: listed(
    'receipt, reception, receiving, received, we have, arrived, reached, got, submission, receipt of, safe arrival, landed, came in, with thanks',
  ),
  MY_ACT: listed(
    'goods, parcel, package, item, items, shoes, payment, return, returned, refund, refunded, device, laptop, unit, card, key, keys',
  ),

  // Automatic.
  AUTOMATIC: listed(
    'automated, automatic, automatically, automatically generated, automatically-generated, auto-generated, auto generated, system-generated, computer-generated, machine-generated, bot-generated, software-generated, auto, robotic, autogenerated, pre-recorded, pre recorded, unattended, self-generated',
  ),
  AUTO_REPLY: listed(
    'auto-reply, auto-response, auto-responder, auto-acknowledgement, auto-acknowledge, auto-confirmation, vacation message, vacation reply, out-of-office reply, out-of-office message, out-of-office notice, away message, recorded message, automatische antwort, réponse automatique, autobot',
  ),
  GENERATED: listed(
    'generated, sent, created, produced, issued, posted, triggered, delivered, performed, submitted, made, written, sent out, composed, applied, taken down, undone, reverted, hidden, closing, closed, locked, marked, labelled, labeled, flagged, added, assigned, merged, archived, opened, deleted, approved, sent by, updated, moved, removed, started, set',
  ),
  MACHINE: listed(
    'script, workflow, bot, a bot, our bot, the bot, an automated, automated, a machine, a computer, a robot, software, a script, automation, a system, our system, our systems, our computer, an autoresponder, automatically, an automatic, a workflow, a mailer, the mail system, mail delivery software, our website, the system, a program, our software, an ai, our ai, the server, our server, a server',
  ),
  BOT: listed(
    'ai, ai model, language model, bot, chatbot, chat-bot, robot, virtual assistant, virtual agent, digital assistant, digital agent, automated assistant, automated agent, automatic assistant, ai assistant, ai agent, ai helper, virtual helper, digital helper, virtual concierge, autoresponder, automated helper, virtual support, voice assistant, answering machine, answering service, helper bot, support bot, software program, machine, automaton, automated system, automated service, messaging assistant, shopping assistant, virtual customer',
  ),
  BLEEP: listed(
    'beep boop, bleep bloop, bleep bleep, beep beep, beep - boop, bleep - bloop, beep bop, bleep blop, beep bloop, beep, boop, bleep, bloop',
  ),
  AMBOT: listed(
    "i am, i'm, this is, chatting with, talking to, speaking to, speaking with, texting with, here, meet, welcome, say hello to, connected to, my name is, name's",
  ),
  RECORDED: listed('press, type, choose, select, dial, reply, pick, say, tap, text'),
  OPTION: listed(
    'agent, 9, one, menu, topic, an option, option, options, the options, from the, following, yes, help, stop, start, hash, star, buttons, button, below',
  ),

  // Do not reply.
  NOT: listed(
    "any more, anymore, not, don't, do not, never, cannot, can't, can not, won't, will not, isn't, aren't, is not, are not, no longer, unable to, not able to, doesn't, does not, didn't, avoid, refrain from, nobody, no one, no-one, without, not be, wasn't, hasn't, haven't, hadn't, weren't, has not, have not, did not, couldn't, could not, failed to, fails to, nothing, none, neither, nor, hardly, barely, impossible to, no",
  ),
  DO_NOT: listed(
    "do not, don't, please do not, not, never, cannot, can't, no need to, please refrain from, refrain from, avoid, won't, without",
  ),
  REPLY: listed(
    'reply, replying, respond, responding, answer, answering, write back, writing back, reply directly, reply back, replies',
  ),
  THIS_MAIL: listed(
    'this conversation, this email, this e - mail, this message, this mail, this address, this number, this inbox, this mailbox, this account, this notification, this text, this sms, this auto - reply, this automated, this automatic, this reply, this response, this notice, to it, here, this note, directly, this thread, this letter, this sender, this box, this one, these emails, these messages, these texts',
  ),
  BOX: listed(
    'mailbox, mail box, inbox, in-box, address, account, alias, number, email, e-mail, mail, line, channel, sender, chat, page, thread, box, voicemail, addresses, accounts, desk, mailboxes, dms, fax, email address, e-mail address, messages, answers, replies, responses, emails, calls',
  ),
  THIS_BOX: listed(
    'this mailbox, this mail box, this inbox, this in-box, this address, this alias, this number, this email, this e-mail, this mail, the address, the mailbox, the email address, the e-mail address, the inbox, our old address, my old address, the sender, the sending address, my mailbox, this email account, that address, this email address, this e-mail address, the sms number',
  ),
  MONITORED: listed(
    'monitored, attended, attended to, staffed, checked, read, answered, seen, reviewed, maintained, watched, manned, serviced, looked at, looked after, in use, used for incoming, able to receive, answering, replying, reading, monitor, check, watch',
  ),
  REPLIES: listed('replies, responses, answers, reply, response, anything, whatever, incoming'),
  RETIRED: listed(
    'discontinued, no longer in use, no longer used, no longer active, no longer valid, no longer exists, no longer monitored, not in use, not active, deactivated, retired, closed, been closed, being retired, replaced, decommissioned, disabled, switched off, shut down, not longer in use, out of use, expired, withdrawn, obsolete, no longer be used, no longer offer, no longer accept, stopped offering, moved to',
  ),
  NOBODY: listed(
    "nobody's, no one's, nobody is, no-one's, none of our team, nobody, no one, no-one, no human, no person, none of us, no agent, no agents, no operator, no staff",
  ),
  READS: listed(
    'opens, open, looks at, reads, watches, look at, sees, checks, monitors, looks, answers, read, see, looking, watching, reading',
  ),
  SUBJECT: listed(
    'subject, subject line, ticket number, case number, ticket id, reference number, case id, reference, number, line, request number, this email chain',
  ),
  KEEP: listed(
    'keep, keeping, include, including, retain, leave, leaving, change, changing, remove, removing, alter, altering, edit, editing, modify, quote, quoting, mention, mentioning, cite, use, state, add, type, write, reply, put, have, note, save, present, with, provide',
  ),
  ABOVE: listed(
    'above this line, above the line, above this text, below this line, reply above, above the dashed line',
  ),

  // Absence.
  LEAVE: listed(
    'leave, vacation, vacations, holiday, holidays, sabbatical, pto, secondment, honeymoon, maternity, paternity, parental, break, retreat, cruise, safari, strike, time off, time out, personal time, family time, days off, day off, week off, weeks off, recess, getaway, pilgrimage',
  ),
  AWAY: listed(
    'away, be gone, am gone, im gone, abroad, absent, travelling, traveling, unavailable, offline, unreachable, off sick, out sick, overseas, out today, out until, out till, out on, out this, out next, out for the, out from, out all, out tomorrow, out in, off today, off until, off till, off this, off from, off on, off for, off next, off all, off tomorrow, off work, off duty, off grid, off the grid, out of town, out of the country, out of reach, out of signal, out of range, hiking, camping, sailing, skiing, fishing, gone fishing, sunning, relaxing, recovering, recuperating, attending, teaching, presenting, speaking at, moving house, observing, in the air, on call, between jobs, hard to reach, difficult to reach, back at work, back in the office, back at my desk, back in office, gone to, elsewhere, tied up, on the go, in labour, quarantining, in quarantine, down with, without mail, without email, without e - mail, without internet, without signal, without access, without a computer, missed me, at home sick, finished for, gone for, gone until, gone till, gone from, gone all, gone this, flown off, lecturing, working remotely, working reduced, working from, off due to, off ill, off with, off because, walking the, cycling, trekking, between flights',
  ),
  TODAY_IS: listed(
    'public holiday, bank holiday, national holiday, company holiday, day off, my day off, non-working day, national day, holiday here, regional holiday',
  ),
  PAST: listed(
    "was, were, last, been, yesterday, he's, she's, they're, he is, she is, they are, who is, who's, wasn't, his, her, their, when",
  ),
  UNTIL: listed(
    'until, till, til, returning, return, returns, back on, back at, back after, back next, back tomorrow, be back, again on, reopen, for the day, for the rest, for a week, for two weeks, for a few days, for the week, for the afternoon, this week, next week, all week, all day, today, tomorrow, tonight, this month, next month, this morning, this afternoon, as of, end of, the whole, in the evenings, at the weekend',
  ),
  LIMITED: listed(
    'limited, intermittent, sporadic, restricted, little, no, without, reduced, patchy, occasional, infrequent, poor, not have, only, hardly any, barely any, irregular, unreliable',
  ),
  ACCESS: listed(
    'access, connectivity, connection, wifi, internet, signal, reception, email, e-mail, mail, network, coverage',
  ),
  RARELY: listed(
    'infrequently, occasionally, periodically, sporadically, intermittently, rarely, once, only, irregularly, from time to time, now and then, less often, twice, at times, when i can, every few',
  ),
  ON_RETURN: listed(
    "on my return, upon my return, upon return, after my return, following my return, on our return, upon our return, when i return, when i am back, when i'm back, once i am back, once i'm back, when i get back, once i return, as soon as i return, as soon as i am back, as soon as i'm back, when i come back, when back, once back, after the holiday, after the holidays, after my holiday, after my leave, after my vacation, after the break, when i have returned, when we return, when we are back, when we're back, once we're back, once we are back, when i am in, when i'm in, when i next, when i have a moment, next working day, when i am next, when i land, when able, when i am able, when i'm able",
  ),
  INSTEAD: listed(
    "in my absence, during my absence, in his absence, in her absence, in our absence, in the meantime, meanwhile, instead, urgent, urgently, pressing, can't wait, cannot wait, can not wait, in an emergency, emergencies, emergency, emergent, until then, while i am away, while i'm away, while i am out, while i'm out, time-sensitive, immediate, immediately, critical, burning, important, for assistance, for help, won't wait, will not wait, won't keep, sooner, if it cannot, on fire, need help, need anything, at once, for anything, for all, for orders, for questions, for any, for support, for invoices, for billing, for sales, for accounts, for everything, for the interim",
  ),
  CONTACT: listed(
    'press, go to, ring us, contact, call, ring, phone, telephone, dial, write to, write, email, e-mail, ask, speak to, talk to, reach, reach out, get hold of, turn to, try, text, use, direct, forward, address, visit, send, message, get in touch, covering, cover, covers, covered by, stand in, standing in, stands in, deputises, deputising, filling in, looks after, looking after, handles, handling, taking over, see, mail, approach, refer, fax, ping, page, leave',
  ),
  COVERS: listed(
    'cover, covers, covering, covered, minding, minds, watching, looks after, look after, looking after, looked after, sees to, see to, seeing to, seen to, stands in, stand in, standing in, deputises, deputise, deputising, deputizes, deputize, deputizing, fills in, fill in, filling in, steps in, stepping in, handles, handle, handling, handled, takes care of, take care of, taking care of, taken care of, takes over, take over, taking over, taken over, took over, deals with, deal with, dealing with, dealt with, monitors, monitored by, keeping an eye on, keeps an eye on, has, answers, in charge of, responsible for, inherits, inherited, runs, running, manages, managing',
  ),
  MINE: listed(
    'my clients, my tasks, my work, my cases, my accounts, my mail, my email, my emails, my e - mail, my e - mails, my mails, my projects, my customers, my calls, my desk, my inbox, my mailbox, my messages, my portfolio, my patients, my duties, my matters, my files, my place, my position, my post, my role, my phone, my shift, my shifts, my responsibilities, my students, my classes, for me, for us, in my absence, while i am away, while im away',
  ),
  NOT_FORWARDED: listed('forwarded, redirected, read, deleted, being forwarded, monitored, checked, being read'),
  LEFT: listed(
    'left, departed, retired, resigned, moved on, moved to, transferred to, parted ways, finished, changed jobs, changed roles, changed employer, stepped down, leaving, joined, quit, ended, gave up, gone, taken',
  ),
  COMPANY: listed(
    'company, firm, organisation, organization, business, school, university, department, institute, college, council, ministry, agency, bank, office, limited, ltd, inc, sons, group, gmbh, llc, plc, trust, employment, role, position, post, job, team, contract, retirement, since, effective, here',
  ),

  // Bounce.
  DAEMON: listed(
    'bounce score, you are trying to contact is, trying to reach is, email provider rejected, mailbox unavailable, mailer-daemon, mail delivery subsystem, mail delivery system, mail delivery failed, mail delivery failure, mail delivery software, mail delivery error, mail delivery, mail daemon, delivery status notification, delivery notification, undeliverable, undelivered mail, undelivered message, postmaster, returned mail, returned message, returned to sender, return to sender, smtp error, smtp, permanent error, permanent errors, permanent failure, permanent fatal errors, fatal errors, transient failure, recipient address rejected, user unknown, unknown user, no such user, no such person, no such account, no such name, non deliverable, no such recipient, no such mailbox, no such address, address not found, unknown recipient, unknown address, relay access denied, relaying denied, remote server returned, remote host said, remote server, receiving server, recipient server, diagnostic code, diagnostic information, reporting - mta, final - recipient, message not delivered, message blocked, message rejected, message delayed, delivery to the following, delivery to these, failed permanently, failed recipients, failed recipient, mail system, mx, mx record, mx records, message size, greylisted, greylisting, spf check, dkim, dmarc, bounce message, non-delivery, nondelivery, could not send message, temporary failure, host not found, host unknown, domain not found, rejected by the recipient, warning message only, nonexistent, dns lookup',
  ),
  UNDELIVERED: listed(
    "too big, too long, too many recipients, did not respond, didn't respond, been deleted, was deleted, deleted unread, been discarded, from being delivered, not be processed, could not be delivered, couldn't be delivered, cannot be delivered, can't be delivered, was not delivered, wasn't delivered, not delivered, hasn't been delivered, has not been delivered, not been delivered, not yet been delivered, undeliverable, undelivered, returned to sender, delivery failed, failed to deliver, unable to deliver, wasn't able to deliver, was not able to deliver, could not deliver, couldn't deliver, not able to deliver, unable to be delivered, failed to send, could not be sent, couldn't be sent, was rejected, been rejected, has been blocked, was blocked, was refused, been delayed, is delayed, awaiting delivery, not accepted, has been returned, was returned, being returned, has bounced, too large, exceeds, could not be accepted, has expired in, deferred, quarantined, held back, failed permanently, given up, gave up, stuck in, could not be relayed, tried to reach, could not reach, couldn't reach, couldn't get through, timed out, failed, dropped, discarded, turned away, not reach, never reached, hasn't reached, has not reached, didn't reach, did not reach",
  ),
  MAIL_ADDRESS: listed(
    'address, addresses, recipient, recipients, mailbox, mail box, user, domain, quota, account, host, server, inbox, group',
  ),
  GONE: listed(
    'unknown, full, over quota, over its quota, over limit, exceeded, invalid, disabled, inactive, unreachable, refused, rejected, suspended, denied, misspelled, mistyped, unrouteable, unroutable, closed, deactivated, expired, out of space, out of storage, run out, has no, no mx, no longer exists, blocked, locked, retired, has moved',
  ),
  MAIL_TERM: listed(
    'recipient, recipients, resend, re - send, smtp, mail server, server, deliver, delivered, delivery, sender, postmaster, mx, domain, hops, bytes, kb, mb, headers, retry, retrying, relay, dns, attempts, your message, message to, permanent, temporary, gateway, original message, typo, typos, misspelling, spelling, bounced, you wrote to, your mail, your email, your text, thrown away, returned',
  ),
  KEEP_TRYING: listed(
    'keep trying, continue to try, keep on trying, retry for, retried, be retried, no further attempts, give up, do not need to resend, no need to resend, need not resend',
  ),

  // Lists, confirmations, notices.
  LIST: listed(
    'list, mailing list, mailing-list, newsletter, digest, forum, group, listserv, mailman, list owner, list administrator, lists, majordomo, announcements',
  ),
  LIST_ACT: listed(
    'unsubscribe, unsubscribed, unsubscribing, subscribed, subscribe, subscription, moderator, moderators, moderation, moderated, being held, held for, held until, held because, approval, postings, posting, bounces, bounce, rejected, stripped, plain text, distributed, digests, discarded, automated response, administrivia, welcome to, allowed to post, allowed to send, digest mode',
  ),
  SUBSCRIBED: listed(
    'subscribed, unsubscribed, been subscribed, been unsubscribed, been opted out, opted out, opted in, now subscribed, now a member, signed up',
  ),
  VERIFY: listed('confirm, verify, activate, validate, complete, finish, confirming, verifying, activating'),
  CLICK: listed(
    'sign in, log in, view it, read it, see it, click, clicking, tap, tapping, follow, following, visit, visiting, link, button, below, use, using, open, replying, reply, enter, hit, pressing, copy',
  ),
  SIGNUP: listed(
    'email address, e-mail address, email, e-mail, subscription, registration, address, account, request, sign-up, membership, identity, newsletter, that you, that this, wish, want',
  ),
  SOMEONE: listed(
    'someone, somebody, hopefully you, probably you, possibly you, presumably you, we hope you, maybe you',
  ),
  ASKED: listed(
    'requested, asked, made, initiated, tried, used, wants, request, signed up, registered, entered, attempted, subscribed',
  ),
  ACCOUNT_ACT: listed(
    'password, account, subscription, address, registration, reset, email, e-mail, sign-in, login, access, list',
  ),
  IGNORE: listed('ignore, disregard, ignoring, delete, discard, do nothing, no action, take no action, nothing to do'),
  WASNT_YOU: listed(
    "wasn't you, was not you, didn't request, did not request, didn't ask, did not ask, didn't make, did not make, didn't sign up, did not sign up, didn't subscribe, did not subscribe, didn't initiate, did not initiate, don't recognise, do not recognise, don't recognize, do not recognize, not you, didn't create, did not create, didn't change, not expecting, in error, by mistake, did not do this, didn't do this",
  ),
  WHY_GOT: listed(
    "you are receiving this, you're receiving this, you received this, you have received this, you got this, you are getting this, you're getting this, you are subscribed, this email was sent to, this e-mail was sent to, this message was sent to, this mail was sent to, sent to you because, to unsubscribe, unsubscribe here, unsubscribe from these, unsubscribe at any, to stop receiving, stop receiving these, reply stop, text stop, data rates, notification preferences, email preferences, manage your preferences, notification settings, communication preferences, update your preferences, probe message, test message, this is a service message, to opt out, stop to opt, because you are subscribed, because you follow, because you watch, because you opened, because you commented, because you signed, because you have an account, view it on github, service announcement",
  ),
  VIRUS: listed(
    'virus, viruses, unsafe, harmful, dangerous, malicious, file type, malware, trojan, phishing, infected, scanner, antivirus, anti-virus, viruschecker, virus checker, spam filter, firewall, attachment, attachments, suspicious file, suspicious content, macro, executable, file, content filter, filter, worm, spam, threat, threats',
  ),
  VIRUS_ACT: listed(
    'turned away, taken out, held, cut off, flagged, not passed on, found, detected, removed, blocked, stopped, quarantined, deleted, stripped, rejected, cleaned, replaced, intercepted, is blocked, was blocked, been blocked, refused, disarmed, took it off, taken off, let through',
  ),
  MAIL_GUARD: listed(
    'administrator, policy, filter, your message, your mail, your email, your e-mail, message, mail, delivery, sender, addressed to, gateway, recipient, this email, this message, posting',
  ),
  PASSWORD: listed(
    'password, email address, e-mail address, account, profile, details, settings, phone number, pin, two-factor, login, sign-in, security settings, username',
  ),
  CHANGED: listed(
    'was changed, has been changed, were changed, have been changed, was updated, has been updated, was reset, has been reset, has been created, was created, has been activated, is now active, has been verified, was verified, has been deactivated, has been locked, successfully changed, successfully updated, successfully created, successfully reset',
  ),
  NOTICE: listed(
    'new message from, a new message, new comment on, new answer from, new sign-in, new login, short survey, quick survey, brief survey, your ticket status, new reply, view the ticket, view your ticket, view ticket, view this ticket, see the ticket, view the conversation, view your request, mentioned you, added you, invited you, assigned you, as a cc, cc on, you were mentioned, status changed, status has changed, changed the status, status updated',
  ),
  STATE: listed(
    'close, closes, closed, solved, resolved, merged, merged with, merged into, archived, transferred, reassigned, set to, marked as, changed to, moved to, put on hold, on hold, escalated to, completed, pending, ended, closing, time out, reopened, timed out, updated, assigned to, deemed',
  ),
  AUTO_LATER: listed(
    'tried to reach you, tried to contact you, unable to reach you, unable to contact you, silence, brings it back, when this changes, havent heard, have not heard, didnt hear, not heard from you, hear from you, heard from you, heard back, when you reply, if you reply, if you answer, just answer, just reply, no answer, did not answer, not answered, not replied, no response, lack of response, no reply, no input, no activity, not had any, inactivity, inactive, automatically, by the system, reopen, re - open, reopens, reopened, open it again, opens again, unless, within, days, hours, minutes, after, in order to, survey, any further, if you, if we, without it',
  ),

  // Bots on issues.
  ISSUE: listed(
    'issue, issues, pr, prs, pull request, pull requests, pull-request, merge request, merge requests, thread, threads, topic, discussion, bug, ticket, tickets, conversation, patch, proposal, item, feature request, bug report, branch, report, question, mr',
  ),
  CLOSED: listed(
    'closed, closing, close, locked, locking, lock, archived, marked, labelled, labeled, flagged, considered, stale, rotten, abandoned, tagged, removed, deleted, dropped, unassigned, went stale, gone stale, closes, now locked, be closed, get closed, gets closed, staled',
  ),
  STALE: listed(
    'nobody has responded, no one has responded, no one replied, nobody replied, nobody has commented, nobody responded, nobody has replied, stale, rotten, inactive, inactivity, no activity, no recent activity, no further activity, any activity, recent activity, further activity, without activity, activity, activitiy, activiity, stalled, no response, no reply, any updates, no updates, any response, lack of activity, lack of response, lack of information, no feedback, dormant, automatically, no movement, silence, of silence, gone quiet, idle, no comments, no one has commented, no new comments, not been updated, not had, needs more information, waiting for response, waiting for author, no news',
  ),
  STALE_ALONE: listed(
    'as stale, stale label, is stale, gone stale, went stale, been stale, becomes stale, become stale, lifecycle stale, lifecycle rotten, now stale, looks stale, marked stale, stale in, considered stale, inactivity, inactive for, stalled for, lack of activity, days of silence',
  ),
  IN_DAYS: listed('days, weeks, months, week, month, hours, day, a while, some time, since, recently'),
  FIRST: listed('first, first - time, very first, first ever, first merged, maiden'),
  CONTRIBUTION: listed(
    'issue, issues, pr, pull request, contribution, contributions, merge request, commit, patch, contributor, post, bug report, merged pull request, merged pr, question',
  ),
  WELCOME: listed(
    'welcome, congrats, congratulations, thanks, thank you, thx, hooray, yay, awesome, woohoo, kudos, great, hi, hello, hey, nice, that is your, tada',
  ),
  CLA: listed(
    'contributor license agreement, contributor licence agreement, contributor agreement, cla, clas, dco, developer certificate of origin, cla check, license agreement, licence agreement, sign off, signed off by, signed - off - by, copyright assignment',
  ),
  SIGN: listed(
    'sign, signed, signing, accept, accepted, agree, required, missing, check, before, must, need, please, comment, not covered, accepting, all',
  ),
  GUIDE: listed(
    'your template, bug form, issue form, pr checklist, contributing guidelines, contribution guidelines, contributing guide, contribution guide, contributor guide, issue template, pull request template, pr template, bug report template, bug template, the template, code of conduct, contributing.md, contributing, our checklist, contributing docs, steps to reproduce, reproduction steps, minimal reproduction, a reproduction, reproducible example, the checklist, our docs, getting started guide, maintainer will, maintainers will, reviewer will, reviewers will, a maintainer, the maintainers, our community, the community, release notes, changelog, changelog entry, changeset, changesets, needs triage, triage team, triage, thumbs up, upvote, conventional commits',
  ),
  BOT_NAME: listed(
    'codecov, dependabot, renovate, netlify, vercel, greenkeeper, coveralls, sonarcloud, sonarqube, changeset - bot, changeset bot, github actions, github - actions, snyk, semantic-release, allcontributors, mergify, probot, cla-assistant, cla assistant, stale bot, locking bot, triage bot, welcome bot, label bot, merge bot, release bot, review bot, reminder bot, ci bot, codeclimate, lighthouse, bundle size, circleci, travis, jenkins, buildkite, percy, chromatic, imgbot, pre-commit, homu, bors, prow, danger, size-limit',
  ),
  BOT_SAYS: listed(
    'report, detected, found, preview, bot, added, created, has, will, deployed, ready, bumps, merged, passed, coverage, since, here, went, failed, increased, decreased, changed, remained, dropped, build, checks, i, this, is, no, your',
  ),
  CI: listed(
    'conflicts with, conflicts that must, merge conflicts, merge conflict, has conflicts, up - to - date with, needs - info, needs info, needs - repro, needs repro, needs - triage, labeled this, labelled this, has been mentioned on, mentioned in another, requested a review, requested review, review requested, auto - assigned, is included in version, converted to a discussion, ok to test, ok - to - test, potential duplicates, similar issues, queued for merging, merge queue, added to the merge, slash command, no linked issue, good first issue, release notes, commit convention, conventional commits',
  ),

  // Closed, busy, waiting.
  OUTSIDE: listed('outside, outside of, out of, out-of, after, beyond, not within, not during'),
  OPEN_HOURS: listed(
    'closing time, business hours, office hours, working hours, opening hours, support hours, operating hours, service hours, trading hours, regular hours, normal hours, staffed hours, work hours, store hours, shop hours, opening times, office times, our hours, hours of operation, contact hours, phone hours, desk hours, chat hours, local time, cet, gmt, est, pst, utc, hours of service, openings, open daily, weekdays, mon - fri, monday - friday, monday to friday, mon to fri, monday through friday, monday - thursday, mon - thu, mon - sat, monday to saturday, mon - sun, tuesday to saturday, mon to sat, monday to sunday, tue - sat, mon-fri, monday and friday, sunday to thursday, 99_9',
  ),
  WEEKDAY: listed(
    'monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, weekday, weekdays, weekend',
  ),
  OURS: listed(
    "we're, we, we've, we have, our team, our system, our website, we are, our office, our department, team",
  ),
  WE_WILL: listed(
    "and will, and we will, we'll, we will, we shall, we're going to, our team will, we aim to, we try to, we hope to",
  ),
  AGAIN: listed(
    'reminders, chasers, reminder, follow - ups, twice, again, another, duplicate, duplicates, multiple, more than once, follow-ups, repeated, second, repeatedly, several, resubmit, repeat, further messages, more messages',
  ),
  SUBMIT: listed(
    'send, sending, submit, submitting, open, opening, create, creating, write, writing, contact, contacting, resubmit, resubmitting, mail, mailing, call, calling, email, emailing',
  ),
  EVERY: listed('each, every, all, everyone, everybody, them all, each one, every one, individually'),
  YOU_STAND: listed(
    "you are, you're, your position is, your place is, your current position is, you are currently, you are now",
  ),
  STAFFED: listed(
    'staffed, manned, open, attended, there, available, here, online, on duty, answer, answers, reachable, reply, around',
  ),
  UNABLE: listed(
    "could not, couldn't, unable to, failed to, tried to, trying to, stopped trying to, gave up, attempts to, attempted to, cannot, can't, not able to, wasn't able to, weren't able to, not possible to, attempt to, impossible to, has not, not yet",
  ),
  FILL: listed(
    "skipped, missing, doesn't use, does not use, don't use, doesn't follow, didn't fill, did not fill, haven't filled, fill in, fill out, didn't use, did not use, didn't follow, not follow, left out, please use, please fill, incomplete, not filled, ignored, deleted, empty",
  ),
  NOT_A: listed('not a, no real, not a real, not a monitored, not a live'),
  WORKING: listed(
    'reviewing, working, looking, checking, studying, processing, preparing, handling, assessing, examining, going through, investigating, on it, on the case',
  ),
  ABOUT: listed(
    'about, concerns, regarding, relates, concerning, is, was, asked, wrote, requested, applied, ordered, called, included, contains, requires, need more, needs',
  ),
  IN_HANDS: listed('with us, with our'),
  STILL: listed(
    'still relevant, keep it open, stay open, keep this open, remain open, stays open, still a problem, still an issue, still happens',
  ),
  MONTH: listed(
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, christmas, easter',
  ),
  YOUR_PAPER: listed(
    'your enquiry, your inquiry, your request, your message, your email, your e-mail, your application, your registration, your letter, your submission, your complaint',
  ),
  DELIVERY_FAILS: listed(
    'delivery failed, delivery failure, delivery has failed, delivery delayed, delivery incomplete, delivery to, delivery attempts, delivery attempt, delivery problem, delivery error, sending failed, transmission failed, sending error',
  ),
  SHOP: listed(
    "archive, archives, bakery, boutique, farm, factory, institution, laboratory, charity, bureau, depot, gallery, gym, pharmacy, church, registry, embassy, consulate, cafe, pub, kennel, agency, parish, theatre, museum, institute, hotel, nursery, council, university, firm, office, offices, shop, store, practice, clinic, branch, branches, team, department, desk, helpdesk, help desk, line, lines, phones, phone lines, hotline, switchboard, school, restaurant, studio, warehouse, reception, chat, live chat, support, service, we, centre, center, agents, operators, operator, staff, everyone, everybody, nobody, counter, surgery, call centre, call center, library, salon, garage, showroom, kitchen, company, front desk, we're, all of us, crew, contact centre",
  ),
  SHUT: listed(
    'down, out of service, out of order, back up, cant be reached, cannot be reached, not reachable, unreachable, closed, shut, offline, unavailable, unattended, unmanned, unstaffed, not available, not online, not around, not here, not open, not in, asleep, sleeping, off, gone home, on a break, on break, in bed, at home, at lunch, closing, shutting, having lunch, clocked off, resting, not at, out of office, closes, out at the moment, taking a break, back online, back at, back on, reopen, reopens, re - open, re - opens, reopening, resume, resumes, closing early, back in, open again, not staffed, out right now, be back, back soon, will return, wont be in',
  ),
  NOW: listed(
    'now, right now, just now, currently, at the moment, at present, presently, at this time, today, this week, until, till, from, between, over, through, for, tomorrow, on, at, during, in, monday, tuesday, wednesday, thursday, friday, saturday, sunday, then, again, this weekend, weekends, tonight, soon, and, all, so, always',
  ),
  HERE: listed(
    'online, available, around, here, free, at the keyboard, at the desk, awake, to help, on duty, there, at home, about, in the office, in today',
  ),
  BUSY: listed(
    'busy, assisting, helping, engaged, occupied, serving, speaking, on other calls, on another call, on other, with other, tied up, chatting, talking, on calls, on the phone, all taken, on another, fully booked, in use',
  ),
  QUEUE: listed(
    'number, position, in position, place, in the queue, in our queue, in queue, ahead of you, before you, in front of you, in line, queue, waiting list, next in line, queued, next available, line',
  ),
  IMPORTANT: listed(
    'important to us, valuable to us, matters to us, important to, we value, we appreciate, value your',
  ),
  HOLD: listed(
    'please hold, stay on the line, remain on the line, continue to hold, hold the line, hold please, please stay on, please remain on, stay connected, stay on this line, keep holding',
  ),
  HANG_ON: listed(
    'hang tight, sit tight, hold tight, hang on, hang in there, please wait, please be patient, bear with us, one moment, stand by, please hold on, stay tuned, keep an eye, look out for, watch your inbox, check your inbox, take it from here',
  ),
  REACHED: listed(
    "you have emailed, you emailed, you have written, you've written to, you are writing to, hello from, greetings from, hi from, you have successfully contacted, you successfully contacted, you have reached, you've reached, you reached, you have contacted, you've contacted, you have called, you've called, you are through, you're through, you have messaged, you've messaged, you have caught, you've caught, you caught us, you are chatting, you're chatting, you have come through, you are now connected, you're now connected, you've texted, you have texted, you found us, welcome to, you have dialled, you've dialled, you've got through, you've come through, you've landed, sorry we missed, we missed you, we missed your, missed your call, sorry i missed, can't take your call, cannot take your call, unable to take your call, can't come to the phone, not able to take your call, can't get to the phone, unable to answer, unable to come to the phone",
  ),
  MANY: listed(
    'high, higher, large, larger, unusual, unusually, increased, heavy, unprecedented, extremely, significant, greater, many, a lot of, lots of, record, exceptional, sheer, big, enormous, huge, number of, amount of, given the',
  ),
  VOLUME: listed(
    'volume, volumes, number, numbers, amount, influx, demand, requests, emails, e-mails, messages, calls, enquiries, inquiries, mail, tickets, queries, contacts, chats, applicants, applications, submissions, orders, traffic, interest',
  ),
  SWAMPED: listed(
    'swamped, stretched, snowed under, overwhelmed, short - staffed, inundated, busier than usual, busier than normal, backlog, volunteer - run, volunteers, peak season, peak period, busy season, holiday season, busy period, experiencing, receiving more, piling up, pile up, falling behind, behind with, understaffed, under - staffed, run off our feet, rushed off our feet',
  ),
  LEAVE_US: listed('leave, drop, send, write, type, give, enter, share, fill'),
  DETAILS: listed(
    'a note, note, message, a message, your message, details, your details, your email, your e-mail, your number, your name, name, number, contact details, phone number, email address, your question, your query, voicemail, a voicemail, callback, an email, an e-mail, your contact',
  ),
  WELL: listed("and, we'll, we will, so, i'll, i will, someone, somebody, our, when, a member, us"),

  // Meanwhile.
  WAITING: listed(
    "while we, in the meantime, in the mean time, meanwhile, while you wait, while you're waiting, while you are waiting, until then, for now, in the interim, while waiting, did you know, before we",
  ),
  HELP_PAGE: listed(
    'help centre, help center, help page, help pages, help site, faq, faqs, frequently asked questions, knowledge base, knowledgebase, documentation, docs, guides, our guides, support page, support pages, status page, self-service, customer portal, portal, website, web site, help articles, help section, community, forum, resources, articles, online, tutorials, user guide, help desk, app, our site',
  ),
  SEE: listed(
    'see, visit, check, check out, look at, have a look, take a look, browse, read, find, consult, explore, use, try, follow, track, view, refer, search, sign in, log in, click, go to, manage, monitor',
  ),
  URGENT: listed(
    "urgent, urgently, immediate, immediately, emergency, emergencies, time-sensitive, time sensitive, critical, pressing, cannot wait, can't wait, life-threatening, life threatening, out-of-hours, right now, right away, straight away, sooner, in crisis, burning",
  ),
  IF: listed('if, for, in, should, where, when, unless, in case'),
  TRACK: listed('track, view, check, follow, monitor, see, add, update, manage'),
  PROGRESS: listed(
    'status, progress, ticket, request, case, enquiry, comments, additional comments, application, complaint, order',
  ),
  ONLINE: listed(
    'online, here, portal, at any time, anytime, any time, link, logging in, log in, sign in, customer portal, website, replying, reply to this, below, by visiting, account, app',
  ),
  COPY: listed(
    "a copy, copy, summary, here is what, here's what, details, information you, as follows, following details, below, what you sent, following information, you wrote, you submitted, you provided, you sent",
  ),
  YOUR_WRITING: listed(
    'your message, your enquiry, your inquiry, your request, your submission, your query, your details, your records, your reference, your answers, your form, your information, your comments, your ticket, your application, your original, your order',
  ),

  // Courtesies.
  THANK: listed(
    'thank you, thanks, thank-you, thx, many thanks, we thank you, appreciate you, appreciate your, cheers, ta, grateful, happy that you, glad that you, glad you, happy you, pleased that you, delighted that you, thankyou, thank u, dear guest, dear customer, dear applicant, danke, gracias, merci, grazie',
  ),
  WROTE: listed(
    'your score, your rating, the follow, following us, leaving, your trust, contacting, reaching out, reaching, getting in touch, getting in contact, writing, messaging, emailing, e-mailing, mailing, submitting, calling, visiting, choosing, using, connecting, sending, taking the time, applying, subscribing, signing up, registering, joining, texting, booking, ordering, shopping, enquiring, inquiring, dropping us, dropping by, stopping by, popping by, saying hi, pinging, getting hold, contacted, reached out, written, wrote, reached, got in touch, opening, filing, creating, making, raising, reporting, donating, volunteering, participating, considering, trusting, flying, chatting, your interest, your contribution, your contributions, your support, your purchase, your first, helping, downloading, the ping, submission',
  ),
  PLEASED: listed(
    'please note, important, as a small, kindly note, note that, please be advised, be advised, for your information, be informed',
  ),
  ALL_DONE: listed(
    'noted, all done, success, hooray, all set, message sent, thank you, thanks, submitted, received, sent, done, great, congratulations, woohoo, perfect, nice, thx, cheers, confirmed, ok',
  ),

  NUMBER: listed(
    '9, 99, 999, 9999, 99999, 999999, 9999999, 99999999, two, three, four, five, six, seven, eight, nine, ten, first, second, third, fourth, fifth',
  ),
  DATE: listed(
    '9st, 99st, 9nd, 99nd, 9rd, 99rd, 9th, 99th, 9_9, 99_9, 9_99, 99_99, 99_99_99, 99_99_9999, 9_9_99, 9_9_9999, 9999_99_99',
  ),
  CLOCK: listed('9am, 99am, 9pm, 99pm, 9_99, 99_99, 9_99am, 9_99pm, 99_99am, 99_99pm, 99h, 9h, noon, midday, midnight'),
  OUT_OF: listed(
    'out of, away from, not in, not at, not on, wont be in, wont be at, not be in, not be at, absent from, far from, out, off, no longer in, not back in, not back at',
  ),
  WORKPLACE: listed(
    'office, desk, mail, email, e - mail, inbox, mailbox, computer, laptop, keyboard, phone, shop, studio, building, work, lab, clinic, surgery, practice, workshop, screen, premises, workplace, department, station, emails, e - mails, mails, telephone',
  ),
  OOO: listed('ooo, oof, ooto, out - of - office, out of office, out of the office, out-of-office'),
  EVENT: listed(
    'weekend, trip, training, service, duty, assignment, tour, visit, travel, travels, fieldwork, field work, expedition, journey, placement, meeting, meetings, trainings, workshop, workshops, conference, congress, symposium, seminar, webinar, event, fair, trade show, expo, exhibition, summit, course, offsite, off - site, wedding, funeral, flight, plane, train, ship, boat, hospital, theatre, court, surgery, class, session, sessions, field, transit, client, site, customer, sea, mountains, road, move, ward, interview, interviews, negotiations, lectures, exams, camp, festival, hackathon, sprint, celebration, ceremony, production, back-to-back',
  ),
  THERE: listed(
    'available, around, online, reachable, contactable, here, there, working, checking, reading, answering, replying, responding, monitoring, looking at',
  ),
  READ: listed(
    'receive, receiving, read, check, see, look at, look into, monitor, access, open, answer, reply to, respond to, get to, go through, pick up, work through, reach, picking up, reading, checking, seeing, looking at, looking, monitoring, accessing, answering, opening, checking in',
  ),
  TAKES: listed('taking, takes, enjoying, enjoy, enjoys, having, spending, using, starting, beginning, on, observing'),
  PART_TIME: listed(
    'mondays, tuesdays, wednesdays, thursdays, fridays, part - time, part time, mornings, afternoons, flexibly, flexible hours, weekdays, weekends, school hours, term time, reduced hours, compressed hours, shifts, nights, parttime',
  ),
  MAILS: listed(
    'message, messages, mail, mails, email, emails, e - mail, e - mails, text, texts, sms, letter, reply, replies, response, responses, posting, note, correspondence, attachment, answer, answers, transmission, fax, mms',
  ),
  YOURS: listed('your, this, the, following, original, above, below, these, attached, a, any'),
  DELIVERED: listed(
    'delivered, sent, accepted, relayed, routed, processed, transmitted, transmit, reach, reached, passed on, get through, got through, go through, handed over, forwarded, deliver, delivering, send, sending, relay, route',
  ),
  REJECTED: listed(
    'bounced, bounces, rejected, refused, returned, blocked, quarantined, discarded, thrown away, dropped, turned away, held back, deferred, delayed, undelivered, undeliverable, too big, too large, too long, exceeds, exceeded, expired, failed, timed out, gone missing, turned, deleted, deleted unread, too many recipients, sent back, awaiting delivery, in quarantine, put in quarantine, classified as spam, marked as spam, queued for delivery, considered spam, erased, being held, was held, been held, is held, arrived too late, was stopped, been stopped, is stuck',
  ),
  FOUND: listed(
    'found, exist, exists, resolved, accept, accepts, receive, accepted, recognised, recognized, known, valid, respond, responding, available, accepting, active, exist any more, listed, reachable',
  ),
  BOXES: listed(
    'mailbox, mail box, inbox, in - box, address, alias, number, account, line, channel, page, sender, email address, e - mail address, feed, chat, voicemail, email account, mail account, e - mail account, box, profile, thread, addresses',
  ),
  ACCEPTS: listed(
    'accept, accepts, receive, receives, take, takes, handle, handles, see, forward, read, view, check, answer, respond to, monitor',
  ),
  LOST: listed(
    'disappear, disappears, lost, deleted, nowhere, void, ignored, discarded, unread, unseen, unanswered, bounce, vanish, vanishes, dropped, trashed, erased, binned, unmonitored, unattended',
  ),
  ONLY_SENDS: listed(
    'only sends, sends only, only for sending, used for sending, used only for, for sending only, just for sending, sending only, send - only, send only, outgoing only, outgoing mail only, outgoing messages only, for outgoing, outbound only, outgoing - only, outbound - only, for notifications, notifications only, notification - only, notifications - only, notification only, one - way, one way, for announcements, purely for sending, no - reply, do - not - reply, donotreply, noreply, notification address, system address, non - monitored, un - monitored, unmonitored, unattended mailbox, unattended inbox, unattended address, for automatic',
  ),
  ROLE: listed(
    'seller, host, landlord, vendor, author, organiser, organizer, dealer, recruiter, recruiters, doctor, curator, editor, editors, estimator, mechanic, stylist, planner, priest, secretary, clerk, administrator, salesperson, owner, provider, therapist, lawyer, solicitor, producer, tutor, coach, architect, designer, headteacher, registrar, president, chair, warden, curators, experts, newsroom, crew, house, school, council',
  ),
  REPLY_NOUN: listed(
    'reply, replies, answer, answers, response, responses, decision, decisions, review, processing, checking, resolution, assessment, result, results, it, this, which, approval, selection, checks, verification',
  ),
  COMES: listed('follow, follows, comes, arrives, sent, mailed, emailed, delivered, come, arrive'),
  BOOKED: listed('registered, signed, enrolled, enlisted, added, subscribed, booked'),
  APPROVE: listed(
    'approve, approved, check, checked, review, reviewed, moderate, moderated, publish, read, accepted, released',
  ),
  GREAT: listed('good, great, lovely, nice, happy, glad, pleased, delighted, wonderful'),
  MAILBOX: listed(
    'mailbox, mail box, inbox, in - box, address, alias, sender, email address, e - mail address, addresses, email account, mail account, e - mail account',
  ),
  ANSWERED: listed(
    'answered, read, replied to, responded to, handled, processed, dealt with, reviewed, looked at, seen to, returned, attended to, picked up, worked through, seen, checked, actioned, opened',
  ),
  LIST_PART: listed(
    'left, joined, settings, vote, poll, membership, reminder, decision, members, member, post, posts, archive, owner, join, leave, leaving, joining, confirm, confirmation, password, empty, added, removed, request, digest, command, commands, mode, message',
  ),
  BUILD: listed(
    'build, builds, checks, check, tests, test, preview, previews, benchmark, benchmarks, coverage, deployment, deploy, pipeline, workflow, ci, bundle size, lint, backport, cherry - pick, cherry pick, snapshot, snapshots, environment, size',
  ),
  CHANGES: listed('commit, commits, branch, branches, pr, changes, change, pull request, merge request, patch, push'),
  BUILD_ENDS: listed(
    'succeeded, failed, passed, finished, ready, available, online, increased, decreased, dropped, changed, remained, went, completed, deployed, green, results, running, started, done, up',
  ),
  ACTIVITY: listed(
    'activity, activitiy, activiity, movement, updates, update, response, responses, reply, replies, comments, comment, feedback, news, answer, progress, interaction, traffic, commented, replied, responded, answered, happened, input, updated, discussion',
  ),
  FIELD: listed('priority, status, state, category, severity, assignee, owner, due date, title, subject'),
  CHANGED_TO: listed('changed, set, went, updated, moved, raised, lowered, is, was, now'),
  RATE: listed(
    'how satisfied, how likely, how did we do, how would you rate, was this helpful, were we helpful, did this help, how are we doing, how did it go, satisfaction survey, our survey, minute survey, how helpful, rate us, please rate, how easy was it',
  ),
  RATED: listed(
    'experience, service, support, help, answer, answers, agent, visit, conversation, chat, recommend, us, were, we, received, got, satisfied, helpful, minute, minutes, link, click, below, issue, request, call, ticket, today',
  ),
  FROM_US: listed('from our side, from our team, from us'),
  SENT_OR_GOT: listed(
    'sent, send, sending, got, get, getting, receive, received, tried, try, trying, emailed, mailed, wrote, write, forwarded, need, want, keep, see, saw, have, had, would',
  ),
  NEWS: listed(
    'ready to collect, ready for collection, ready for pickup, ready to pick up, out for delivery, on its way, this month, this months, this week at, in this issue, bulletin, newsletter no, half price, on sale, sale ends, sale starts, new arrivals, special offer, special offers, our offers, discount, discounts, percent off, 99 off, 9 off, free shipping, upcoming events, whats on, appointment is on, appointment on, appointment at, reminder of your, due on, is due, your statement, your bill, your invoice, your balance, has shipped, been shipped, will be delivered, price drop, early bird, voucher, coupon, promo code, win a, new shows, latest news, season',
  ),
  DID: listed(
    'checked, looked, spoken, spoke, asked, escalated, refunded, updated, located, found, reviewed, added, raised, responded, replied, opened, cancelled, processed, issued, arranged, sent, noticed, tried, attached, called, confirmed, booked, moved, logged, log, submitted, told, merged, fixed, ordered, credited, tested, reproduced, written, wrote, talked, rang, phoned, went, visited, paid, bought, discussed, agreed, replaced, shipped, chased, corrected, changed, reset, unlocked, enclosed, made, given, put, taken, took, gave, forgot, missed, seen, saw, had, did, done, decided, started, set, waived, removed, returned, posted, passed, forwarded, informed, requested, closed, reopened, unsubscribed, contacted, emailed, received, failed, promised, thought, heard, unblocked, printed, signed',
  ),
  FEW: listed(
    'small, tiny, family, one - man, one - woman, one - person, two - person, two - man, two - woman, three - person, volunteer, all - volunteer, short of, just one, only one, only two, only three, mostly',
  ),
  WILL: listed('will, wholl, shell, hell, itll, shall'),
  CANNOT: listed('cannot, cant, can not, unable to, not able to, could not, couldnt'),
  OURS_DID: listed(
    'checked, looked, spoken, spoke, found, fixed, refunded, cancelled, shipped, credited, issued, replaced, ordered, repaired, responded, replied, tested, agreed, decided, talked, rang, called, discussed',
  ),
  AIM: listed(
    'aim to, aims to, try to, tries to, strive to, endeavour to, endeavor to, do our best to, make every effort to, our aim is to, our goal is to, intend to, we answer, we read, we reply to, we respond to',
  ),
  IN_TURN: listed(
    'person you are calling, number you have dialled, number you have dialed, subscriber you have dialled, after the tone, after the beep, at the tone, at the beep, answered in turn, in order of arrival, order it was received, order of arrival, order they arrive, order received, order in which, in the order of',
  ),
  ANSWER_SOON: listed(
    'reply, replies, response, responses, answer, answers, offer, quote, acknowledgement, resolution, decision, update, to hear',
  ),
  PRESENT: listed(
    'online, available, around, here, free, in, on, at the keyboard, at the desk, awake, on duty, there, to help, at the moment, right now',
  ),
  DELIVERED_ONE: listed(
    'delivered, sent, accepted, relayed, routed, processed, transmitted, reach, reached, passed on, get through, got through, go through, handed over',
  ),
  SEASON: listed('summer, winter, season, holidays, christmas, easter, autumn, spring, half term'),
  // What takes words back.
  REPORTS: listed(
    "the autoresponder, i'd like, no more, i never, i want, i need, my mailbox is full, i didn't, i have not, i haven't, your message says, your reply says, i do not want, did you, said, says, saying, they say, it say, you say, people say, tells me, telling me, told me, told us, told that, was told, tells us, it told, bot told, wrote :, he wrote, she wrote, they wrote, bot wrote, wrote that, wrote back, keep getting, keeps getting, kept getting, keep receiving, kept receiving, keeps sending, all i, i got, i get, i only get, only get, got an, sent me, sends me, replied with, responds with, comes back, came back, your auto, your automated, your automatic, why, whenever, every time, each time, set up, set an, set my, setup, setting up, turn on, turn off, switch on, switch off, disable, enable, how do, how can, how to, what text, what should, is this, was that, was this, are you, am i, do i, it's always, tired of, stop sending, i received an, received an, have received an, instead of, i hate, just get, getting the, getting an, triggers, reads, quoting, i sent, i emailed, i've sent, states, claims, stating, seems, sounds like, looks like, feels like, i think, i guess, i bet, i assume, suspect, wonder, whether, unless you are, not a, scam, phishing, fake, is that, could we, can we, could you, can you, should we, shall we, he is, she is, he's, she's, colleague is, manager is, wife, husband, last week, yesterday, who is, who's, only an, i've been, mark this, we mark, nothing but, got back, gives me, give me, i tried, can the, is there, does the, do the, should the, can i, does your, is it, do your, have you, shall i, should i, was it, any way",
  ),
  MY_MAIL: listed('my email, my e-mail, my mail, my emails, my message, my messages, my password, my mails'),
  ASKS_OR_REPORTS: listed(
    'why, could we, can we, should we, shall we, can you, could you, was closed by the bot, i think, how do, how can, what, still broken, the stale bot, reopening, closed this although',
  ),
  PERSON_SAYS: listed(
    'said, he, she, him, her, they, my colleague, my manager, my boss, my husband, my wife, his, when you',
  ),

  // Persons.
  OWN_ACT: listed(
    'lgtm, then merge, merging now, merging this, as checked, sorry for the trouble, sorry for being, sorry about, sorry again, apologies for being, my apologies, i never, im closing, i am closing, im still, im just, im looking, im enclosing, theyll, i see that, i see your, i see you, i see the, i see what, i see it, i see now, i can see, i understand, i notice, i apologise, i apologize, i suggest, i recommend, i believe, i think, i know, i need, i want, i wanted, im sorry, i am sorry, i can confirm, let me, im afraid, i am afraid, im happy, im glad, i would, sorry to hear, ill check, ill look, ill have, ill let, ill need, ill send, ill pass, ill make, ill ask, ill arrange, ill keep, ill share, i will share, ill wait, ill prepare, i agree, i can, i was, ill chase, ill be sure, happy to, i must, i hope, i wonder, i say, i expect you, as agreed, as discussed, as promised',
  ),
  DONE: listed(
    'been refunded, been approved, been cancelled, been canceled, been shipped, been dispatched, been resolved, been fixed, been credited, been completed, been replaced, been declined, been reset, followed up, find attached, please find, it flies, left us, is on van, on its way to you, was fixed, fixed by, expiry date, we do not accept, on page, is coming, was wrong, means that, that means, you can add, you can swap, cant be used, cannot be used, upheld, as requested, as you asked',
  ),
  CHANNEL: listed(
    'to your dm, got your dm, received your dm, have your dm, via dms, your dm and, your dm &, see your dm, with you there, dm us, in dm, in dms, via dm, over dm, a dm, by dm, dm received, you sent a dm, direct message, private message, by pm, via pm, a pm, your pm, the pm, pm us, pm me, tweet, tweets, tweeting, tagging us, the tag, the screenshot, the photo',
  ),
  ASK_YOU: listed(
    "what about, how about, could you, can you, would you, did you, do you, have you, were you, are you, what is, what was, what are, what's, which, when did, where did, where is, who, how did, is your, is the, is it, was it, does the, does it, has it, what do, what device, which browser, what seems, what options, would it",
  ),
  SEND_US: listed(
    "please send us, send us a, please provide, please share, please confirm the, please give, please dm, dm us, please forward, please supply, please attach, please restart, please check whether, please check if, let us know which, let us know if, let us know what, tell us more, could you please, can you please, please click here to, send me, provide us, share your, share the, please let us know, please let me know, please keep us, feel free to send, send over, give us a call, let us know whether, you can click, you may try, try to reboot, we recommend, we'd recommend, we suggest, we would recommend, we ask that you please send, would you mind",
  ),
  SO: listed('so, and, but, because, hence, therefore, which, as'),
  OWN_WISH: listed(
    "would like, want to, wanted to, let the, let him, let her, need, need my, want my, please deliver, cannot, can't, can you, could you, i can't, i cannot, i need, i want, i would, i won't, i couldn't, i didn't, i missed, i don't, i haven't, would you, do you, it would, there was, nobody was, no one was, is there, let's, deliver, ship it, please hold, email is better, cancel, i didn't get, i'd, would it, will you, please send it, please change, reschedule, who else, someone else, has to, have to",
  ),
  OWN_THING: listed(
    "lets, let us meet, please pause, please collect, please send, please leave, please arrange, please book, call me after, ring me after, call me before, my order, my orders, my parcel, my parcels, my package, my account, my refund, my delivery, my ticket, my tickets, my subscription, my laptop, my device, my card, my bill, my booking, my flight, my router, my password, my login, my invoice, my policy, my claim form, your app, your site, your website, your courier, your engineer, your driver, your technician, your system, the parcel, the package, the courier, the engineer, the technician, the driver, the delivery, the refund, please deliver, please ship, please hold, please reschedule, please change, please cancel, please refund, please resend, please redeliver, send it, call me on, text me, could you, can you, would you, can we, could we, i'll send you, shall we, this bill, the invoice, the drawings, the deposit, my shift, no hurry, no rush, call me back, anyway, could the, can the, could someone, can someone, could somebody, can somebody, could anybody",
  ),
}
