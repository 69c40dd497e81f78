import { allForms, bothNumbers, joinedPhrases, listed } from '../phrases'
import { misspelt } from '../word-classes'

/** What is refused, and how: by whom is in refusal-people.ts. */

const participles: Readonly<Record<string, string>> = {
  bring: 'brought',
  come: 'come',
  deal: 'dealt',
  do: 'done',
  draw: 'drawn',
  find: 'found',
  get: 'got',
  give: 'given',
  go: 'gone',
  have: 'had',
  hear: 'heard',
  let: 'let',
  lend: 'lent',
  make: 'made',
  meet: 'met',
  put: 'put',
  ring: 'rung',
  run: 'run',
  see: 'seen',
  seek: 'sought',
  send: 'sent',
  set: 'set',
  show: 'shown',
  speak: 'spoken',
  step: 'stepped',
  take: 'taken',
  wake: 'woken',
  write: 'written',
}
const verbs = (written: string): string[] => allForms(listed(written), participles)

/** Not, or not able: before what one would do. */
export const no = listed(`
  can't, cannot, can not, cannae, canot, cannott, couldn't, unable, not, won't, don't, doesn't, isn't, aren't,
  ain't, shan't, mustn't, wouldn't be, wouldn't let, dont, wont, cant,
  never, no, no longer, nope, neither, none, nothing, nowhere, nor, no - one, haven't got, haven't the, haven't any,
  haven't a, hasn't got, hasn't any, refuse, refuses, refusing, decline, declines, declining, reject, rejecting, turn down, turning down, unwilling, incapable, lack,
  lacks, powerless, forbidden, prohibited, prevented, barred, banned, blocked from, restricted from, stopped from,
  unauthorised, unauthorized, ineligible, impossible, disabled, prevents, prevent, prevents me, forbids, forbid,
  prohibits, prohibit, stops me, stops us, bars me, bars us, keeps me from, keep me from, keeps us from, rules out,
  ruled out, disallows, against, rule against, out of the question, off the table, beyond me, beyond my, outside my,
  above my, not for me, not something, void of, fail to see, rather than, instead of, decided against, advised against,
  say no to, saying no to, said no to, hardly, scarcely, we stopped, we've stopped, we have stopped, no luck, opposed to,
  deny, denying, reluctant, not keen, wasn't able, weren't able, daren't, dare not, wouldn't dare, out of my, see no reason to, see no reason for, see no grounds, see no cause, see no basis, see a reason to, see any reason to, see the point in,
  no grounds, could not
`)

/** One would, but. */
export const wouldIf = listed(
  'if i could, if we could, if i was allowed, if i were allowed, if it was up, only i cant, if there was one, if there were one, if i had one, if we had one, if there was any, if there were any, if one was',
)

/** Hands are tied when it comes to something. */
export const tied = listed(`
  hands are tied, powerless when, no say in, no say over, no say when, no choice over, no influence on, no influence over,
  no power over, get in trouble, lose my job, get fired, get sacked, get told off, if i could id, break the rules, breaking the rules,
  breach of, nothing i can do, nothing we can do, not much i can, can't do anything about, cannot do anything about, can do nothing about, do nothing about, wish i could, wish we could, wish i was able, not up to me, not my decision, not my call
`)

/** A no to a request. */
export const denied = listed(`
  declined, denied, refused, rejected, impossible, turned down, ruled out, out of the question, prohibited, forbidden,
  disallowed, off the table, off limits, off - limits, a non - starter, dismissed, not on, a no, unavailable, disabled,
  blocked, against policy, against the rules, against our policy, against our rules, against company policy,
  switched off, no go, no - go, barred, not up for discussion, not on offer, suspended, discontinued, removed, ineligible,
  beyond us, beyond my, beyond what, above my, outside my, outside our, outside what, outside of, more than i,
  no option, no longer an option, vetoed, overruled, not given, withheld
`)

