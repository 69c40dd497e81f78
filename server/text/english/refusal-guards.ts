import { bothNumbers, joinedPhrases, listed } from '../phrases'

/** Small words around a refusal, and what takes one back. */

const nobodies = listed(
  "nobody, no one, no - one, noone, no body, none, isn't anyone, isn't anybody, not anyone, not anybody, no 1, no1, not a soul, isn't a soul, no soul",
)

export const none = [
  ...joinedPhrases(['nobody', 'no one', 'none', 'no - one'], ['from', 'in', 'at']),
  ...joinedPhrases(['no member', 'no members'], ['of', 'of the', 'of our']),
  ...joinedPhrases(['none of', 'not one of', 'neither of', 'not any of'], ['our', 'the', 'my']),
  ...listed(`
    no, none of, not a single, not any, zero, nobody, no one, no - one, no other, isn't any, isn't a, aren't any, ain't no, neither, neither of, hardly any, not one
  `),
]
const noneHad = joinedPhrases(["don't have", "haven't got", "haven't", 'do not have'], ['anyone', 'anybody'])
export const nobody = [...nobodies, ...noneHad, ...listed("nobody's, no one's, no - one's, nobodys")]
export const nobodyElse = [
  ...joinedPhrases(nobodies, listed('else, but me, besides me, apart from me, other than me, other than, except me')),
  ...joinedPhrases(
    ['no other', 'none of my', 'none of our'],
    listed(
      'agent, agents, colleague, colleagues, person, member, adviser, advisor, representative, team member, contact',
    ),
  ),
  ...listed("none other, nobody's else, nobody elses"),
]
export const transfers = listed('transfer, transfers, handover, handovers, hand - over, hand - overs, transferring')

export const thereIs = listed(`
  there wont be, there is currently, there are currently, there is simply, there will be, there's currently, there is,
  there are, there's, there're, we have, we've, we have got, we got, i have, i've, i have got, i got, we offer, we
  keep, we employ, ive got
`)

export const having = listed(`
  have, has, got, employ, keep, do, offer, having, have got, handle, provide, the, got any, escalate, transfer,
  actually have, currently have, even have, really have, take, put
`)

export const that = listed(`
  that, this, it, such, which, request, that's, those
`)

export const they = listed(`
  she, he, they, she's, he's, they're, who, they all, they've, and, all
`)

export const wish = listed(`
  would like, i'd like, you'd like, like to, you need, ask, asks, asked, asking, want, wants, wanted, wish, request,
  requested, requesting, requests, speak to, speak with, talk to, talk with, prefer, looking for, demand, demanding,
  insist, insisting, speaking to, speaking with, talking to, escalate, as for, regarding, love to, connect, transfer,
  get you, would get, i'd get, rather have, hoping
`)

export const breaks = [
  ',',
  ';',
  ':',
  '-',
  '(',
  ')',
  ...listed(`
  but, so, and, because, until, till, if, unless, before, when, once, while, since, however, though, although, about,
  whether, otherwise, as i, as we, why
`),
]

/** Others than the answering side. */
export const others = listed(`
  hospital, they, bank, airline, carrier, courier, driver, drivers, couriers, sellers, hosts, landlord, merchant, seller, retailer, shop, hotel, insurer, airport,
  doctor, supplier, manufacturer, provider, broker, vendor, host, system role, previous agent, other agent, last
  agent, network, restaurant, venue, school, postman, post office, clinic, their, store, apple, google, paypal,
  police, council, customs, post
`)

