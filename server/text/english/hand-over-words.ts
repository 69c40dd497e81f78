import { nameWords } from '../name-words'
import { listed } from '../phrases'
import type { WordRules } from '../word-rules'
import * as people from './hand-over-people'
import * as verbs from './hand-over-verbs'

const anyone = [
  ...people.superiors,
  ...people.colleagues,
  ...people.specialists,
  ...people.trades,
  ...people.humans,
  ...people.teams,
  ...people.fields,
]

/** The classes of which the rules about handing over are made. */
export const handOverClasses = {
  BREAK: [
    ...[',', ';', ':', '(', ')', 'and', 'so', 'but', 'which', 'because', 'while', 'therefore', 'since'],
    ...['though', 'however', 'then', 'who', 'until', 'hence', 'although'],
  ],
  WHO: anyone,
  /** As in "I've passed it to Ana": whoever it is. */
  NAME: [...nameWords, 'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'madam'],
  /** No names, though they have a capital. */
  OPENER: listed(`
  hi, hello, hey, dear, thanks, thank, cheers, sorry, yes, yeah, yep, ok, okay, sure, great, perfect, absolutely,
  certainly, definitely, understood, alright, right, good, got, morning, afternoon, evening, day, unfortunately,
  sadly, apologies, welcome, please, oh, hopefully, currently, today, tomorrow, yesterday, tonight, no,
  congratulations, kindly, also, additionally, however, regarding, everything, everyone, anyone, anything, nothing,
  here, there, where, what, why, how, when, which, who, these, those, his, another, january, february, march, april,
  may, june, july, august, september, october, november, december, christmas, easter, english, spanish, german,
  french, facebook, twitter, whatsapp, messenger, instagram, google, paypal, visa, mastercard, amazon, apple,
  android, windows, chrome, internet, premium, plus, prime, settings, wifi, youtube, netflix, spotify, ebay,
  microsoft, samsung, iphone, uber, royal, fedex, hermes, status, update, note, done, bot, rail, network, mail,
  delivery, parcel, payment, direct, message, street, road, airport, station, uk, eu
`),
  /** A case that is nothing but one. */
  ANSWER: listed('reply, answer, response, decision, message, email, mail, letter, update, contact'),
  HOME: ['owner', 'home', 'handler', 'contact', 'assignee', 'desk'],
  CARRIES: listed('carry, carrying, carries, move, moving, drive, driving, progress, progressing'),
  TRADE: [...people.specialists, ...people.trades],
  VISITOR: [...people.specialists, ...people.trades, ...people.humans, 'crew', 'driver', 'installer'],
  MATTER: listed(`
  case, ticket, chat, conversation, matter, issue, enquiry, inquiry, query, complaint, claim, dispute, appeal,
  incident, concern, concerns, problem, grievance, escalation, investigation, dossier, repair, thread, file, fault,
  referral, job, tickets, cases, chats, claims, complaints, repairs
`),
  YOUPASS: listed(`
  transfer, forward, pass, hand, escalate, send, move, submit, connect, raise, refer, report
`),
  /** Of these it is news that they will write or call. */
  CALLER: [...people.superiors, ...people.specialists, 'colleague', 'colleagues', 'collegue', 'human', 'real person'],
  BOSS: people.superiors,
  PERSON: [...people.superiors, ...people.colleagues, ...people.specialists, ...people.humans],
  YOU: listed('you, u, ya, you both, us both, us, the customer, you all, yourself, her, him, them'),
  CASE: listed(`
  it, its, itll, thats, thatll, this, that, these, everything, things, thing, the lot, all of it, case, cases,
  ticket, chat, call, request, conversation, matter, issue, enquiry, inquiry, query, queries, question, questions,
  concern, concerns, complaint, complaints, claim, files, tickets, jobs, reports, claims, report, problem, message,
  messages, details, information, info, situation, incident, thread, email, mail, letter, dispute, appeal, bug,
  fault, file, story, papers, screenshots, correspondence, submission, tweet, dm, findings, notes, investigation,
  application, discussion, session, ownership, history, log, logs, transcript, evidence, description, post, contact,
  note, inquiries, enquiries, interaction, line, job, task, item, petition, grievance, complain, e - mail, e - mails,
  emails, dossier, repair, write - up, statement, referral
`),
  CASENAME: listed(`
  case, ticket, chat, call, request, conversation, matter, issue, enquiry, inquiry, query, question, concern,
  complaint, claim, problem, message, thread, dispute, appeal, incident, email, mail, letter, report, bug, fault,
  file, concerns, details, questions, messages, complaints, correspondence, investigation, job, escalation,
  grievance, session, application, transcript, e - mail, dossier, repair, referral
`),
  PASS: verbs.passing.base,
  PASSING: verbs.passingWords,
  PASSED: verbs.passedWords,
  TRANSFER: verbs.transferring.base,
  TRANSFERRING: [...verbs.transferring.doing, 're - assigning', 're - routing'],
  TRANSFERRED: [...verbs.transferring.done, 're - assigned', 're - routed', 'passed up', 'kicked up', 'bumped up'],
  SHIFT: verbs.shifting.base,
  SHIFTING: [...verbs.shifting.doing, ...verbs.shifting.done],
  CARRY: verbs.carrying.base,
  CARRYING: verbs.carrying.doing,
  CARRIED: verbs.carrying.done,
  FETCH: verbs.fetchWords,
  FETCHING: verbs.fetchingWords,
  FETCHED: verbs.fetchedWords,
  HANDLE: verbs.handleWords,
  ANYBASE: [...verbs.passing.base, ...verbs.fetchWords],
  ANYING: [...verbs.passingWords, ...verbs.fetchingWords],
  ANYPAST: [...verbs.passedWords, ...verbs.fetchedWords],
  ANYMOVE: [
    ...verbs.passing.base,
    ...verbs.fetchWords,
    ...verbs.passingWords,
    ...verbs.fetchingWords,
    ...verbs.passedWords,
    ...verbs.fetchedWords,
  ],
  /** The same without words that bring no thing anywhere: "I flagged your order for our fraud team". */
  SHIPPED: [
    ...verbs.passing.base,
    ...verbs.fetchWords,
    ...verbs.passingWords,
    ...verbs.fetchingWords,
    ...verbs.passedWords,
    ...verbs.fetchedWords,
  ].filter((word) => !/^(?:flag|refer|escal|elevat)/.test(word)),
  TOWARDS: listed(`
  up with, to, 2, with, w, onto, into, for, through to, over to, in front of, in with, thru, by, through, across to,
  upon, among, towards, under
`),
  OURS: ['our'],
  ACROSS_YOU: listed('to, over, through, thru, across, along, with, 2, now, straight, directly, w'),
  ACROSS: listed(`
  to, over, through, thru, across, along, up, on, with, into, onto, 2, straight, internally, further, higher
`),
  I_HAVE: listed(`
  gone and, went and, go and, and, i, ive, i have, we, weve, we have, have, has, been, is, are, was, were, gets, im,
  being, got, be, ahead and, just, already, now
`),
  BEEN: listed('been, is, was, are, were, being, gets, get, got, be, has, its, have'),
  BEEN_SENT: ['been', 'were', 'are', 'have been', 'have all been', 'have now been'],
  BEEN_TOLD: listed('been, was, were, being, is, has, be, got, now'),
  BEING: ['been', 'is', 'are', 'being', 'be', 'youre', 'getting'],
  WILL: listed(`
  ill, i will, let me, let us, lets, im going to, i am going to, gonna, about to, going to, were going to,
  we are going to, well, we will, allow me to, permit me to, i need to, i have to, ill have to, ill need to, i must,
  we must, i shall, we shall, while i, while we, as i, so i, and i, i now, id like to, i would like to, i want to,
  id better, proceed to, decided to, ready to, happy to now, have to, going ahead and, will, i, trying to, try to,
  able to now, ima, ill just, we need to, we have to, plan to, so we, imma, best that i, best if i, best i, time to,
  me to now, had to, i did, we did, liberty of, obliged to, required to, my pleasure to, will go ahead and,
  ill go ahead and, me go ahead and, to go ahead and, must now, just going to, going now to, will then, i would be,
  i will be, ill be, decided that i, decided we, we already, i already, i just, we just
`),
  ON_TO: ['over to', 'off to', 'across to', 'through to', 'onward to', 'on over to', 'back over to'],
  TAKE: verbs.takeWords,
  PICK: verbs.pickWords,
  PICKS: ['pick', 'picks', 'picked', 'picking'],
  THEY: listed('he, she, they, theyre, shes, hes, shell, hell, theyll, theyve, whos, wholl, who'),
  LEAD: listed(`
  over, charge, ownership, responsibility, the lead, the reins, the helm, the wheel, forward, my place, further
`),
  DEAL: [...verbs.dealing.base, ...verbs.dealing.does],
  DEALING: verbs.dealing.doing,
  DEALT: verbs.dealtWords,
  /** All of what somebody does with a case that is theirs. */
  WORKS: [
    ...[...verbs.dealing.base, ...verbs.dealing.does, ...verbs.dealing.doing, ...verbs.takeWords, ...verbs.pickWords],
    ...[...verbs.joinWords, 'pick', 'picking', 'picked'],
  ].filter((word) => !/^(?:talk|speak|chat|see|read)/.test(word)),
  /** The same for those whom nothing but a name tells. */
  SERVING: listed(`
  handle, handles, handling, deal with, deals with, dealing with, look after, looks after, looking after,
  take care of, taking care of, assist, assists, assisting, helps, helping, answering, serving, running, carrying on,
  continue, continuing
`),
  HANDLING: ['handling', 'looking after', 'taking care of', 'dealing with'],
  CONTINUE: listed(`
  continue, continues, continuing, carry on, carries on, carrying on, crack on, go on, goes on, pick up, picks up,
  picking up, finish, finishes, finishing
`),
  FROM_NOW: listed(`
  from here, from here on, from now on, from now, from this point, from this point on, from there, going forward,
  from today, from this moment, as of now, as from now, from this moment on, until it is closed, as of tomorrow,
  as of today, as of this morning, from tomorrow, from tomorrow on, as of monday, from monday, from tonight,
  as of tonight
`),
  INSTEAD: listed(`
  from me, instead of me, in my place, in my stead, where i left, where i stopped, where we left, where we stopped,
  off my hands, off me, in place of me, of mine, after me, for me, on my behalf, while i am away, when i leave,
  after my shift, after i leave
`),
  /** Whoever reads messages anyway. */
  ANY_TEAM: [
    ...['our', 'the'].flatMap((whose) =>
      ['team', 'support team', 'customer service team', 'service team', 'customer support team', 'agents', 'staff'].map(
        (group) => `${whose} ${group}`,
      ),
    ),
    ...listed(`
  our team members, one of our agents, human support agent, our support agents, our customer care team,
  our representatives, a support agent, one of our representatives
`),
  ],
  SHALL: listed(`
  will, shall, going to, about to, is set to, gonna, itll, thatll, hell, shell, theyll, wholl
`),
  BE: listed(`
  is, are, was, were, been, be, being, now, its, thats, sits, sitting, sat, rests, lies, continues, waiting, pending,
  parked, queued, open, live, lodged, logged, already, currently, lands, landed, gone, went, moved
`),
  AM: ['is', 'are', 'be', 'being', 'has been', 'have been'],
  CONTACT: listed(`
  contact, point of contact, handler, case handler, case manager, caseworker, case worker, contact person,
  contact point, case officer
`),
  /** A case, where it is not only what was written about it. */
  JOB: listed(`
  it, this, that, things, everything, these, case, cases, ticket, chat, chats, call, request, conversation, matter,
  issue, enquiry, inquiry, query, question, concern, complaint, claim, problem, dispute, appeal, incident, fault,
  bug, job, grievance, thread, rest, file, session, investigation, concerns, queries, questions, dossier, repair,
  referral
`),
  STATE: listed(`
  with, w, before, under, in front of, in the hands of, in the lap of, on the desk of, in the charge of,
  under the care of, out with, in for review with, on the table of, on the desk, in the queue, in the inbox,
  in the care of, on its way to, its way to, off to, over to, down to, headed to, heading to, heading for,
  under review by, off with, under investigation by, in triage with, in review with, in with, in the court of, on to,
  now for, owned by
`),
  /** What a case does, or did, to get to somebody. */
  WENT: listed(`
  gone, went, moved, headed, heading, passed, landed, lands, arrived, transitions, belongs, belong, progressed,
  its way, sits, sitting, sat, rests, lies, lying, lives, waiting, waits, pending, parked, queued, falls, off, open,
  live, continue, continues, way, logged
`),
  TO_WHO: listed('to, with, on, in, at, into, before, up to, over to, on to, through to, for, across to'),
  HAS: listed('has, have, got, holds, hold, owns, own, gets, received, having'),
  YOUR: listed('your, ur, this, the, all, all of your, all of the, these, all your'),
  PAPERS: listed(`
  details, papers, photos, photographs, logs, documents, files, info, information, paperwork
`),
  TOLD: [
    'entrusted',
    'allocated',
    'tasked',
    'charged with',
    'engaged',
    'radioed',
    ...verbs.fetchedWords,
    ...listed(`
  asked, told, called, assigned, connected, contacted, reached, found, put on, made aware, looped
`),
  ],
  REFERRAL: listed(`
  referral, warm transfer, escalation, hand over, handover, hand - over, hand off, handoff, hand - off, reassignment,
  redirection, transfer, request for intervention, escalation request
`),
  MADE: listed(`
  made, placed, submitted, initiated, started, begun, arranged, in progress, under way, underway, requested, raised,
  sent, set up, complete, completed, filed, opened, logged, done, confirmed, accepted
`),
  ENSURE: listed(`
  make sure, making sure, made sure, ensure, ensured, ensuring, see that, see to it, seen to it, seeing to it,
  made certain, make certain
`),
  REACH: listed('reach, reaches, reached, reaching, gets, get, getting, got, lands, landed, goes'),
  HELP: listed('help, assistance, backup, back - up, intervention, reinforcements, aid, reinforcement'),
  SEEK: listed(`
  asked, asking, ask, sought, seek, seeking, called, call, requested, requesting, request, enlisted, enlist,
  enlisting
`),
  /** What goes from hand to hand with a conversation. */
  BATON: listed(`
  headset, handset, keyboard, baton, torch, reins, floor, mic, microphone, receiver, pen, wheel
`),
  /** A case where it has come to the one who writes. */
  LEAVE: listed(
    'leave, leaves, leaving, left, write, writing, written, wrote, make, making, made, put, add, adding, added',
  ),
  NOTE: listed('note, notes, message, comment, summary, handover note, handover notes'),
  RECEIVED: listed(`
  transferred, passed, passed on, passed over, handed, handed over, forwarded, escalated, assigned, reassigned,
  referred, routed, given, redirected, turned over, moved, sent, brought
`),
  TAKING_OVER: listed(`
  taken over, taking over, took over, take over, taken on, picked up, picking up, stepping in, stepped in,
  jumping in, filling in
`),
  ONE_CASE: listed(`
  chat, conversation, case, ticket, call, thread, complaint, concern, request, matter, issue, query, enquiry, email
`),
  /** What is sent so is no thing but a question. */
  FOR_CHECK: listed(`
  for approval, for review, for a review, for a decision, for authorisation, for authorization, for checking,
  for a check, for investigation, up for, approval, decision, authorisation, authorization, checking, investigation
`),
  LET_ME: listed('let me, while i, ill, i will, im going to, i am going to, let me go and, ill go and, ill just'),
  /** What a thing is sent for. */
  FOR_USE: listed(`
  signature, signing, printing, packing, shipping, delivery, dispatch, cleaning, repair, storage, safekeeping,
  payment, collection
`),
  /** Prices and the like, which rise. */
  AMOUNT: listed('amount, price, prices, fee, fees, cost, costs, sum, bill, bills, rate, rates, balance, rent'),
  /** What goes to somebody along with a case, or is none. */
  ASIDE: listed(`
  name, number, full, whole, right, good, chance, time, phone to, line to, phone over, copy, word, words, account,
  situation, same, lot, rest, following, above, picture, whole thing, heads, shout, nudge, attention, hands, loop,
  baton, torch, reins, keyboard, headset, next, other, relevant, correct, appropriate, concerned, look, note,
  photographs, photos, pictures, statement, statements, receipts, recording, recordings, proof, forms and, go, break,
  call, breath, view, person, way, place, seat beside, worry, worries, trouble, error, defect, point, ball, floor,
  mic, microphone, wheel, customer, caller, client, guest, patient, member, exchange, chain, plea, needs, thing
`),
  CONVEY: verbs.conveyWords,
  CONVEYED: verbs.conveyedWords,
  NUMBER: listed(`
  your number, phone number, phone numbers, mobile number, numbers, landline number, old number, the number,
  my number
`),
  /** Said of a name it is news. */
  COMES_ON: listed(
    'takes over, will take over, is taking over, steps in, will step in, is stepping in, carries on, will carry on, takes it from here, takes this from here, jumps in, will jump in, picks this up, picks it up, takes this on, takes it on',
  ),
  LETS: listed('asked, asking, ask, get, getting, let, letting, invited, having, told, requested, want'),
  SELF: listed('i, im, ill, ive, id, we, were, well, weve, and i, myself'),
  HANDS: ['hands', 'care', 'hand'],
  COMING: listed(`
  shed like to, hed like to, theyd like to, wants, has asked to, would like to, wants to, is about to, is going to,
  agreed to, offered to, are going to, likes to, has agreed to, is set to, himself, herself, is, are, will, has,
  have, ill, shall, agent, now, just, been, supervisors, managers
`),
  JOINS: [
    ...verbs.joinWords,
    ...listed(`
  incoming, on the line, on the way, on her way, on his way, on their way, in the chat, in this chat, on the chat,
  in the thread, is now on, are now on, ready for you, waiting for you, here with me, with me now, standing by to,
  listening in, is here now, are here now, coming over, coming now, help out, is on it, are on it, now on it,
  on it now, on this now, onto it, on the case, on your case, on your ticket, on your complaint, on your request,
  in the loop, coming to you, coming to the phone, come to the phone, coming to this chat, come to the chat,
  on to it, on to this, on its way up, in the driving seat, at the wheel, in the chair, en route, copied in, in copy,
  come over
`),
  ],
  /** Not "will call you": that is a promise. */
  CALLS: listed(`
  be with you, right with you, with you now, with you shortly, now with you, calling you now, contacting you now,
  ringing you now, writing to you now, be on shortly, be here, investigate, answer here, reply here, answer next,
  write next, write the next, now answer, answer now, now reply, now help, chat with you, see you through, go on,
  be along, typing to you, typing a reply, typing an answer, typing now, type to you
`),
  NOW_WITH: listed(`
  youll, you will, you are now, youre now, you are about to, youre about to, you are going to, now be,
  youre going to, next you, you can now, from here you, you shall
`),
  SPEAKING: listed(`
  speaking, talking, chatting, dealing, speak, talk, chat, connected, joined, helped, assisted, served, looked after,
  be with, in the hands, in good hands, in capable hands, now with, with, in touch, greeted, met, taken care,
  in safe hands, transferred, handed
`),
  EXPECT: listed(`
  arranged, booked, requested, asked for, scheduled, arranging, booking, set up, down for, organised, organized,
  schedule, arrange, book
`),
  CALLBACK: listed('call, callback, back, ring, email, mail, reply, message, appointment, visit, answer'),
  BRINGS: listed(`
  add, call, calling, called, adding, added, bring, bringing, brought, invite, inviting, invited, connect,
  connecting, connected, pull, pulling, pulled, loop, looping, looped, copy, copied, copying, conference,
  conferencing, fetch, fetching, get, getting, drag, dragging, tag, tagging, tagged
`),
  TALK: listed(`
  this chat, the chat, our chat, your chat, this call, the call, our call, this conversation, the conversation,
  our conversation, this thread, the thread, this ticket, your ticket, your case, this case, the discussion,
  this discussion
`),
  COMMAND: listed(`
  tell, head, pop, hop, jump, come, log, reach, dm, message, drop, talk, swing, ask, type, press, reply, show, go,
  choose, select, click, use, open, add, assign, contact, visit, give, dial, say, write, text, call, forward,
  escalate, transfer your, transfer the, transfer it, hand, pass, try, check, note, bring, take, send, connect,
  raise, report, submit, speak, turn
`),
  MANY: listed(`
  complaints, cases, calls, tickets, requests, chats, emails, enquiries, queries, claims, messages, supervisors,
  managers, letters, inquiries, agents, advisers, advisors, colleagues, specialists, engineers, technicians,
  disputes
`),
  DAY: listed(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, time, site, foot, tomorrow
`),
  COMPANY: listed(`
  company, firm, band, business, organisation, organization, staff, years, year, month, club, board, shops, shop,
  branch, hotel, store, stores, region
`),
  OPENED: listed(`
  opened, launched, launching, begun, raised, created, logged, lodged, filed, submitted, put in, placed, started,
  opening, raising, creating, logging, lodging, filing, submitting, putting in, placing, issued, made, open, raise,
  create, log, lodge, file, submit, arranged, booked, requested, reported, scheduled, arranging, booking, requesting,
  scheduling, arrange, schedule, request, set up, setting up, sent, initiated, sending, recorded, written up,
  reporting, report, initiating, cut, cutting, converted, converting, turned, turning, written, wrote
`),
  TICKET: listed(`
  ticket, review, assessment, case, request, bug, report, query, enquiry, incident, fault, job, jira, issue, p1,
  inquiry, call, callback, call back, call - back, complaint, bug report, task, it, this, alert, message,
  investigation, problem, work order, hand - over, handover, transfer
`),
  ESCALATION: ['escalation', 'escalations', 'hand over', 'handover', 'hand - over', 'hand - off', 'handoff'],
  PILE: listed(`
  channel, backlog, list, inbox, queue, pile, tray, in - tray, workload, desk, hands, plate, court, box, diary,
  calendar, agenda, caseload, board, rota, worklist, lap, radar, to - do
`),
  MACHINE: listed(`
  me, us, our bot, a bot, the bot, our virtual, a virtual, the virtual, our automated, an automated, our assistant
`),
  /** These say with a name that it is in other hands. */
  HAND_ON: listed(`
  transferring, transferred, handing, handed, passing, passed, forwarding, forwarded, escalating, escalated,
  reassigned, reassigning, assigned, assigning, referring, referred, delegated
`),
  ALERTED: listed(`
  looped in, looped, pulled in, roped in, called in, paged, pinged, alerted, notified, briefed, tagged in, ccd, cced,
  copied in, summoned, involved, enlisted, brought in, fetched, drafted in, ccd in
`),
  ALERTING: listed(`
  looping in, looping, pulling in, roping in, calling in, paging, pinging, alerting, briefing, tagging, tagging in,
  ccing, copying in, summoning, involving, bringing in, fetching, grabbing, drafting in, cc
`),
  MOVED: listed(`
  handed, passed, forwarded, fwded, gave, given, assigned, referred, routed, redirected, relayed, transferred,
  bounced, pushed, kicked, bumped, sent, moved, shot, delegated
`),
  ASKED: listed(`
  asked, asking, ask, have, having, get, got, getting, arranged for, arranging for, arrange for, requested,
  requesting, told, tell, contacted, reached out to, messaged, messaging, called, calling, want, need, spoken to,
  spoke to, spoken with, let, texted, emailed, request, invited, tasked, instructed, begged, persuaded, set, found,
  notified, informed, alerted, pinged, contact, reach out to, inform, notify, alert, ping, message, set up,
  talked to, brought
`),
  TELL: listed(`
  informed, notified, alerted, told, briefed, messaged, pinged, paged, reached out to, written to, informing,
  notifying, alerting, messaging, briefing, inform, notify, alert, tell, ping, page, reach out to, brief, called,
  calling, call, contacted, contacting, contact, got, asked for, let, getting, fetching, get, fetch, grab, find,
  go find, message, rung, rang, phoned, phoning, ringing, texted, texting, emailed, emailing, buzzed, buzzing
`),
  HERE_IS: ['here is', 'heres', 'here are'],
  HOLD_FOR: listed(`
  hold for, wait for, stand by for, stay for, hold on for, on the line for, waiting for now, step aside for,
  stepping aside for, making way for, making room for, here come, say hello to, say hi to, introducing,
  bear with me for, hang on for, make way for, enter, over to, now over to, this is one for, a job for, stay on for,
  hang tight for, sit tight for
`),
  UP: listed(`
  upstairs, up the chain, up the ladder, up the line, higher up, to a higher level, to the top, up a level,
  a level up, to higher management, to the next level, one level up, to a higher authority, up one level, upwards,
  upward, at director level, at a higher level, to director level, to the board, further up, up the tree,
  up another level, up the hierarchy, to the higher ups, up the pole, up a tier, to the powers, one step up,
  a step higher, up a notch, to second line, higher
`),
  // What takes it back.
  NOT: listed(`
  not, can't, cannot, cant, won't, haven't, hasn't, didn't, don't, doesn't, isn't, aren't, wasn't, weren't, wouldn't,
  couldn't, shouldn't, hadn't, never, no one, nobody, no - one, none, without, instead of, rather than, yet to,
  no need, unable, refuse, refused, no, nor, neither, failed to, avoid, forgot to, impossible, no longer, nothing,
  against, stop, hardly, nearly, almost, whether, hard to, difficult to, no reason, too early, pointless, rather not,
  dont, wont, not be
`),
  CAN: listed(`
  can, could, may, might, should, would, must you, shall i, shall we, happy to, glad to, able to, like me to,
  like us to, want me to, want us to, need me to, you need to, you have to, you must, you will have to,
  you will need to, you would have to, you would need to, option to, how to, possible to, wish to, prefer to,
  id have to, id need to, id, willing to, easiest to, best to, you want to, youd have to, used to, ought to,
  supposed to, allowed to, to be able, youll need to, youll have to, wish i, did you, did they, did he, did she,
  did anyone, did someone, did somebody, rather, hope to, hoping to, in order to, wanted to, was going to,
  was about to, promised to, offered to, tried to, meant to, before i, feel free to, where to, when to, who to,
  right to, chance to, reluctant to, ask them to, need you to, they have to, they need to, wed
`),
  IF: listed(`
  when youre, when youve, as soon as youve, as soon as youre, after youve, until youve, if, once, unless,
  as soon as you, as soon as we, as soon as i, as soon as the, when you, when the, when we, when it, after you have,
  after you send, after you confirm, until you, should you, should it, should the, in case, upon receipt, provided,
  only when, assuming, whenever, before i, so that, so we can, so i can, in the event, as long as, otherwise,
  in that case, or else, after the, after we, after i, before we, when i, when all, were it, after a, when your,
  as soon as your, after your payment, after your reply, after your answer, after that, before you
`),
  HAPPENS: listed(`
  if, unless, once, when, whenever, should you, should it, should the, should this, should that, should we, in case,
  until, as soon as, after you, after it, after that, after a, before i, before we, after the, after we
`),
  IF_YOU_LIKE: listed(`
  once youve, once youre, once ive, when youre, when youve, as soon as youve, if youve, if you like, if you want,
  if you wish, if you prefer, if you'd, if you would, if needed, if necessary, if that's, if required, if so, if not,
  just say, say the word, let me know if, let us know if, if ok, if that, if u, if youre, if you are, if this, if it,
  only if, if nothing, if need be, if you need, if you still, unless, if needs be, once you, once i have,
  once we have, once we receive, once i receive, as soon as you, upon receipt, after you have, when you,
  with your permission, with your consent, with your ok, on request
`),
  OTHERS: listed(`
  theyd, courier, carrier, the bank, driver, seller, the airline, the hotel, the store has, the shop has, landlord,
  retailer, previous agent, last agent, other agent, former agent, first agent, earlier agent, previous adviser,
  previous advisor, last adviser, previous colleague, last rep, previous rep, another customer, other customers,
  your friend, your wife, your husband, other guests, guests, your bank, the police, somebody had, someone had,
  other customer, your provider, the merchant, customers, previous person, you already, last person, he had, she had,
  who had, you had, your landlord, your employer, sender, passengers, the person before, agent before, last time,
  previous time, users, everyone, people who, the machine
`),
  SORRY: listed(`
  sorry, apologies, apologise, apologize, apology, regret, unfortunate, annoying, frustrating
`),
  YOU_WERE: listed(`
  you asked, you want, you wanted, you wish, you hoped, you were, you got, you had, you kept, you said, you say,
  you told, you mentioned, youd been, sorry for being, after being, of being, according to you, you keep,
  you describe, you wrote, that you have, that youve, how you, as you say, promised, should have, could have,
  would have, might have, may have, must have, claimed, youve already been, wouldve, couldve, shouldve, mightve,
  mustve, would of, should of
`),
  USUALLY: listed(`
  usually, normally, generally, typically, always, often, sometimes, as a rule, may be, might be, can be, could be,
  must be, should be, would be, every, only, by default, in general, routinely, regularly, occasionally, rarely,
  in most cases, all complaints, may, each, until, our policy is, the policy is, the process is, our process is,
  any customer, most, would, could, might, are automatically, is automatically, get automatically,
  gets automatically, be automatically, goes automatically, at weekends, on weekends, on weekdays, out of hours,
  outside office hours, after hours
`),
  NOT_DOING: listed(`
  thanks for, thank you for, before, after, without, by, about, of, from, consider, considering, avoid, need, needs,
  worth, try, keep, stop, recommend, suggest, require, requires, mind, instead of, rather than, when, if, sorry for,
  than, was, against, like, for, means, appreciate, started, despite, includes, involves, include, how, youre,
  you are, kept, hate, is not, isnt, arent, not, tried, remember, imagine, prefer, enjoy, you were, no
`),
  GOODS: listed(`
  rent, suit, dress, clothes, shirt, pension, bed, towels, shoes, cat, child, tip, laundry, cake, train, bus, ship,
  flight, flights, route, contract, property, flat, stock, order, orders, vehicle, parcel, parcels, package,
  packages, payment, refund, money, funds, invoice, invoices, delivery, plane, luggage, bag, bags, suitcase,
  document, documents, form, forms, balance, points, miles, seat, seats, room, booking, goods, keys, key, cheque,
  check, deposit, car, saving, savings, account, domain, licence, license, label, salary, sim, data, files, folder,
  shipment, replacement, voucher, code, link, password, credit, amount, fee, price, prices, limit, device, router,
  laptop, phone, prescription, appointment, reservation, subscription, plan, receipt, meeting, meetings, gift, food,
  meal, table, coupon, wallet, contacts, calendar, project, website, site, repository, stocks, shares, coins, pounds,
  dollars, euros, cash, euro, loan, debt, mortgage, policy, samples, card, passport, costs, bill, bills,
  technician out, engineer out, ticket number, pet, usd, gbp, eur, meter, equipment, unit, bike, jacket, wheelchair,
  coat, dog, tv, visa, storage, playlist, playlists, music, video, videos, workspace, certificate, medication, hotel,
  lease, tenancy, agreement
`),
  DET: listed(`
  a, an, the, your, ur, my, our, this, that, these, those, some, two, three, all, both, his, her, another, any, one,
  all of your, all your, their, its, every, no, of your, of the, more
`),
  SERVICES: listed(`
  services, service, matters, matter, side, operations, section, office, centre, center, relations
`),
  FEEDBACK: listed(`
  feedback, feed back, comment, comments, suggestion, suggestions, idea, ideas, compliment, praise, compliments,
  kind words, words, thanks, thank you, appreciation, congratulations, regards, wishes, input, thoughts, love,
  greetings, review, opinion, opinions, wish, vote, observations, kudos, feature request, sentiments, recommendation,
  gratitude, shout out
`),
  PLACE: listed(`
  landlords, host, exchange, counter, drive, account, bank, card, wallet, address, inbox, email, new phone,
  your phone, device, laptop, plan, tariff, server, network, wifi, wi - fi, internet, list, waitlist, waiting list,
  folder, spam, trash, archive, flight, seat, room, date, slot, website, site, page, link, form, portal, app,
  version, menu, system, courier, carrier, seller, number, guide, article, sim, router, faq, home, house, property,
  flat, basket, cart, booking, neighbour, neighbor, voicemail, printer, bluetooth, hotspot, driver, locker,
  paperless, records, cloud, calendar, url, window, doctor, wife, husband, gate, station, platform 1, hospital,
  airport, airline, customs office, police, regulator, insurer, landlord, employer, accountant, solicitor, supplier,
  manufacturer, delivery partner, partner airline, new owner, new crew, subscription, workspace, computer, pc, tv,
  premium plan, annual plan, bin, hotel, restaurant, venue, merchant
`),
  VISIT: listed(`
  out, visit, home, house, address, property, on site, onsite, appointment, install, door, flat, half an hour,
  an hour before, before he, before they, arriving, arrive, arrival, arrives, booked a, apartment, premises,
  your place
`),
  OPINION: listed(`
  if, whether, about, permission, approval, how, what, why, when, advice, ok, opinion, for an
`),
  LATER: listed(`
  important to us, call is important, all our agents, all our advisers, all our lines, all our operators, all agents,
  currently helping, are busy, in the queue behind
`),
  TIME: listed('an hour, a day, a week, a month, two, three, four, five, hours, days, weeks, minutes'),
} satisfies WordRules['classes']

export const handOverMasks = [
  ...people.noPeople,
  ...listed(`
  as soon as possible, in the meantime, no problem, no worries, not a problem, not to worry, no need to worry,
  don't worry, if you could hold, hand in hand, on the other hand, in order, of course, not sure why, see if,
  check if, find out if, ask if, once again, once more, at once, as if, call centre, call center, paperless billing,
  top of the list, top of the queue, new management, look forward, looking forward, forward to hearing,
  forward to assisting, fast forward, in touch with your, made it, second opinion, second look, please note,
  kindly note, pls note, please be informed, kindly be informed, pls be informed, please be advised,
  kindly be advised, find out, finding out, with regard, with regards, with respect, not only, not just,
  as a matter of, not yet solved, may i ask, can't wait, not happy, only takes, don't hang up, do not hang up,
  don't close, do not close, don't go, do not go, won't be long, no trouble, phone team, card team, email team,
  account team, accounts team, payment team, payments team, app team
`),
]