/** With a no before it: what cannot be had. */
export const possible = listed(`
  possible, an option, option, options, something, allowed, permitted, available, offered, on the cards, in the cards,
  happen, happening, on offer, feasible, doable, granted, approved, honoured, honored, accepted, accommodated, supported,
  provided, on the table, a possibility, how it works, how this works, arranged, organised, organized, booked, scheduled,
  the procedure, our procedure, our practice, our policy, our way, in my power, within my power, in my remit,
  within my remit, within my, my call, up to me, foreseen, going to fly, open to us, open to me, open to you, a service,
  part of our, part of the, part of this, included, what we do, how we work, how we do, enabled, set up for, entertained,
  considered, viable, work here, a thing here, a thing, on this line, on this channel, necessary authority, agreed to,
  taken, processed, practice, policy, fulfilled, fulfil, met, done, warranted, justified, merited, called for, appropriate,
  realistic, on the menu, facilitated, performed, given, done here, followed, actioned, pursued, take place, taking place, handled, dealt with, in my scope, in our scope, one we, one i, bookable, on offer
`)

const thatOnes = listed('that, this, it, so, such, these, those, one, any, them')

/** With a no before it, of what was named before: "I can't do that". */
export const doThat = [
  ...joinedPhrases(
    listed(`
      do, doing, offer, offering, provide, providing, arrange, arranging, organise, organize, accommodate, allow, grant,
      fulfil, fulfill, meet, honour, honor, entertain, action, approve, have, see to, act on, agree to, help with,
      help you with, set up, give you, get you, get, make, process, facilitate, provide for, do anything about, support,
      permit, manage, send, authorise, authorize, sort, find
    `),
    thatOnes,
  ),
  ...joinedPhrases(
    ['accommodate', 'fulfil', 'fulfill', 'honour', 'honor', 'meet', 'grant', 'process', 'approve', 'follow'],
    ['your request', 'your wish', 'the request', 'such requests', 'this request', 'that request', 'requests'],
  ),
  ...joinedPhrases(
    ['something', 'anything', 'one', 'what', 'how'],
    ['we', 'i', 'they', 'this works', 'it works', 'that works'],
  ),
  ...listed(`
    make that happen, make this happen, make it happen, going to happen, happening, happen, set that up, set it up,
    help you there, help there, comply, oblige, be done, be arranged, be possible, be happening, work that way,
    work like that, put you through, connect you, transfer you, let you, let me, one behind, one here, one on, one in, one at,
    one tonight, one today, one around, one available, one for, exceptions
  `),
]

/** These move the customer by themselves. */
export const transferYou = [
  ...joinedPhrases(
    verbs('transfer, reassign, reroute, redirect'),
    listed(`
      you, u, ur, chats, calls, customers, callers, conversations, anyone, anybody, people, this chat, this call, this case,
      tickets, cases, your ticket, this ticket, the chat, the call, the case, your call, your chat, your case, this conversation, your conversation, contacts, clients, guests
    `),
  ),
  ...joinedPhrases(
    verbs('put, patch'),
    [
      'you',
      'u',
      'anyone',
      'anybody',
      'someone',
      'them',
      'people',
      'customers',
      'callers',
      'calls',
      'a customer',
      'guests',
      'chats',
    ],
    ['through'],
  ),
  ...joinedPhrases(verbs('get'), ['you', 'anyone', 'people', 'customers'], ['through to']),
  ...joinedPhrases(
    verbs('pass, hand, move, send, put, switch, swap'),
    listed('you, chats, calls, this chat, the chat, customers, your case, your chat'),
    ['over', 'across', 'upwards', 'upstairs'],
  ),
  ...joinedPhrases(
    verbs('pass, hand'),
    listed('you, chats, calls, this chat, the chat, customers, your case, your chat'),
    ['on', 'off', 'up', 'back'],
  ),
  ...joinedPhrases(
    verbs('pass, hand, send, move, kick, bump, put, take, run, push, transfer'),
    ['this', 'it'],
    ['up', 'upstairs', 'upwards'],
  ),
  ...joinedPhrases(
    verbs('pass, hand, send, take, raise, kick, push'),
    ['this', 'it'],
    ['higher', 'any higher', 'over'],
  ),
  ...joinedPhrases(verbs('pass, take'), ['this', 'it'], ['further', 'any further']),
  ...joinedPhrases(verbs('pass'), ['this', 'it'], ['on']),
  ...joinedPhrases(verbs('pass, hand'), ['on'], ['calls', 'chats', 'complaints', 'cases']),
  ...joinedPhrases(
    verbs('hand'),
    ['over'],
    listed('chats, this chat, the chat, this case, the case, your case, calls'),
  ),
  ...joinedPhrases(verbs('pass, hand, move, connect'), [
    'chats',
    'calls',
    'this chat',
    'your chat',
    'this call',
    'your call',
    'the call',
  ]),
  ...joinedPhrases(verbs('change, switch, swap'), [
    'agents',
    'handlers',
    'advisers',
    'advisors',
    'your handler',
    'your case handler',
    'your agent',
    'your adviser',
    'the agent',
  ]),
  ...joinedPhrases(
    ['do', 'make', 'offer', 'doing', 'perform'],
    [
      'transfers',
      'a transfer to',
      'a handover',
      'a hand - over',
      'handovers',
      'that transfer',
      'a transfer',
      'the transfer',
    ],
  ),
  ...joinedPhrases(['call', 'chat', 'live', 'warm', 'internal'], ['transfer', 'transfers', 'handover', 'handovers']),
  ...joinedPhrases(['transfer', 'handover'], ['function', 'button', 'option', 'facility', 'feature']),
  ...listed('tranfer you, transfere you, trasnfer you, transfers out, transfer out, hand - over, move up the'),
]