/** Somebody else's words. */
export const told = listed(`
  shouldn't have said, should not have said, shouldn't have told, should not have told, wrong to say, wrong to tell,
  never said, never meant, not say, not saying, didn't say, didn't mean, not mean, a myth that, untrue that, wonder why, wondering why, wonder how, explain why, know why, incorrect that, false that, not true, true that, truth in,
  been told, were told, being told, saw that, saw the, shows that, transcript, reading that, noticed that, according
  to, apparently, agent who, colleague who, reads that, told you, you were told, tells you, telling you, claimed,
  claiming, mentioned, mention, you heard, hear that our, hear that the, hear that no, hear nobody, hear that you
  were, hear you were, read that, you say, you're saying, you are saying, you felt, informed you, you write, you
  wrote, wrote, told that, your note, writes, states, stated, noted that, apologise that, apologize that, sorry that
  you, sorry you, sorry that the, sorry that my, sorry that our, sorry my colleague, see that, sorry that nobody,
  sorry that no, sorry nobody, sorry no one, you mean, wrong that, unacceptable that, not right that, not ok that,
  terrible that, awful that, annoying that, frustrating that, should never have, heard that, describe, the last agent,
  the previous agent, a shame that, see why, think of a, imagine, believe, isn't that, not that, guarantee, promise
  that, feel like, feels like, seems like, sounds like, the feeling, impression, understand why, ended before, he
  claims, she claims, it claims, claims that, he said, she said that, they said, said that, agent said, you said, who
  said, said to you, driver said, in your notes, notes say, banner, recording says, tells people, sign says, message
  says, page says, message that, it says, he says that, she says that, says that, customer says, note says, screen
  says, says you
`)

export const condition = listed(`
  while the, while your, while it, still need, need a copy, need a photo, need a number, need a screenshot,
  need a receipt, would need, unless, as long as, only after, only once, while you, any faster, any sooner, any
  quicker, because you haven't, because you have not, not until, provided that, as soon as, first need, need first,
  prior to, the moment you, straight away, right away, immediately, the sooner, instantly, i need your, we need your, i
  need the, need to verify, need to confirm, have to verify, need you to, please verify, please confirm, must first,
  have to check, need to check, will first need, only if, only when, once you, once we, once i, once the, once your,
  once it, once that
`)

export const conditionWho = listed(`
  you, we, i, you've, we've, i've, your, my, i'm, we're, you're, it, it's, verifying, checking, the order, the case,
  the payment, the form, an account, identity, verification, having, the number, the investigation, the check, the
  checks, the bot, this form, all, asking, security
`)

export const auxiliary = listed(`
  is, are, did, does, do, has, have, who, what, why, how, could, can, can't, couldn't, isn't, aren't, would, should,
  will, won't, when, where, was, were, didn't, doesn't, don't, shall, might, wasn't, weren't, hasn't, haven't, which,
  wouldn't, shouldn't
`)

export const offer = listed(`
  in case, in the event, should, sure whether, see whether, check whether, know whether, find out whether, see if,
  check if, sure if, find out if, suppose, supposing, let me see, let me check, should there, if ever, whenever, what
  if, or if, i hope, we hope, hope that, hoping that
`)

export const oneself = listed(`
  i'll, i'm, i've, i will, i am, i have, let me, we're, we've, we'll, we will, we are, we have, ill, i can, we can,
  let us, let's, it has been, i just, happy to, was able to, were able to, i'd like to, i did
`)

export const coming = listed(`
  will join, will be with you, will call, will take over, will reply, will get back, is joining, will be in, joins,
  joins you, takes over, is taking, will step, steps in, is stepping in, will handle, will take, will sort, will deal,
  comes on, will come, has taken, takes this, is calling, calls you, will phone, will ring, will contact, will be in
  touch, will respond, will answer, will write, will email, is on the way, is coming, is reading, has agreed, will
  look, will read, will speak, will review, will pick, is next, will see, my manager is, my supervisor is, my manager
  can, my supervisor can, a manager can, a supervisor can, our manager can, ours is
`)

export const link = [
  ',',
  '-',
  ';',
  ...listed(`
  and, but, so, then, therefore, that is why, hence, though, which is why
`),
]