/** Up the line, by itself. */
export const escalate = [
  ...listed(`
    escalate, escalates, escalated, escalating, escalation, escalations, esculate, escallate, escelate, escelated,
    esclated, exculate, excalate, excalated, esclation, excalation, elevate this, elevate your, elevated further,
    elevating this, higher review, further review, senior review
  `),
  ...['escalate', 'escalated', 'escalation'].flatMap(misspelt),
]

/** Moving the customer or the matter, in any form. */
export const move = verbs(`
  transfer, forward, pass, hand, move, route, reroute, refer, send, raise, redirect, connect, direct, switch, put, bring,
  take, patch, assign, reassign, hook, link, swap, give, get, let, have, submit, report, present, run, flag, show, elevate,
  kick, bump, push, leave, turn, introduce, release, relay, channel, walk, hook, lift
`)

/** The customer or the matter that would be moved. */
export const matter = [
  ...listed(`
    you, u, ya, ye, yourself, this, it, that, them, yours, anyone, anybody, people, things, customers, clients, guests,
    passengers, members, users, callers, contacts, convos, convo, caller, customer, patients, students
  `),
  ...bothNumbers(
    listed(`
      chat, call, case, ticket, conversation, matter, complaint, issue, request, concern, query, file, inquiry, enquiry,
      message, letter, email, comment, claim, statement, appeal, dispute, contact, question, situation, problem, decision
    `),
  ),
  ...['enquiries', 'queries', 'your account', 'your feedback', 'inquiries'],
]

/** Fetching somebody, or letting the customer have them. */
export const fetch = [
  ...verbs(`
    get, give, bring, involve, offer, provide, arrange, organise, organize, page, fetch, pull, loop, invite, assign, call,
    contact, reach, grab, summon, disturb, bother, interrupt, wake, consult, rope, drag, trouble, alert, ping, notify,
    supply, access, phone, ring, schedule, put, draft, patch, conjure, produce, ask for, set up, magic up, rustle up, add a, add my, spare, include,
    request, conference, dial, tap, copy, cc, copy in, seek, engage, draw, send for, get hold of, get in touch with, reach out to
  `),
  ...listed(`
    have, having, book, booking, let you have, find you, access to, lend, through to, contact with, hold of, route to, line to,
    demands for, requests for, request for
  `),
]

/** Speaking, or being connected: before "to" or "with" somebody. */
export const talk = [
  ...verbs(`
    speak, talk, chat, deal, connect, communicate, converse, transfer, switch, pass, hand, forward, refer, assign, complain,
    appeal, escalate, turn, reconnect, liaise, consult, reply, move, listen
  `),
  ...listed(`
    in touch, in contact, a word, conversation, conversations, a call, a chat, a talk, meeting, a meeting, appointment,
    through, over, on, contact, handed over, passed on, put on, raised, raise, phone calls,
    calls, a phone call, chats, route, line, link, appointments, meetings, an appointment, audience, correspondence, a discussion
  `),
]
/** Hearing from somebody, or being looked after by them. */
export const hear = listed(`
  hear from, hearing from, a call from, callback from, call back from, call - back from, reply from, a word from, an answer from, response from,
  dealt with by, looked at by, reviewed by, seen by, handled by, a call by, a callback by, heard by, read by, decided by, meet, meeting with
`)
export const callBack = [
  ...bothNumbers(
    listed(
      'callback, call back, call - back, call, chat, request, transfer, handover, escalation, appointment, conversation, number',
    ),
  ),
  ...listed('support, contact, involvement, access, assistance, review, intervention, line, input, help, attention'),
]