export const shortly = listed(`
  you're next, mind holding, mind waiting, back in ten, back in five, the moment she's, the moment he's, the moment they're, all yours, let me try, try her, try his, i'll connect you, i'll hold, a minute, one minute, any minute, this minute, minutes, mins, shortly, in a moment, one moment, hold on, hold the line, this second, a sec, for an hour,
  half an hour, in an hour, within the hour, the wait, right after, straight after, after that, up next, first in,
  bear with me, in line, in the queue, please wait, please hold, be right with, momentarily, just a moment, first
  available, next available, wait time, waiting time, still waiting, reviewing your, busy reviewing, busy checking,
  busy looking, busy sorting, busy with your, busy working, one second, in a second, just a second, a second please,
  the queue is long
`)

export const reassure = listed(`
  start to finish, never fear, rest assured, until it is, until it's, fix this myself, sort
  it myself, fix it myself, solve it myself, i'll solve, i'll stay with, i'll stay on, i'll stay here, i'll stay until, i'll stay till, will stay with, nothing stops, no trouble, all
  sorted, already sorted, already refunded, already fixed, sorted it, i have refunded, i've refunded, i've fixed, been
  refunded, i've approved, is fixed, already credited, already done, on your card, good news, stay with you, see it
  through, from pillar to, waived, nothing prevents, nothing keeps
`)

export const needed = listed(`
  needed, required, necessary, need, needs, have to be, needing, needless, need to, point in
`)

/** What else is transferred, passed on or given. */
export const goods = listed(`
  money, funds, points, miles, balance, balances, data, details, mail, parcel, parcels, package, domain, licence,
  license, number, password, discount, discounts, costs, cost, keys, payment, payments, subscription, booking,
  bookings, reservation, voucher, vouchers, credit, credits, title, warranty, photo, photos, invoice, refund, refunds,
  item, items, seat, room, limit, price, savings, gift, gifts, gift card, gift cards, pitch, files, prescription, post,
  address, information, software, permissions, permission, a copy, copies, stock, medication, device, devices, coupon,
  shares, loan, mails, domains, phone number, ticket to another, ticket to someone, ticket to anyone, leftover,
  membership, pass to, key, driver, luggage, baggage, bags, speaker, subscriptions, licences, ownership
`)

export const ofGoods = listed(`
  your, the, my, our, this, any, a, an, these, those, his, her, their, such, you, two, all
`)

/** Moving things. */
export const carry = listed(`
  transfer, transferring, transferred, given, brought, taken, referred, assigned, forward, forwarding, forwarded, pass, passing, passed, hand, handing, move,
  moving, moved, send, sending, sent, give, giving, connect, connecting, switch, redirect, direct, raise, raising,
  put, putting, refer, referring, bring, assign, swap, release, get, getting, fetch, fetching, ask, asking, asked,
  involve, involving, loop, looping, call, calling, route, routing, bringing, handed, raised, arrange
`)

/** Where nobody did it: a report of the past. */
export const did = listed(`
  put, transferred, called, escalated, connected, passed, got, let, gave, came, helped, spoke, told, was,
  were, has, should, had, tried, bothered, offered, gave you, listened, replied, contacted, reached, took,
  said, saw
`)

export const notBe = listed(`
  isn't, aren't, ain't, not, won't be, will not be, can't be, cannot be, can not be, no longer, never, isn't
  currently, not currently, wasn't, weren't, not going to be, not be, hardly
`)

export const customers = listed(`
  chats, calls, customers, tickets, emails, messages, cases, complaints, callers, people, guests, queries, enquiries,
  requests, clients, passengers, users, members, contacts, phones, phone calls, live chats, live chat, chat, twitter,
  social media, dms, conversations, individual cases, the phone, the phones, customer calls, customer chats, disputes, policy holders,
  policyholders, account holders, subscribers, residents, tenants, students, new cases, appeals, patients, tweets, letters, the public, inbound calls, transfers, escalations, callbacks, call - backs,
  appointments, visitors, matters, call, case, complaint, conversation, your appeal, letter, email, message, mails,
  mail, ticket
`)

export const handles = listed(`
  take, takes, taking, answer, answers, answering, handle, handles, handling, deal with, deals with, do, does, doing,
  read, reads, reading, respond to, responds to, reply to, accept, accepts, accepting, cover, covers, touch, receive,
  receives, call, calls, ring, meet, serve, serves, monitor, monitors, use, attend to, work with, work on, pick up,
  come to, look at
`)

export const article = listed(`
  a, an, any, my, the, our, you a, you an, in a, in an, in my, in any, u a, you the, you any, you to a, in the, in
  our, you with a, you another
`)

export const shift = listed(`
  today, tonight, weekends, nights, on, at, this, sundays, saturdays, evenings, after, past, fridays, mondays, until,
  bank holidays, holidays, mornings, late, these hours, in the
`)

export const things = listed(`
  flight, flights, booking, bookings, policy, seat, room, plan, account, accounts, order, contract, reservation, list,
  tour, trip, car, table, permission, permissions, privileges, price, prices, cost, costs, dispute, claims, tension,
  tensions, faster, quicker, twice, express, delivery, ticket, demo, mobile, city, country, area, region, town, solo,
  page, app, parcel, bank, rights, that address, that date, the store, at home, payment, phone plan, licence, license,
  date, dates, members on, browser, basic, free plan, portal, at that, at the address, unnecessarily, fees, situation,
  form, lease, address, will, project, property
`)

export const on = listed('on, in, at, to, from')

export const again = listed(`
  again, around, back and forth, many times, twice, several times, multiple times, more than once, repeatedly, from pillar, to another page, another time, you from one
`)

export const dont = listed(`
  don't, do not, never, please do not, please don't
`)

/** Somebody is looked for, to be employed. */
export const job = listed(`
  vacancy, vacancies, hiring, recruiting, careers, opening for, openings for, job openings, an opening, apply for, role of, interview,
  recruitment, candidates, recruit, applicant
`)

export const like = listed(`
  like, want, wish, prefer, insist, ask, asked, wanted, shout, did, demand, hoped, wished
`)

/** Phrases with a no that say nothing of the kind. */
export const noRefusal = listed(`
  even if, did not, you were not, they were not, has not, had not, have not, should not, not only, not
  just, no doubt, no worries, no problem, not a problem, no trouble, not sure, not happy, why not, can't wait, cannot
  wait, can't thank, cannot thank, cannot apologise, cannot apologize, don't hesitate, do not hesitate, never
  hesitate, not hesitate, can't apologise, whether or not, if not, not every, don't want you, do not want you, don't
  want to, do not want to, don't think, do not think, don't know, do not know, not necessary, won't need, will not need, don't need, do not need, wouldn't need,
  never need, don't have to, do not have to, won't have to, will not have to, never have to, not have to, no need,
  never refuse, not refuse, never too late, never seen, no longer need, isn't necessary, not needed, not required, no expert, not an expert, not the right, not an agent, not a bot, not the only, no reason, go and, isn't
  needed, aren't needed, no matter, not to worry, never fail, not here anymore, policy says, told me, colleague said,
  colleague told, as my colleague, i've been told, i have been told, we have been told, we've been told, we were told,
  i told, we told, already told, no call for, as i said, as we said, have said, i said, we said, i've told, i've said,
  as stated, as mentioned, as already, already said, just told, work here anymore, work here any, no longer works, no
  lead time, no trace, never miss, not yet, not talking, be happier, and never, no other customers, no other people,
  in no time, no later, not later, not long, at no cost, no charge, no fee, more than happy, can't be far, don't doubt, do not doubt, no queue, no wait, no waiting, no form, no reason you can't, no reason we can't, no reason i can't, no reason you couldn't, no reason why you, better hands, good hands, safe hands, could not be happier, could not agree more, could not wait, could not thank, could not apologise, could not apologize, far away, not impossible, no rule against, no policy against, no law against, nothing wrong, signed off,
  sign off, signs off, sign - off, sick of, do away, taken away, took away, never far, never far away, never had, not
  being able, not being told, won't ever refuse, will not ever refuse, escalation rule, escalation rules, escalation
  policy, escalation policies, escalation matrix, escalation settings, escalation plan, human - readable, human -
  like, human - made, person - to, human readable, human verification, escalation level, escalation levels, escalation
  timer, escalation email, too fast, not met, no sense, no objection, i have told, we have told, no limit, costs
  nothing, no cost, our shop, our store, our hotel, our restaurant, our bank, our network, our school, our clinic, our
  venue, our airport, nothing gets, nothing stops, no extra cost, no extra charge, no extra fee, no extra costs, no
  issue, no difficulty, no obstacle, no bother, nothing against, no hesitation, no qualms, no harm, role manager, role
  supervisor, not alone, not least, not without, can't not, cannot not, don't mind, do not mind, not mind, not
  escalating would
`)