/** With a no before it: what somebody senior does not do with customers. */
export const join = [
  ...listed(`
    speak, speaks, speaking, talk, talks, talking, join, joins, joining, chat, chatting, intervene, intervenes,
    intervening, interact, communicate, correspond, engage, entertain, attend, attending, participate, coming, reply,
    replying, respond, responding, get involved, gets involved, getting involved, be involved, involved in, take part,
    make an appearance, appear, show up
  `),
  ...joinedPhrases(
    verbs('come, step, jump, hop'),
    listed(
      'in, on, onto, over, into, along, forward, on the phone, on the line, to the phone, to the chat, to you, to this',
    ),
  ),
  ...joinedPhrases(verbs('get, sit'), listed('on the phone, on the line, on calls, onto, on, with you, on this')),
  ...joinedPhrases(['come', 'coming', 'comes'], ['out', 'down', 'with', 'here']),
  ...joinedPhrases(
    ['take', 'takes', 'taking', 'taken', 'pick', 'picks'],
    [
      'over',
      'this over',
      'it over',
      'it from',
      'this on',
      'up this',
      'this up',
      'it up',
      'up the phone',
      'it on',
      'such',
      'direct',
      'live',
      'this',
      'your call',
      'on this',
      'on chats',
      'on cases',
    ],
  ),
  ...joinedPhrases(
    ['be'],
    listed(`
      replying, answering, responding, contacting, joining, taking, speaking, coming, calling, getting, looking, disturbed,
      interrupted, brought, contacted, called, asked, summoned, informed, fetched, pulled, put on, put through, troubled,
      bothered, spoken to, reached, made available, looped, involved, with you, available, free, drawn, dragged, consulted,
      seeing, writing, considering, in touch, reviewing, reading, phoning, ringing, meeting, discussing, connected, paged, woken, persuaded, seen by
    `),
  ),
  ...listed(`
    want to talk, want to be, want to speak, want to see, want this, want any, wish to, help you with this, have time, work nights,
    work weekends, work with customers, work in the evening, work in chat, work on chat, work on this, work at night,
    work sundays, work on sundays, work this, look into, look at, deals with, dealing with, deal with, deal directly,
    enter chats, use this chat, use twitter, do social, get back to, gets back to, agree to, be persuaded, reopen, respond to,
    reply to, replies to, get in touch, getting in touch, reconsider, revisit, consider your, review your, review this, review it, read chats, read messages, see messages, taking calls, taking chats, discuss this, discuss it, discuss individual,
    discuss your, see a reason to, see any reason to, hear you, listen to you, enter into, talk this through, go over this
  `),
]

const presence = listed(`
  available, availible, avaliable, avail, here, there, around, free, online, present, reachable, contactable, reached,
  at hand, to hand, on hand, on shift, on duty, on site, on - site, onsite, on call, on - call, at work, working,
  on the floor, picking up, answering, responding, at her desk, at his desk, at their desk, at the desk, on the desk,
  in the building, in the office, in the shop, in the store, in today, in tonight, in now, in yet, in at, in until,
  on the rota, on the roster, on the schedule, pick up, in till, in right now, in before, in on, in this, in here, in chat, on today, on tonight, on now, on right now, on at,
  on until, on till, on this shift, on the shift, on the night shift, on night shift, on late shift, in the house, on the premises, on property, on the other end, in post, on nights, on chat, on this chat, on this channel,
  on this line, on the line, on twitter, on social media, on social, on facebook, on live chat, on weekends, at weekends,
  near me, with me, with us, in this chat, in at all, up at, rostered, scheduled, awake, on sundays, on a sunday, to be reached,
  to be found, in the evening, on the weekend, on holidays, in the night, on nights, behind this, in any more, on either
`)