/** How bad it was for the customer. */
export const bad = listed(`
  frustrating, annoying, stressful, upsetting, disappointing, awful, terrible, unacceptable, maddening, irritating,
  acceptable
`)

export const offLimits = listed(`
  off limits, off - limits, not for customers, not customer facing, not customer - facing, customer facing, better
  things to do, enough to do, customer - facing, for internal, internal only, for staff only, for staff matters, staff
  matters, off the table, out of bounds, out of the question, not an option, a no
`)

/** What a small matter is not: worth somebody's time. */
export const worth = listed(`
  warrant, warrants, justify, justifies, merit, merits, worth, deserve, deserves, qualify for, matter for, eligible
  for, entitled to, enough for, serious enough, grounds for, matters for
`)

export const would = listed(`
  will, would, can only, could only, only, will only, would only, will just, is going to, won't, wouldn't, cannot,
  will not, would not, can't, is only going to, are going to
`)

/** With a no before it: a team that customers can reach. */
export const reachable = listed(`
  contacted, reached, contactable, reachable, be called, phone, phone line, public line, phone number, customer
  facing, customer - facing, public facing, direct line, customer line, inbound line, direct number, spoken to, public
  number, contact directly, contact customers, contact number, be phoned, be rung, customer contact, contact with
`)

export const talks = listed(`
  speak, talk, discuss, chat, speaks, talks, speaking, talking, communicate, deal, liaise, interact, correspond
`)

export const rings = listed(`
  call, ring, phone, contact, speak, talk, email, write, join, look, come, take, text, message, reach, explain,
  review, answer, step, get, chat, deal, intervene, handle
`)

export const frontLine = listed(`
  this level, this desk, first line, first level, this line, front line, this tier, tier one, level one, my desk, my
  level
`)

/** What one has not heard or found. */
export const record = listed(`
  record, proof, records, trace, date for, news, response, evidence, idea, mention, clue, a note, note from, news from,
  recollection, memory of, note saying, note that, note of, a date, word from, word on, reply from, answer from
`)

/** A transfer on a journey. */
export const journey = listed('train, trains, bus, buses, tram, flight, flights, station, platform, shuttle, ferry')

/** With a no before it: what nobody does with somebody. */
export const provided = listed(`
  be provided, be supplied, be offered, be put on, be put through, be called, be fetched, be brought, be made
  available, be arranged, be involved, be connected, be pulled, be added, be given, be produced, be looped, be
  reached, be spared, be sent to, be invited, be conferenced, be organised, be guaranteed for, be assigned, be
  allocated, be found, be requested, be booked, be demanded, be bothered, be had
`)

/** With a no before it: what somebody cannot do that has nothing to do with bringing somebody in. */
export const otherDeed = listed(`
  refund you, refund that, refund this, refund the, refund it, see the order, read, promise, guarantee, check,
  confirm, comment, share, disclose, imagine, remember, recall, log, load, cancel, apply, waive, combine, hide, match,
  ship, sell, deliver, combined, approve, override, extend, reset, replace, exchange, collect, charge, pay, reserve,
  hold your, hold the, edit, delete, remove, install, update, download, upload, verify, see your, see which, see who,
  see what, speak for, recommend, advise, agree with, make out, work out, login, sign in, compare, lower, reduce,
  increase, want to keep, want to make, want to lose, forget, tell you when, tell you what, tell you who, tell you
  how, tell you if, tell you the, tell you whether, tell you why, tell who, tell when, tell what, tell if, tell the,
  tell from, find the, find your, find that, find it, find an order, locate, find out, hear the, speed, stop, withdraw, undo, reverse, track, trace, see a call, see any call, see a note, see any note, see the, see
  these, see that, see those, open the, open it, open your, open that, open this, open a, open any
`)

/** Words of a program, not of people. */
export const program = listed(`
  dashboard, console, settings, workspace, widget, menu, tab, api, export, profile, field, admin, in the app,
  workflow, integration, plugin, csv, toggle, drop - down, dropdown, checkbox, user role, licence, license, guest
  account, browser, permissions, group chat, free version, directory, bug, logfile, template, in the
  log, version, in the tool, via the
`)

export const oneselfNow = listed(`
  i'll, i'm, i've, i will, i am, i have, we're, we've, we'll, we will, i just, we have just, i have just, i've just,
  i'm now, i've already, i have already
`)

/** What customers use to come to somebody. */
export const lines = listed(`
  chats, calls, customers, phone calls, live chats, live chat, inbound calls, the phone, the phones, direct contacts,
  contacts, walk - ins, customer calls, callers, emails from customers, questions, enquiries, queries
`)

export const deed = listed(`
  take, see, speak, help, look, touch, come, get, join, talk, answer, call, step, deal, discuss, meet, pick, reply,
  respond, handle, review, write, ring
`)

/** Who or what is passed on, before "cannot be transferred". */
export const caller = listed(`
  you, u, chats, calls, chat, call, conversation, conversations, customers, customer, callers, case, cases, complaint,
  query, enquiry
`)

export const bePassed = listed(`
  be transferred, being transferred, be put through, get transferred, be handed over, be passed on, be handed on, be
  passed over, be patched through, be moved to, be reassigned, be forwarded, be redirected, be rerouted, be put on to
`)

/** At the moment. */
export const now = listed(`
  now, right now, today, tonight, currently, at the moment, at present, at this time, at this hour, this evening, this
  morning, this afternoon, this weekend, this late, atm, rn, until, till, at night
`)

/** What somebody answered who was asked to join. */
export const refusedIt = listed(
  'refused, declined, was turned down, got turned down, no reply, said no, turned me down, turned it down, no answer, not picking up, says no, wont, would not',
)

/** Those whose own managers are meant: "the courier's manager". */
export const elsewhere = bothNumbers(
  listed(
    'courier, carrier, airline, landlord, bank, seller, merchant, supplier, manufacturer, insurer, hotel, venue, restaurant',
  ),
)
/** Other people who asked for something. */
export const otherPeople = [
  ...bothNumbers(listed('neighbour, neighbor, wife, husband, partner, friend, colleague, relative, passenger, buyer')),
  ...listed('his, her, their, other customers, another customers, somebody elses, someone elses'),
]

/** There was somebody to be had, were it not so. */
export const butNone = [
  ...joinedPhrases(
    ['but', 'only', 'except'],
    [
      ...listed(
        "there isn't, there aren't, there is none, there's none, none is, none are, nobody is, no one is, we have none",
      ),
      ...joinedPhrases(['she', 'he', 'they', 'she is', 'he is', 'they are'], ["isn't", "aren't", 'not', "won't"]),
      ...joinedPhrases(["we don't have", "i don't have"], ['one', 'any']),
    ],
  ),
]

/** Somebody who was asked, and what they answered. */
export const butShe = joinedPhrases(
  ['and', 'but'],
  listed("she, he, they, she's, he's, they're, there's, nobody, no one, it, the, i, none"),
)

/** What a good reason would be. */
export const goodReason = joinedPhrases(
  ['a', 'any', 'good', 'a good', 'a valid', 'a proper'],
  ['reason', 'cause', 'grounds'],
)

/** Those who come to a house: that they do not come is no refusal. */
export const visitors = bothNumbers(
  listed(
    'technician, engineer, mechanic, surveyor, assessor, adjuster, loss adjuster, vet, installer, fitter, plumber, electrician',
  ),
)
export const weekdays = bothNumbers(listed('monday, tuesday, wednesday, thursday, friday, saturday, sunday'))