/** With a no before it, or of somebody after a "there is no": to be there. */
export const present = [
  ...presence,
  ...listed(`
    here before, available before, on before, involved, at night, at this hour, at this time, at the moment, at present,
    right now, tonight, today, atm, rn, currently, this evening, this late, this weekend, this morning, this afternoon,
    after hours, out of hours, on saturdays, over the weekend, for you, until, till, manning, this side, on my side
  `),
  ...joinedPhrases(
    ['to'],
    listed(`
      speak, talk, take, call, help, join, escalate, transfer, give, hand, pass, connect, put, bring, fetch, ask, refer,
      turn to, contact, offer, get, deal, look, send, forward
    `),
  ),
  ...joinedPhrases(['i', 'we', 'you', 'who'], ['can', 'could']),
  ...['who will', 'who does'],
]

/** With a no before it: not to be there, whenever that is. */
export const there = [
  ...presence,
  ...listed(
    'logged in, logged on, signed in, clocked in, set up for chat, one for chats, for chats, around this, up now',
  ),
]

/** Somebody is elsewhere: after "is". */
const elsewhere = [
  ...joinedPhrases(
    ['off'],
    listed(`
      today, sick, duty, shift, tonight, work, until, till, already, this, at the, for today, for the, on leave, on
      holiday, all week, all day, ill, with
    `),
  ),
  ...joinedPhrases(
    ['out'],
    listed(
      'of office, of the office, of the building, today, sick, until, till, for the, tonight, this week, this afternoon, at the moment, on leave, right now, all day',
    ),
  ),
  ...joinedPhrases(
    ['on'],
    [
      ...listed(
        'leave, holiday, holidays, vacation, training, break, lunch, another call, another line, other calls, the other line',
      ),
      ...joinedPhrases(['a', 'her', 'his', 'their'], ['break', 'lunch', 'holiday', 'lunch break', 'day off']),
      ...joinedPhrases(['annual', 'sick', 'maternity', 'parental', 'paternity'], ['leave']),
    ],
  ),
  ...joinedPhrases(
    ['in', 'at'],
    listed(
      'a meeting, meetings, a mtg, theatre, surgery, court, the field, transit, a trade fair, the trade fair, training, conference, bed, home, lunch, an offsite, the offsite, a conference, the hospital, hospital',
    ),
  ),
  ...joinedPhrases(
    ['with'],
    listed('another customer, other customers, somebody else, someone else, patients, clients'),
  ),
  ...listed(`
    unavailable, unavailible, in a briefing, in briefing, in a call, on a call, on calls, in an interview, sleeping, sleep at, sleep now, only does, only do, in bed, off property, off premises, off site, off - site, retired for, turned in, busy, away, tied up, engaged, occupied, asleep, is sick, are sick, ill today, offline, fully booked,
    booked out, absent, abroad, on the road, on a flight, travelling, traveling, unreachable, out there, not back, home by now, back tomorrow, back on monday, has quit, has resigned, due back, not due, booked solid, booked up, full diary, back next week, back tuesday, back wednesday, back thursday,
    back friday, back in the morning, gone now,
    gone already, only available, only back, back in on, on parental leave, is ill, are ill, is poorly, snowed under, swamped, done for the, is
    finished, are finished
  `),
]
/** Somebody went: after "has", "have" or by itself. */
const went = [
  ...joinedPhrases(
    listed('left, gone, finished, clocked off, clocked out, logged off, logged out, went, knocked off, signed out'),
    listed(`
      for the, for today, already, at, early, hours ago, an hour ago, home, out, off, until, till, by, to lunch, to bed, the building,
      the office, for lunch, long ago, their, his, her, a while ago
    `),
  ),
  ...listed(
    'already left, all gone, gone home, go home, go home at, goes home at, stepped out, popped out, called away, called in sick, all left',
  ),
]
export const away = [
  ...elsewhere,
  ...went,
  ...joinedPhrases(['day', 'night', 'week', 'weekend'], ['off']),
  ...joinedPhrases(['shift'], ['ended', 'is over', 'has ended', 'ends', 'finished', 'has finished']),
  ...joinedPhrases(
    [
      'leave',
      'leaves',
      'finish',
      'finishes',
      'stop',
      'stops',
      'logs off',
      'signs off',
      'clocks off',
      'logs out',
      'go off',
      'goes off',
      'knock off',
      'went off',
    ],
    ['at'],
  ),
  ...joinedPhrases(
    ['only in', 'only on', 'only around', 'only here', 'only there'],
    ['during', 'from', 'between', 'on', 'at', 'until', 'in', 'till', 'for'],
  ),
  ...joinedPhrases(['only'], ['work', 'works', 'work weekdays', 'works weekdays', 'here on', 'in on']),
  ...joinedPhrases(
    ['work', 'works', 'working'],
    listed('weekdays, office hours, days, mornings, monday to, mon to, nine to, 9 to, 9 - 5, in the daytime'),
  ),
  ...joinedPhrases(['mornings', 'weekdays', 'office hours'], ['only']),
]