/** Saying, before somebody else's words. */
export const saying = listed('say, says, said, claim, claims, claimed, tell, tells, suggest, suggested, pretend')

/** What is raised that is no matter of the customer's: "escalate the speed". */
export const pace = listed(
  'speed, pace, priority, permissions, privileges, tensions, costs, prices, delivery, shipping, dispatch',
)

/** With a no before it: what there is for customers. */
export const offered = listed(
  'something, provided, offered, granted, on offer, on the cards, in the cards, on the table, an option, a possibility, a service',
)

/** Where nobody is who has nothing to do with it. */
export const elsewherePlace = listed('at the, at your, at that, in your, at home, in that')

/** With a no before it: what does not cost anything. */
export const charged = listed('charged, be charge, a charge, cost, billed, pay, lose, losing, penalised, blamed, late')

/** Before what one would do: asking for it in vain. */
export const denying = listed(
  'deny, denying, say no to, decline, declining, refuse, refusing, reject, rejecting, turn down',
)

/** Who can reach nobody. */
export const noWay = listed(
  'no way, no means, no chance, no possibility, no route, no line, no option, unable, not able, not possible, impossible',
)

/** When it is quiet. */
export const atNight = listed(`
  tonight, at night, overnight, after hours, out of hours, this evening, at this hour, at this time, this late, on nights, on shift,
  on duty, right now, at the moment, currently, at weekends, on weekends, after, working, online, on the late, on the night
`)

/** What somebody does who answers a customer. */
export const contactAct = [
  ...joinedPhrases(
    ['take', 'taking', 'accept', 'join', 'joining', 'enter', 'answer'],
    ['the', 'your', 'this', 'any'],
    ['call', 'calls', 'chat', 'chats', 'conversation', 'line'],
  ),
  ...joinedPhrases(
    ['come', 'coming', 'get', 'getting'],
    ['to', 'on', 'onto'],
    ['the', 'this'],
    ['phone', 'line', 'chat', 'call'],
  ),
  ...joinedPhrases(['speak', 'speaking', 'talk', 'talking'], ['to', 'with'], ['you', 'customers', 'guests', 'callers']),
]

/** For whom, or when, alone there is somebody. */
export const onlyFor = [
  ...joinedPhrases(
    ['only', 'just'],
    ['for', 'possible', 'available', 'offered', 'open', 'on offer', 'during', 'in', 'between'],
  ),
  ...listed('reserved for, restricted to, limited to, reserved to, exclusive to, exclusively for'),
]

/** With a no before it: what does not come about. */
export const comesAbout = listed(
  'happen, happening, possible, feasible, doable, realistic, arranged, foreseen, on the cards, up to me, in my power, a possibility',
)

/** What is given in words. */
export const answers = listed(
  'time, date, reason, update, estimate, copy, guarantee, promise, timeframe, time frame, news, idea, indication, deadline',
)

/** Another no behind one that has nothing to do with it. */
export const andNo = [
  ...joinedPhrases(
    ['and', 'or', 'nor', 'so'],
    ["i can't", 'i cannot', "we can't", 'we cannot', 'can i', 'can we', "i'm not", 'cannot', "can't"],
  ),
  ...joinedPhrases(['and'], ['put', 'get', 'transfer', 'connect'], ['you']),
  'either',
]

/** Nothing to be ashamed of: "not rude to ask". */
export const blame = listed(
  'rude, wrong, unreasonable, silly, cheeky, fault, blame, begrudge, argue, shame, crime, trouble asking, offended, offence, unusual',
)

/** When something was so that is over by now. */
export const past = listed(
  'earlier, yesterday, last week, last time, last night, last month, a minute ago, minutes ago, a moment ago, before but',
)
/** What one did to find somebody. */
export const tried = listed(
  'tried, asked, called, rang, phoned, dialled, messaged, looked for, look for, looking for, requested, pinged, texted, paged, checked with, tried to reach',
)