/** The end of the line: what one is, or has reached. */
export const top = [
  ...joinedPhrases(
    listed('highest, top, most senior'),
    listed(`
      point of contact, contact, person, agent, colleague, level of support, level you, level there, level here, point, tier,
      level already, rank here, authority, one here, one you, one on, i can, you can, it goes, up, instance, here, level
    `),
  ),
  ...joinedPhrases(
    listed('last, final'),
    listed(
      'level, step, stage, tier, line, port of call, person you, person who, point of contact, contact for, contact here, contact you, stop, authority, instance',
    ),
  ),
]
/** Nobody else does it either, or one is the only one. */
export const onlyMe = [
  ...joinedPhrases(
    ['only', 'just'],
    [
      ...joinedPhrases(['me'], listed('here, tonight, on, today, available')),
      'the bot',
      'me im afraid',
      'got me',
      'have me',
    ],
  ),
  ...joinedPhrases(
    ['only'],
    listed(`
      i can help, i can assist, i can deal, i am on, im on, agent here, agent on, agent available, agent working, agent you, one here,
      one on, one available, one working, one you can, one youll, person available, person working, person you can, person on,
      person here, advisor on, adviser on, colleague on, point of contact
    `),
  ),
  ...joinedPhrases(listed('on my own, by myself, alone, all by myself'), [
    'here',
    'tonight',
    'on shift',
    'on this shift',
    'at the desk',
    'on the desk',
    'on the shift',
  ]),
  ...joinedPhrases(
    listed('it, this, that, matter, case, ticket, file, complaint, conversation, road, line, chat'),
    ['ends', 'stops', 'stays', 'rests', 'remains'],
    ['here', 'with me', 'with us', 'at my'],
  ),
  ...joinedPhrases(
    [
      'ends',
      'stops',
      'rests',
      'remains',
      'remain',
      'end of the line',
      'make do',
      'stuck',
      'to deal',
      'must deal',
      'settle',
    ],
    ['with me', 'with us'],
  ),
  ...joinedPhrases(['nobody', 'no one'], ['but me', 'but us', 'beyond me', 'past me']),
  ...joinedPhrases(['nowhere'], ['further', 'higher']),
  ...joinedPhrases(
    ['as far as', 'as high as', 'as senior as', 'as high up as'],
    listed("you'll get, you get, you can go, you can get, it gets, it goes, this goes, this can go, we go, i can take"),
  ),
  ...joinedPhrases(['me or'], ['nobody', 'nothing', 'no one', 'the form', 'no - one']),
  ...joinedPhrases(['end of the', 'top of the'], ['road', 'chain', 'ladder', 'tree']),
  ...listed(`
    as senior as it, as high up as, as high as it, top level of support, is as high as, that's as high as, is as far as, that's as far as,
    far as this can, far as it can, far as this goes, far as it goes, any further than me, further than me,
    settle for me, put up with me, end of our process, end of the process, exhausted our, bot is all, team behind me, i am the top, have to be me, i am it, speaking to the top, buck stops,
    remain your contact, remain your point, remain your only, one - person desk, one - man desk, nobody to pass to, only one level of, one level of support, only level one, only level 1, first line only,
    no further than me, further than this desk, no further than us
  `),
]

/** Nobody senior would say anything else. */
export const sameAnswer = listed(`
  the same, the very same, exactly the same, same thing, same answer, same reply, no different, nothing different,
  nothing else, nothing new, nothing more, nothing to add, repeat what, what i said, what i told you, what i have, what i already,
  what i've said, what i've told, what i just said, just repeat, only repeat, only confirm, only tell you, not say anything,
  not tell you anything, exactly that, exactly this, anything different, different answer, another answer, anything else,
  any other answer, won't change, not change that, anything i haven't, otherwise, as i do, as i did, as i have
`)
export const tells = listed(`
  tell, tells, telling, say, says, saying, give, gives, repeat, answer, confirm, offer, read, hear, get, answers, reply,
  told, from, would, wouldn't, agree, won't, will, do, same
`)
