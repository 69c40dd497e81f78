import { clockTimes, largeNumbers, smallNumbers } from '../figure-words'
import { each, listed } from '../phrases'
import { verbForms } from '../verb-forms'
import type { WordRules } from '../word-rules'

/** Classes written as "NAME: phrase, phrase", each as long as no other name follows. */
const named = (written: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    written
      .trim()
      .split(/\s+(?=[A-Z_]+:)/)
      .map((entry) => entry.split(':'))
      .map(([name = '', words = '']) => [name, listed(words)]),
  )

const irregular = { ring: 'rang', write: 'wrote', speak: 'spoke', get: 'got', tell: 'told', say: 'said', send: 'sent' }
const formsOf = (verbs: readonly string[], form: 'doing' | 'does' | 'done'): string[] =>
  verbs.flatMap((verb) => verbForms(verb, irregular)[form])

/** Getting in touch, in verbs that mean little else. */
const contact = listed(`
  call, ring, phone, telephone, email, e - mail, message, contact, tweet, dm, pm, dial, fax, ping, chase, pester,
  complain, reach out, follow up, get in touch, enquire, inquire, call up, ring up, email in, write in
`)
/** What is done with people: "to", "with" them. */
const speak = listed('speak, talk, chat, write, complain, reach out, correspond')
/** What may also be done to others or about other things. */
const tell = listed(`
  tell, ask, explain, report, raise, flag, mention, inform, notify, alert, remind, beg, plead, request, demand, query,
  text, warn, describe, appeal, point out, bring up, bring this up, bring it up
`)
const hand = listed('send, give, provide, supply, submit, share, forward, mail, resend, hand over, reply, fill in')

const contacting = [
  ...formsOf(contact, 'doing'),
  ...each(formsOf(['speak', 'talk', 'chat'], 'doing'), ['to', 'with', 'w']),
  ...formsOf(tell, 'doing'),
  ...listed(`
    in touch, in contact, back and forth, back n forth, repeating, writing, onto you, on to you, on at you, after you,
    sending you, dealing with you, dealing with your, filling in your, filling out your, battling, bothering, bugging,
    badgering, hassling, nagging, hounding, fighting, arguing, chasing up, following this up
  `),
]
const contacted = [
  ...formsOf(contact, 'done'),
  ...listed(`
    rung, written in, gotten in touch, been in touch, been in contact, been in correspondence, been in communication,
    was in touch, was in contact, emaild, contcted, contacted, dmd, pmd, chased up, been on with, been on to,
    been onto, was on to, was onto, been at you, been on at, been back and forth, made contact
  `),
]
const spoken = [...formsOf(speak, 'done'), ...listed('spoken, written, got through, battled')]
const told = [
  ...formsOf(tell, 'done'),
  ...listed('brought up, brought this up, brought it up, been asking, been telling'),
]
const handed = [
  ...formsOf(hand, 'done'),
  ...listed('gave, given, filled in, filled out, went through, gone through, resent'),
]

const oneLetter = listed(`
  email, e - mail, mail, message, msg, dm, call, phone call, phonecall, tweet, letter, chat, conversation, convo,
  complaint, enquiry, inquiry, voicemail, reminder, support ticket, support request, support case, web form, webform,
  contact form, fax, escalation, dispute, chaser, correspondence, note
`)
const manyLetters = listed(`
  emails, e - mails, mails, messages, msgs, dms, calls, phone calls, phonecalls, tweets, letters, chats,
  conversations, convos, complaints, enquiries, inquiries, voicemails, reminders, contacts, support tickets,
  support requests, support cases, webforms, faxes, follow ups, follow - ups, escalations, chasers, tickets,
  callbacks, forms
`)
const cases = listed(`
  ticket, tickets, case, cases, complaint, complaints, incident, incidents, claim, claims, dispute, grievance, appeal,
  query, enquiry, inquiry, report, request, support request, service request, bug report, escalation, form,
  contact form, paperwork
`)
const agents = listed(`
  agent, agents, rep, reps, representative, representatives, advisor, advisors, adviser, advisers, operator,
  operators, supervisor, supervisors, csr, customer service, customer services, customer care, customer support,
  customer relations, executives, executive, customer care people, helpline, helpdesk, help desk, call centre,
  call center, support team, support desk, tech support, technical support, live chat, online chat, support line,
  call handler, chatbot, complaints team, care team, service team, service desk, claims team, returns team,
  billing team, support people, support guy, support person, csa, receptionist, receptionists, case handler,
  claims handler, claim handler, caseworker, case worker, case manager, adjuster, underwriter, chat assistant,
  service rep, account manager, call handlers, complaints handler, complaints department, help line, contact centre,
  contact center
`)
const staff = [
  ...agents,
  ...listed(`
    colleague, colleagues, coworker, coworkers, support, team, teams, manager, managers, staff, people, person,
    technician, tech, engineer, employee, employees, clerk, associate, bot, department, dept, office, chat, hotline,
    line, phone line, guy, guys, girl, lady, man, woman, chap, bloke, fella, desk, branch, billing, number, shop,
    store, company, reception, headquarters, surveyor, assistant, assistants, secretary, consultant, specialist,
    officer, administrator, concierge, installer, fitter, repairman, front desk, back office, admissions, finance,
    lettings, warehouse, sales, lot, accounts people, boys, folks, tutor, registrar, workers, worker, crew, admin,
    head office, page, inbox
  `),
]
const units = listed(`
  minutes, mins, hours, hrs, hour, days, day, weeks, week, wks, months, month, years, fortnight, ages
`)
const days = listed('monday, tuesday, wednesday, thursday, friday, saturday, sunday')
const dates = Array.from({ length: 31 }, (_, day) => {
  const last = Math.floor(day / 10) === 1 ? 0 : (day + 1) % 10
  return `${day + 1}${day === 10 || last > 3 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`
})
const months = listed(`
  january, february, march, april, may, june, july, august, september, october, november, december, easter, christmas
`)
const numbers = [
  ...smallNumbers,
  ...listed(`
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, dozen, several, multiple, many, numerous,
    countless, various, a few, few, couple of, couple, umpteen, fifteen, twenty, thirty, loads of, lots of, dozens of,
    tons of, hundreds of, endless, half your, half a dozen, million, thousand, hundred, so many, too many, plenty of,
    repeated
  `),
]
const answers = listed(`
  reply, replies, response, responses, answer, answers, callback, callbacks, call back, call - back, acknowledgement,
  acknowledgment, return call, email back, respons, repsonse, responce, revert, message back, reply back, answer back,
  call - backs
`)
/** What also counts as an answer where it is still missing. */
const laterAnswers = listed(`
  resolution, solution, feedback, contact, word, news, follow up, follow - up, communication,
  explanation, reaction, outcome, decision, call, email, message, dm, text, phone call, resolve, joy
`)
/** Answering, of people only or as nothing else would. */
const reply = listed(`
  reply, respond, answer, revert, get back, come back, call back, ring back, phone back, write back, email back
`)
const replied = [
  ...[...reply, ...formsOf(reply, 'doing'), ...formsOf(reply, 'does'), ...formsOf(reply, 'done')],
  ...listed(`
    came back to, come back to, gotten back, rung back, written back, called me, rang me, phoned me, emailed me,
    contacted me, contacted us, called us, call me, ring me, contact me, contact us, email me, message me,
    messaged me, been in touch, in touch, reached out, reach out, reaches out, reaching out, follow up, followed up,
    follows up, acknowledge, acknowledged, pick up, picks up, picked up, picking up, read my, reads my, looked at my,
    returned my, returns my, return my, read them, returning my, speaking to me, speak to me, talk to me,
    gets in touch, calls me, getting in touch
  `),
]
const callMe = [
  ...each(listed('call, phone, ring, contact, email, message, update, tell, text, notify, help, dm'), ['me', 'us']),
  ...listed(`
    call, ring, phone, contact, email, be out, call back, ring back, phone back, get back, be in touch, get in touch,
    reach out, come back, look into, follow up, reply, respond, be contacted, be called, let me know, let us know,
    send me, be in contact, look at, sort it, fix it, sort this, fix this, investigate, escalate, check, resolve,
    be resolved, be fixed, be sorted, ring before, be escalated, chase, pass, forward, raise, arrange, order, process,
    refund, replace, look, speak, talk, book, send, cancel, credit, reverse, waive, log, note, flag, take ownership, take it up, have someone,
    get someone, come, sort, fix, handle, take care, find out, deal with, make sure, send a, send the, give me,
    give us, get it, be on, hear back, hear from
  `),
]

/** Classes of words, as far as they are only listed. */
const listedClasses = named(`
  ME: i, ive, we, weve, i'd, having, both of us
  I: i, ive, we, weve
  PERSON: person, guy, lady, one, girl, man, woman, bloke, chap, fella, gentleman, operator, dude
  KIN: mums, dads, husbands, wifes, husband, wife, partner, fiance, fiancee, mum, mom, dad, mother, father, spouse,
    daughter, son, boyfriend, girlfriend
  MY: my, our
  YOU: you, u, ya, y'all, yous, your, ur, yr, you're, thee
  YOU_DO: you, u, ya, y'all, you guys, you lot, you people, youve, you all, yous, u guys
  YOUR: your, ur, yr
  CANNOT: can't, cannot, couldn't, could not, can not, unable to, impossible to, not able to
  TO: to, with, w, 2
  THEY: they, she, he, theyve, shes, hes
  AND: and, then, but
  SOMEONE: someone, somebody, anyone, anybody, some1, sum1, person, people, human
  TICKET: incidents, complaints, disputes, enquiries, queries, ticket, case, complaint, incident, dispute, grievance,
    enquiry, inquiry, query, escalation, tickets, cases
  FORM: form, contact form, report, reports, forms, claim, claims, appeal, bug report, support request, support case,
    service request, paperwork
  REPS: agents, reps, representatives, advisors, advisers, colleagues, coworkers, operators, supervisors, csrs,
    managers, departments, employees, staff, handlers, assistants, associates, members of staff, bots, teams
  PHONE: chat, live chat, phone, line, helpline, hotline, webchat, phones, phone line, messenger, chatbot
  BRANCH: branch, store, shop, office, dealership, showroom, outlet, desk, counter, garage, location
  PREVIOUS: previous, earlier, last, prior, original, first, past, initial, other, old, unanswered
  ORDINAL: second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, umpteenth, nth, hundredth, thousandth,
    millionth, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 15th, 20th, 50th, 100th, zillionth
  AGAIN: again, once more, once again, yet again, another time, one more time, a second time
  BEFORE: before, already, previously, beforehand, earlier, in the past
  ALREADY: already, previously, repeatedly
  NO_RESULT: no reply, no response, no answer, still nothing, heard nothing, crickets, nothing happened, ignored,
    silence, nobody, nothing since, no one, no result, no results, no luck, to no avail, no avail, in vain, no help,
    nowhere, without success, no resolution, no joy, no solution, zero response, without a response, without any,
    no use, nothing was, nothing done
  GIVEN: everything, forms, paperwork, info, information, details, photos, photo, pictures, proof, documents,
    screenshots, screenshot, receipt
  NO: no, zero, 0, without, without a, without any, lack of, not any, nor any, still no, not a single, not one,
    never any
  NOT: not, never, nvr, haven't, hasn't, hadn't, didn't, don't, doesn't, won't, isn't, aren't, wasn't, weren't, can't,
    cannot, couldn't, wouldn't, hvnt, havnt, ain't, yet to, failed to, fail to, fails to, refuse to, refuses to,
    refused to, stopped, neglected to, forgot to, forgotten to, bothered to, unable to, nor, hardly, waiting to,
    no longer, without, dont even
  NOBODY: nobody, no one, noone, no body, no - one, no1, none, not one of you, not one person, not a single person,
    not a soul, nobody's, no one's, hasn't anyone, has anyone, has anybody, does anyone, does anybody, doesn't anyone,
    is anyone, is anybody, anyone going to, anybody going to, anyone ever, anybody ever, not one agent, neither,
    none of you, none of them, any1
  ACTED: helps, helped, can help, could help, cares, seems to care, takes ownership, took ownership, take ownership,
    listens, listened, has a clue, knows anything, seems to know, helping, looked into, looks into, does anything,
    did anything, do anything, doing anything, reads, reading, read, listening, gave me, gives me, actioned, bothered,
    was able to, done anything, showed up, turned up, fixed it, calls, phones, rings, writes, emails, called, phoned,
    rang, wrote, emailed, texted
  GET: get, got, gotten, getting, receive, received, recieved, receiving, had, have, having, given, see, seen, heard
  FROM: back, from, anything, a thing, since, yet, a word, a peep, a dickie bird, a dicky bird, a single, frm,
    further, more, any more, nothing, diddly, zip, a sound, anything back, any news, anyone, anybody
  SILENCE: heard nothing, hear nothing, nothing heard, hearing nothing, heard zero, heard zilch, heard crickets,
    still nothing from, nothing from you, nothing from your, not a peep, radio silence, crickets, complete silence,
    total silence, silence since, not a word from, not a word back, not a word since, no word since, nothing back,
    not a sausage, dead silence, left hanging, deafening silence, silence from, nothing but silence, met with silence,
    left waiting for
  PROMISED: told, promised, assured, advised, informed, guaranteed, reassured, instructed, led to believe, quoted
  WAS: was, were, been, being, got, get, getting, am, im, gets
  SAID: said, say, told, promised, swore, assured, advised, informed, guaranteed, promises, assures, gave up, hang up,
    claimed, insisted, confirmed, agreed, suggested, recommended, refused, ignored, asked, lied, blamed, tells, says,
    keeps telling, keep telling, keeps saying, keep saying, hung up, hangs up, disconnected, transferred, cut me off,
    was supposed, were supposed, was meant, was going to, were going to, couldn't help, could not help, wanted, made me,
    explained, replied, responded, passed me, sent me, admitted, apologised, apologized, thought, offered, gave me,
    gave us, put me, booked, cancelled, sent, tried, laughed, quoted, was looking, were looking, is looking,
    was dealing, was handling, was helping, was sorting, never called, never replied
  SAY: said, told me, told us, promised, promise, assured, swore, guaranteed, agreed, advised, claimed, informed
  WOULD: would, she'd, he'd, they'd, you'd, it'd, supposed to, suppose to, meant to, was to, were to, was going to,
    were going to, promised to, was gonna, were gonna, will, will be, be, due to, agreed to, said to, you'll, they'll,
    someone'll, it'll
  SUPPOSED: supposed to, suppose to, meant to, was to, were to, due to, was going to, were going to, promised to,
    was gonna, agreed to, offered to, said they'd, said she'd, said he'd, said you'd, said theyd, scheduled to,
    promised they'd
  SHUNTED: stonewalled, ghosted, ghosting, runaround, the run around, a run around, run - around, unanswered,
    square one, pillar to post, round the houses, round and round, merry go round, ping pong with, ping pong between,
    goose chase, deaf ears, brick wall, tennis ball, passing the buck, passed the buck, tag team, kept in the dark,
    radio silence, hung up, gone silent, gone quiet, went silent, went quiet, turned away, sent away, back and front,
    brush off
  CLOSED: closed, close, closes, closing, ended, ends, ending, deleted, rejected, dismissed, ignored, shut, reopened
  IGNORED: ignored, ignoring, ignores, you ignore, guys ignore, they ignore, closed, dismissed, unanswered
  MOVED: transferred, passed, redirected, referred, put through, bounced, sent, directed, handed
  KEEP: keep, kept, keeping, having to keep, keep on, kept on, keep having to, kept having to
  SICK: tired of, sick of, fed up of, fed up with, had enough of, done with, day of, days of, weeks of, months of,
    hours of, years of, spent, wasted, spend, after, despite, week of, month of
  EVERY_TIME: every time, everytime, each time, whenever, every month, every week, every day, any time, each day
  TRYING: trying, tried, attempting, attempted, tryna, attempts, attempt, tries, trying and trying
  CHANNEL: by phone, by email, by e - mail, by chat, by tweet, by dm, by letter, via email, via chat, via phone,
    via dm, on the phone, over the phone, on chat, over chat, on live chat, via live chat, through the chat,
    by telephone, over email, on the chat, through chat, in the chat, on a call, on twitter, via twitter, on facebook,
    on the helpline
  ON_PHONE: on the phone, on the line, on chat, on live chat, on the chat, on a call, on calls, on phone,
    on the phone with, hold music, with customer service, with customer support, with support, with your support,
    with tech support, phone calls, on and off the phone, with an agent, with a rep, with your agent, with your agents,
    with your team, on the helpline, on hold with
  SPENT: spent, spend, wasted, wasting, spending, been, after, sat, took, taken, another
  SENT: sent, left, dropped, shot, fired, made, placed, put in, put through, submitted, filed, opened, raised, logged,
    lodged, created, started, registered, completed, filled in, filled out, posted, wrote, written, sending, fired off,
    reported, escalated, entered, sent in, exchanged
  SENT_CASE: submitted, filed, opened, raised, logged, lodged, created, registered, completed, filled in, filled out,
    put in, made, escalated, reported, entered, sent in, sent, started
  A: a, an, my, our, this, that, several, many, multiple, you, u, your, them, two, three, more, another, so many, 9,
    numerous, countless, over, yet, out, you guys, ya, one
  STANDS: is open, still open, open since, been open, remains open, pending, unresolved, unanswered, outstanding,
    ignored, escalated, closed, has not, hasn't, isn't, wasn't, still, never, since, has been, from last, of last,
    went nowhere, gone nowhere, being looked
  STATUS: status of, status on, happening with, happened to, happened with, progress on, progress with, progress of,
    news on, news about, update on, updates on, outcome of, state of, where are we with, where we are with, what about,
    going on with, response to, reply to, answer to, update for, status for, news regarding, update regarding,
    update about, stage of
  UPDATE: update, updates, news, progress, joy, luck, movement, word, developments, response, reply, answer
  ANY: any, an
  PER: further to my, further to our, per my, per our, in response to my, following my, following on from my,
    chasing up, chase up, still chasing, bumping this, a nudge, nudging, back on here, same issue as before,
    where we left off, picking this up again
  FOLLOWING: following up, follow up on, follow up to, follow up regarding, followed up, follow - up on,
    follow - up to, followup to, followup on, following - up
  READ: read, see, seen, saw, acknowledge, acknowledged, pick up, picked up, open, opened, got, get, received,
    receive, check, checked, look at, looked at, find, found, reading
  CONSIDER: looked into, look into, looked at, read, dealt with, handled, processed, acknowledged, answered, resolved,
    ignored, actioned, addressed, sorted, seen, closed, passed on, deleted, dismissed
  COULDNT: couldn't, wouldn't, didn't, could not, would not, did not, was unable to, were unable to, not able to,
    unable to
  HELP: help, find, see, explain, tell, give, do, fix, resolve, sort, answer, understand, solve, assist, know, care,
    listen
  CHANCE: had a chance, have a chance, get a chance, manage to find, manage to look, manage to check, manage to speak,
    managed to find, managed to look, managed to check, managed to speak, find out, found out, had chance, got anywhere,
    had time
  REPEATED: over, again, everything, every, all, from scratch, scratch, from the beginning, from the start, myself,
    the same
  SAME: same, automated, canned, copy paste, copy and paste, stock, generic, scripted
  SAME_ANSWER: reply, replies, answer, answers, response, responses, story, excuse, excuses, script, nonsense,
    questions
  OTHERS: dibs, other passengers, other customers, other people, my, our, his, her, him, me, us, it, off, out, myself,
    soon, by, bell, for an ambulance, for a taxi, in sick, a cab, a taxi, for you to, everyone, everybody, others,
    friends, people, whole, down, in an order, into, on my way, the bell, a review, my own, for help from, that, "
  PARTY: bank, restaurant, courier, landlord, doctor, doctors, school, neighbour, neighbor, neighbours, neighbors,
    police, hotel, seller, vendor, lawyer, solicitor, google, friends, friend, boss, host, bride, ex, driver, taxi,
    merchant, apple, airline, paypal, insurance, mother, sister, brother, daughter, son, hospital, waiter, waitress,
    dentist, nurse, teacher, council, conductor, cashier, barista, pharmacy, gym, hairdresser, guests, kids, flatmate,
    roommate, uncle, aunt, grandma, everybody, alexa, siri, family, hmrc, dvla, dwp, irs, dmv, plumber, electrician,
    embassy, ombudsman, regulator, mechanic, mate, mates, captain, pilot, crew, employer, vet, surgeon, manufacturer,
    publisher, developer, tutor, professor, parents, husband, wife, partner, dad, mum, mom, amazon, microsoft, visa,
    mastercard, ambulance, fire brigade, review, post office, dispatcher, supplier, tenant, clients, client, customers,
    accountant, buyer, carrier, isp, book, software
  ELSE: you, u, he, she, they, it, driver, courier, someone, somebody, seller, host, bank, restaurant, landlord,
    neighbour, friend, sister, brother, ex, doctor, mother, scammer, scammers, hotel, boss, doorman, carrier, fraudster,
    warehouse, school, dentist, nurse, phone, alarm, doorbell, people, customers, daughter, son, stranger, salesman,
    recruiter, captain
  RANG: called, rang, phoned, messaged, emailed, texted, contacted, tweeted, knocked, calling, texting
  RECEIVE: receive, received, receiving, get, getting, got, sends me, send me, sending me, spam, bombarded, includes,
    unwanted
  SPAM: marketing, promotional, spam, sales, telemarketing, nuisance, scam, phishing, advert, adverts
  CODE: newsletter, survey, activation, code, codes, feedback form, doorbell, push notification, push notifications,
    reset, verification, otp, confirmation email, confirmation mail, password, promo
  MACHINE: app, screen, device, button, site, website, remote, page, server, touch, keyboard, touchscreen, game,
    console, mouse, controller, printer, tv, software, program, laptop, router, modem, speaker, siri, alexa, thermostat,
    camera, doorbell, api, webhook
  THANKS: thanks for, thank you for, thx for, ty for, thanks so much for, thank you so much for, thanks again for,
    cheers for
  STILL: but, however, still, though, yet, nothing, not
  PRAISE: kudos, was lovely, were lovely, so lovely, lovely service, lovely people, so fast, so quickly, all good now,
    was great, were great, brilliant, thank her, thank him, shout out, shoutout, on the spot, very helpful,
    super helpful, so helpful, extremely helpful, was amazing, were amazing, all sorted now, fantastic, it helped,
    so kind, awesome, within minutes, straight away, right away, was excellent, superb, wonderful, so patient,
    very kind, great service, great help, best customer service, best service, sorted now, fixed now, resolved now,
    sorted thanks, knew exactly, a star, legend, within seconds, sorted it all, well done, works now, working now,
    no rush
  FUTURE: i'll, we'll, should i, shall i, do i need to, do i have to, can i, could i, may i, must i, i will, i shall
  NEW: new, different, another, separate, quick, unrelated
  NEEDED: needed, required, necessary, expected, to worry, is fine
  BREAK: need, needs, want, wants, wanna, but, because, although, though, if, unless, they, he, she, it, driver,
    courier, someone, somebody, who, which, that, bank, people, when, while, never, not, haven't, hasn't, didn't, don't,
    can't, couldn't, won't, wouldn't, doesn't, will, would, should, could, can, might, wish, hardly, i'll, we'll
`)

export const repeatContactRules: WordRules = {
  classes: {
    ...listedClasses,
    CONTACTED: contacted,
    CONTACTING: contacting,
    CONTACT: [
      ...[...contact, ...speak],
      ...listed('tell, ask, explain, remind, beg, request, raise, get through, be told, repeat, get hold, call in'),
    ],
    PHONE_UP: [...contact, 'explain', 'write to', 'speak to', 'speak with', 'talk to', 'chat with'],
    ENQUIRE: [...contact, ...speak, ...tell].filter((verb) => verb !== 'follow up'),
    SPOKE: spoken,
    SPEAKING: formsOf(speak, 'doing'),
    TOLD: told,
    REPORTED: told.filter((verb) => !['told', 'asked'].includes(verb)),
    HANDED: handed,
    MAYBE: [...new Set([...contacted, ...told, ...handed, ...spoken, ...listed('spoke, been told')])],
    LETTER: oneLetter,
    LETTERS: manyLetters,
    COUNTED: manyLetters.filter((word) => !['complaints', 'contacts', 'forms', 'tickets'].includes(word)),
    CASE: cases,
    AGENT: agents,
    STAFF: staff,
    NUMBER: numbers,
    LARGE: largeNumbers,
    CLOCK: clockTimes,
    TIMES: [
      ...each(numbers, ['times', 'occasions', 'x', 'separate times']),
      ...each(['each', 'every'], ['day', 'week', 'month', 'morning']),
      ...each(['for'], ['days', 'weeks', 'months', 'years', 'ages']),
      ...listed(`
        twice, thrice, repeatedly, over and over, again and again, time and again, time after time, 2x, 3x, 4x, 5x,
        6x, 10x, x2, x3, x4, x5, times now, times already, times today, times this week, everyday, in a row,
        constantly, continually, times over, countless, endlessly, once more, to no end, non stop, nonstop,
        day after day, times, daily
      `),
    ],
    AGO: [
      ...each(['on', 'since', 'last'], days),
      ...each(['in', 'since', 'last'], months),
      ...each(
        ['last', 'this', 'few', 'over a', 'all'],
        listed('week, month, year, night, time, morning, afternoon, evening'),
      ),
      ...each(['on the', 'since the', 'the', 'on'], dates),
      ...listed(`
        ago, yesterday, yday, the other day, weeks back, months back, days back, previously, earlier today,
        earlier this week, recently
      `),
    ],
    WEEKDAY: [...days, 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'],
    LONG: [
      ...units,
      ...listed('all day, all week, all morning, since, forever, a while, too long, so long, long time'),
    ],
    DAYS: [...listed('days, weeks, months, years, week, month, fortnight, ages, since')],
    REPLIED: replied,
    ANSWER: answers,
    LATER_ANSWER: laterAnswers,
    AWAITED: [
      ...answers,
      ...listed(`
        to hear, to be called, to be contacted, to be told, someone to, somebody to, anyone to, feedback, resolution,
        solution, phone call, a call, the call, my call, your call, that call, your email, an email from, email from,
        call from, message from, update from, update on, updates on, updates from, word from, news from, news on,
        decision, outcome, dm back, you to, u to, them to, your team to, explanation, for your dm, promised,
        contact from, follow up, info from, information from
      `),
    ],
    THAT: [
      ...days,
      ...each(['it', 'they', 'he', 'she', 'we', 'there'], ['d', 'll', 's']).map((word) => word.replace(' ', '')),
      ...smallNumbers,
      ...listed(`
        to, that, it, its, by, i, i'd, i'll, you, u, would, there, someone, somebody, wait, nothing, they, within, my,
        we, your, he, she, yesterday, last, on, over, again, twice, repeatedly, different, lies, conflicting, today,
        tomorrow, multiple, several, previously, ", two, three, the same, next week, no one, refund, replacement
      `),
    ],
    TOLD_ME: [
      ...each(listed('told, promised, assured, advised, informed, guaranteed, reassured'), listed('me, us, him, her')),
      ...listed(`
        keep saying, kept saying, keep promising, kept promising, promised to, promised that, promised a, promising me, promising us, assuring me, swore
      `),
    ],
    CALL_ME: callMe,
    REACH: [
      ...each(
        ['to'],
        [...contact, ...listed('reach, get hold, get ahold, get a hold, get through, get thru, get in contact')],
      ),
      ...each(
        ['to'],
        listed('speak to, speak with, talk to, talk with, get an answer, get a response, get a reply, get someone'),
      ),
      ...each(
        ['to'],
        listed('get help, get support, get some help, get any help, get somebody, get a human, get a straight'),
      ),
      ...listed(`
        calling, phoning, ringing, emailing, messaging, contacting, dming, getting through, tweeting, texting,
        live chat, the helpline, helpline, your chat, the chat, online chat, phone line, customer service,
        customer support, chat, the phone, your phone line, your number, your hotline, the hotline, support,
        both numbers, phone, email, the number
      `),
    ],
    AS_SAID: [
      ...each(
        listed(`
          as, like, as i, as i've, as ive, like i, like i've, as we, as we've, as previously, as already, as i already
        `),
        listed('said, told, mentioned, explained, stated, reported, tweeted, wrote, emailed, advised, described'),
      ).filter(
        (phrase) =>
          !/^(?:as|like) (?:advised|described|stated|reported|told|said|mentioned|explained|emailed)$/.test(phrase),
      ),
      ...listed(`
        as i've already, as mentioned in, as stated in, as explained in, as per my, as per our, as per your,
        as stated before, as told before, as discussed on, as discussed with, as advised before, as explained to,
        as explained before, as mentioned before
      `),
    ],
  },
  masks: [
    ...each(
      listed(`
        is, are, been, it, what is, be, blog, one, place, thing, something, app, game, song, film, its, file,
        function, method, so, product
      `),
      ['called'],
    ),
    ...listed(`
      called for, called off, called out, call of duty, message board, case of, in case, in any case, phone case,
      just in case, test case, use case, use cases, user case, text message, text messages, in no time, contact lens,
      contact lenses, contact details, contact list, contact number, email address, email addresses, error message,
      error messages, following you, feature request, pull request, get requests, api call, api calls, api request,
      api requests, error report, credit report, response code, request id, case insensitive, no problem, no need,
      gate agent, gate agents, ticket agent, flight attendant, follow up with my, message says, email says, text says,
      on the contrary, no reply needed, no answer needed, call quality, phone number, response time, response times,
      rang the bell, dropped calls, missed call, missed calls, estate agent, travel agent, letting agent,
      support worker, delivery guy, delivery man, delivery person, delivery team, cabin staff, ground staff,
      bar staff, door staff, waiting staff, kitchen staff, security staff, missed your call, right of reply,
      forward my mail, redirect my mail
    `),
  ],
  rules: {
    'got-in-touch': [
      'KIN [3] CONTACTED YOU|about|AGENT|TIMES|AGO|as',
      'ME [4] CONTACTED <0> ~OTHERS <1> ~PARTY',
      '^ [1] CONTACTED <0> ~OTHERS <1> ~PARTY',
      '^ [1] already|even|have|been CONTACTED <0> ~OTHERS <1> ~PARTY',
      'been on [1] PHONE ~with',
      'me|person|one|customer <0> who <1> CONTACTED|SPOKE ~me|us',
      'AND|, CONTACTED <0> ~OTHERS <1> ~PARTY',
      'ME|^|AND [4] SPOKE TO <0> ~OTHERS <1> ~PARTY',
      'been|was [2] SPEAKING TO|and <0> ~OTHERS <1> ~PARTY',
      'dealt|dealing with <2> YOU|REPS|AGENT|NUMBER',
      'been [2] CONTACTING <0> ~OTHERS <1> ~PARTY',
      'ME [3] spoke|chatted|talked <4> AGO|BEFORE|CHANNEL|NUMBER|TIMES',
      'ME did PHONE_UP <0> ~OTHERS <1> ~PARTY',
      'tell|repeat|explain|retell|telling|repeating <1> MY story|situation|problem|issue|case',
      'after|since [1] CONTACTING <3> YOU|AGENT',
      'after|since|despite|all MY|LONG|NUMBER|all <2> LETTER|LETTERS|requests|pleas',
    ],
    'counts-contacts': [
      'ME|^ [2] MAYBE <0> ~OTHERS <1> ~PARTY <5> ~CODE <8> TIMES',
      'AND|, MAYBE <2> TIMES',
      'ME|^ [2] TIMES [3] MAYBE ~me|us <5> ~CODE',
      'ME|^ [2] TOLD|HANDED|CONTACTED <0> ~OTHERS <8> NO_RESULT',
      'ME|^ [2] REPORTED [2] YOU|AGENT',
      'ME|and [3] TOLD [1] YOUR <2> STAFF',
      'ME|^|and [2] TOLD [2] AGENT',
      'ME|^ [2] TOLD|wrote <0> ~OTHERS <1> ~PARTY <5> AGO',
      'TOLD and TOLD',
      'ME [3] TOLD|HANDED <4> YOU|STAFF <8> AGO',
      'AGO <2> ME [1] MAYBE <3> YOU|STAFF',
      'ago I [1] TOLD <0> ~OTHERS <1> ~PARTY',
      'this|issue|matter|problem|fault <0> was|been|has <1> raised|reported|logged|flagged ~by',
      'took|taken <1> up with <1> YOUR',
      'ME [2] responded|answered|replied <3> ~CODE <5> AGO|within',
      'ME|^ [2] HANDED <1> GIVEN|it|them <6> AGO',
      'what|issue|problem|fault|bug <1> I [2] reported|raised|flagged|mentioned',
      'CONTACTED|TOLD|PROMISED|agreed|confirmed|arranged|discussed <0> ~OTHERS <4> CHANNEL',
      '^|I|and <1> REPORTED <6> CHANNEL',
      'ME [2] explained <0> ~to',
      'I [1] wrote about|regarding|concerning|re',
      'I [1] said <2> AGO',
      'since I [1] SENT_CASE <3> CASE',
      'logged|raised|registered|reported|lodged|filed with <1> YOU',
      'asked|asking|requested to be called|contacted|rung',
      'since|after I <1> REPORTED|asked <0> ~OTHERS',
      'nothing <2> done|happened <2> since|about',
      'LONG <0> YOU_DO <1> asked|quoted|said|told|promised|gave|mentioned',
      'was|were|been <2> REPORTED <3> TIMES|AGO|YOU|BEFORE',
      'ME [2] discussed|agreed|arranged <4> CHANNEL|AGO|YOU|AGENT',
      'CHANNEL <2> AGO|WEEKDAY',
      'LETTER|LETTERS <1> I [2] sent|left|wrote|made|had|written',
    ],
    'went-there': [
      'ME|^ [3] been|went|gone|came|come|returned <1> back|again <3> BRANCH',
      'ME|^ [3] been|went|gone|came|visited <4> BRANCH <6> TIMES|told|sent|turned|complain',
    ],
    'handed-in': [
      'ME|^|AND [2] SENT A|NUMBER <2> LETTER|LETTERS ~that|for ~address',
      'ME|^|AND [2] SENT_CASE <3> TICKET',
      'ME|^|AND [3] SENT_CASE <3> FORM <8> AGO|NO_RESULT|TIMES|NO|NOT|still|nothing|LONG',
      'ME|^ [2] booked|requested|arranged|scheduled <2> ANSWER',
      'ME|^ [2] SENT|had <1> LETTERS',
      'ME [2] had <3> LETTER|exchange <1> with <0> ~OTHERS <1> ~PARTY',
      'CASE <3> I [2] SENT_CASE',
      'CASE <4> SENT_CASE <4> AGO',
      'TICKET <2> open <2> with',
      'raising|opening|logging|submitting|filing tickets|complaints|cases|reports',
      'existing|ongoing|outstanding|pending|unresolved|unanswered|active TICKET',
      'a|an|my|the|any|NUMBER open <0> TICKET',
      'left <1> MY <2> number|details',
    ],
    'counts-letters': [
      'NUMBER <2> COUNTED ~from|is|per|a|of|included',
      'NUMBER <2> REPS <8> SAID|later|NUMBER|NOT|NO',
      'NUMBER <1> people|persons <3> told|assured|promised|tell|hung',
      'NUMBER <1> of YOUR <3> STAFF|LETTERS',
      'ORDINAL <1> LETTER|AGENT|contact ~is|says',
      'NUMBER different <1> REPS|people',
      'ORDINAL <1> department|dept|team|person|agent <1> I|to|who|youve <3> SPOKE|SAID|sent|tell|passed|transferred|been',
      'another LETTER to <1> YOU',
      'LETTER is|makes|was <1> MY|the|number <1> ORDINAL|NUMBER',
      'lost count|track <4> LETTERS|times',
    ],
    'nth-time': [
      'ORDINAL <1> time <4> CONTACTING|MAYBE|CONTACT ~me|us',
      'CONTACTING|CONTACTED|CONTACT <6> ORDINAL <1> time',
      'day <1> NUMBER <1> of CONTACTING',
      'ORDINAL day <3> CONTACTING|ON_PHONE|hold',
      'hold|PHONE <4> ORDINAL <1> day',
      'PHONE <4> NUMBER <2> days',
      'telling|tell|told|asked|asking me|us <8> ORDINAL <1> time',
      'TIMES <3> do|must|need|have <3> CONTACT',
    ],
    'no-answer': [
      'NO <2> ANSWER ~NEEDED <2> ~NEEDED <0> ~PARTY',
      'NOT <2> GET <4> ANSWER',
      'NOT <1> had anything FROM',
      'so far NO <2> ANSWER|LETTER|word',
      'still <1> NO|nothing <2> ANSWER|LATER_ANSWER|from|back|promised <1> ~PARTY',
      'SILENCE',
      'YOUR silence',
      'NO <1> resolution|solution|outcome|feedback|callback $|,|and|yet|from|so',
      'NO <1> LATER_ANSWER from|back|since|yet <2> ~PARTY',
      'NO <1> UPDATE|action <1> on|with|about <1> MY|the|this <1> TICKET|claim|appeal|refund|application',
      'nothing for <2> DAYS',
      'how <1> long <5> wait <3> ANSWER',
      'how <1> long before|until|till <0> SOMEONE|YOU_DO <1> REPLIED|ACTED|deals|sorts|gets',
      'expected|expecting|hoping|hoped <3> a|an|some <1> ANSWER',
      'ANSWER|LETTER|LETTERS|complaint <3> NOT|yet <3> CONSIDER|replied|responded',
    ],
    'nothing-heard': [
      'still NOT <1> heard ~of',
      'NOT|NOBODY|yet <3> heard ~of <2> FROM|$|, <3> ~PARTY',
      'NOT|yet <2> hear|hearing back|from <3> ~PARTY',
      'never|yet|didnt <2> hear FROM',
      'heard from <1> YOU_DO|YOUR|AGENT',
      'YOU_DO|STAFF|they|theyve <3> NOT <3> REPLIED',
      '^ <2> never|not|hasnt|havent <1> REPLIED',
      'NOT <2> REPLIED <1> to <1> MY|me|any|a',
      'NOT <1> REPLIED <1> MY|LETTERS',
      'NOT|NOBODY <2> pick|picking|picks|attend|attending|lift|lifting|take|taking <1> MY|the|any <1> call|calls|phone',
      'NOT <1> be|been <1> contacted|called|answered|informed|phoned|emailed|addressed|acknowledged|dealt',
      'NOBODY|NOT <3> return|returned|returning|returns <3> LETTERS|call|LETTER',
      'YOU_DO|STAFF|THEY <2> never <1> ACTED|did',
    ],
    'nobody-answers': [
      'is|are anyone|anybody|any1 <1> alive|monitoring|reading|listening|home|awake|watching',
      'do YOU_DO <1> ever|even|actually|really <1> read|answer|reply|respond|listen|check',
      'SOMEONE|YOU_DO <3> actually <1> REPLIED|help|read',
      'courtesy|decency <2> ANSWER|REPLIED',
      'how hard|difficult <6> REPLIED|return|answer',
      'why <3> anyone|anybody|nobody|someone <3> REPLIED|helping|help',
      'when <2> going to <1> REPLIED',
      'owe <1> me|us <2> ANSWER|call|explanation',
      'NOBODY <6> REPLIED <1> ~door',
      'answer|answering|answers YOUR|the <1> phone|phones|line|emails|messages|dms',
      'NOBODY <4> ACTED ~the',
      'NOBODY <4> LETTERS',
    ],
    'waits-for-answer': [
      'waiting|awaiting|waited <4> AWAITED',
      'waiting <6> to REPLIED',
      'waiting <2> YOUR <2> STAFF to',
      'wait NUMBER <1> LONG <3> ANSWER',
      'how much longer <6> REPLIED|ANSWER|wait',
      'happened to getting|calling <1> back|me|us',
      'still <1> waiting <3> LETTER',
      'where|wheres <1> is|are|MY|the|that|YOUR <2> promised|ANSWER',
    ],
    'was-promised': [
      'should|supposed|promised <1> have <1> been CONTACTED|told',
      'WAS [1] PROMISED <0> THAT <2> ~PARTY',
      '^|and|then|, PROMISED <0> THAT <2> ~PARTY',
      'WAS|^|,|and [1] PROMISED <4> WOULD <2> CALL_ME',
      '^ <1> PROMISED <0> to|by|LONG|someone|itd|theyd|that',
      'YOU_DO|STAFF|THEY|SOMEONE|who <3> SAY <5> WOULD <2> CALL_ME',
      'said|promised|swore <1> hed|shed|theyd|youd|would <2> CALL_ME',
      'YOU_DO <1> TOLD_ME ~about',
      'YOU_DO <1> told|promised MY',
      'ME asked you|u <1> to|nicely|about|for|why|not',
      'YOU_DO|STAFF|they KEEP <1> telling|saying|promising|asking',
      'YOU_DO <1> said <6> WOULD|WEEKDAY|CLOCK|hours|hrs|days|weeks|try',
      'AGO|WEEKDAY <3> YOU_DO <2> said',
      'they <2> TOLD_ME',
      'KEEP promising',
      'I thought <2> was|were going|supposed to <1> CALL_ME',
      'STAFF|SOMEONE|YOU_DO|THEY <4> SUPPOSED <2> CALL_ME',
      'supposed|meant|due <1> to <1> GET <3> ANSWER|LETTER',
      'ANSWER|LETTER|visit <3> supposed|meant|due|promised',
      'promised <3> ANSWER|LETTER',
      'another <1> callback|promised',
      'keep|kept|broke|broken|breaking YOUR <1> word|promise|promises',
      '^ <1> so much for YOUR|the <2> ANSWER|promise|promises|LETTER',
      'supposed|meant|due|expecting|expected to hear',
      'was|were supposed|suppose|meant to <1> call|contact|email|phone|ring|text me|us',
      'never <1> materialised|materialized',
      'ANSWER|LETTER|follow <2> never <1> came|come|happened',
      'STAFF <6> never came|come|returned|showed|turned <1> back|up|since',
      'meant|supposed to be <1> escalated|investigated|followed|chased|passed',
      'meant|supposed to be <1> resolved|fixed|sorted|dealt|looked|answered|escalated|handled <4> AGO|YOUR|by',
      'ANSWER <4> NOT|missed <2> came|come|happened|arrived|materialised|materialized|happen',
    ],
    'staff-said': [
      'AGENT [3] SAID',
      'AGENT <0> who <1> SAID',
      'AGENT|support|colleague|team <2> COULDNT <1> HELP',
      'YOU_DO|AGENT|colleagues <2> had <5> TIMES',
      'YOU_DO|AGENT|team <1> had <3> since',
      'bot|robot|billing|accounts|claims|returns|admissions|finance|lettings told|promised|assured',
      'YOUR <2> STAFF <3> SAID',
      'sent|referred|directed|asked|given|refused|pointed|promised|told|assured|advised <3> by <3> YOUR <2> STAFF',
      'sent|referred|directed|asked|given|refused|promised|told|assured|advised|agreed|approved <3> by <2> AGENT',
      'no AGENT could|would|can|was|has',
      'store|shop|branch told|advised|sent me|us',
      'colleague|colleagues of yours|urs',
      'YOU_DO were|been told|informed|notified|warned',
      'YOU|STAFF <6> TIMES <1> told|promised|said',
      'said|told <5> another|other <1> said|told|thing',
      'told me|us <8> WOULD <1> CALL_ME',
      'got|received|given|had <5> from|by <1> YOUR|one|a|an <2> AGENT',
      'got|given|received <3> TICKET|reference|ref number|no|id',
      'AGENT I had|got',
      'PREVIOUS <1> AGENT',
      'PERSON|colleague before you|him|her',
      'ME|and [3] TOLD|HANDED <3> PREVIOUS PERSON',
      'the|that|YOUR <1> PERSON on|at|from <1> the|YOUR <1> PHONE|AGENT',
      'ME|^|and [3] TOLD the <1> bot|robot|manager|supervisor',
      'PERSON <1> I [1] spoke|dealt|chatted|talked TO',
      'every|each PERSON|AGENT <6> SAID',
      'every|each|different|another|one|first|second|PREVIOUS PERSON [1] SAID',
      'did|done|tried|followed <4> YOU|AGENT|team|colleague|colleagues <3> suggested|told|advised|said|recommended',
      'followed|tried|did|done <1> YOUR <2> advice|suggestion|suggestions|recommendation|recommendations',
      'done|did|gone|went|tried|completed|through <6> with <1> YOUR|a|an|the|one <3> AGENT',
      'YOU_DO asked <8> sent|gave|did|provided|again',
      'YOUR <1> PREVIOUS <1> LETTER|ANSWER',
      'YOUR <1> LETTER|ANSWER <3> NOT|makes',
      'YOUR ANSWER is|was|misses|missed|ignores|ignored|contradicts|leaves',
      'SAME <2> SAME_ANSWER|conversation|conversations',
      'according <1> YOUR|the|an|one <3> AGENT|PERSON|colleague|colleagues|team|manager',
      'per YOUR <1> AGENT|PERSON|colleague|team|manager',
    ],
    'you-answered': [
      'YOU_DO <1> replied|answered|responded <3> AGO|WEEKDAY|asking|saying|and|but',
      'YOU_DO <1> replied|answered|responded|wrote <0> that',
      'YOU_DO <1> asked <1> me|us <2> to wait|try|send|call|contact|email|bring|fill',
      'YOU_DO|AGENT|they <2> CLOSED <3> MY|the|it|without <2> TICKET|PHONE|conversation|it|without',
      'CLOSED|cancel <1> MY <1> TICKET',
      'ANSWER|LETTER I [1] got|received|had|get',
      'ANSWER|LETTER I [1] keep|kept getting',
      'all I <2> got|get|hear|heard|had <4> ANSWER|SAME|excuses|promises',
      'email|mail|chat chain|thread|trail',
      'LETTER|writing from <1> YOUR <2> STAFF <2> saying|promising|confirming|stating|that',
      'YOU_DO <1> confirmed|agreed <0> in|to|by|last',
      'YOU_DO asked <5> AGO|before|already|TIMES',
      'I|^ [2] got|received|had <2> ANSWER ~wrong|right',
      'the|this|that|last|only|got <1> ANSWER from <1> YOU',
      'YOUR <1> LETTER|ANSWER <2> AGO|of|from|dated|said|says|asking|saying|telling',
      'forgotten|forgot|forgetting about me|us',
    ],
    'sent-around': [
      'SHUNTED',
      'ignored|ignoring|ignores me|us|again',
      'been|being|was|were|am|im|getting ignored',
      'fobbed|fobbing|fob|palmed|brushed|brushing <2> off',
      'hang|hangs|hanging|hung up on me|us',
      'cut|cuts|cutting|disconnected|dropped me|us',
      'dropped|drops|ended <1> the|MY <1> call|chat',
      'get|getting|got|gotten|went|gone nowhere ~near',
      'left <2> on <1> read|seen|delivered',
      'going|round|around|me|sent in <0> circles',
      'been|going|gone|go|went back and forth',
      'back and forth with|between|for',
      'straight|proper|clear|definite|real ANSWER',
      'different|conflicting|contradictory <1> SAME_ANSWER|stories|advice',
      'nothing|same|more|endless|only <1> excuses',
      'MOVED|shunted|shuffled|batted|kicked|passing|bouncing|bounce|bounces <1> me|us|it <1> around|round|between|from|back',
      'MOVED|shunted|shuffled|batted|kicked|bouncing|bounce|bounces around|round|between',
      'been|me|us|keep|kept|get|got|getting|was <1> MOVED <2> TIMES|EVERY_TIME|around|between|back',
      'MOVED|shunted|bounced <1> from <2> AGENT|STAFF|one|pillar',
      'been|was|got|gets MOVED to <1> another|different|YOUR|NUMBER <1> team|department|dept|office|agent|person|desk|people|REPS',
      'hold|line|hour|hours|minutes|mins <6> then|and|before <2> disconnected|dumped|hung',
      'MOVED me|us <1> to <2> AGENT|another|team|department',
      'sends|sent|sending|directs|refers|pushes me|us <1> to|back|round|around <3> PHONE|STAFF|website|where',
      'PHONE sends|refers|tells me|us',
      'ME [2] been|got|was cut <3> TIMES|YOUR|mid|again',
      'call|chat|agent <4> disconnected|cut|dropped',
      'call|chat|session timed out',
    ],
    'keeps-contacting': [
      'bother|bothering|trouble|troubling <1> you again',
      'I|^|to [2] KEEP CONTACTING ~me|us',
      'SICK <1> CONTACTING ~me|us',
      'EVERY_TIME <1> I <3> CONTACT <0> ~OTHERS',
      'since <3> I [1] CONTACTING',
      'NUMBER <1> LONG <3> CONTACTING',
      'CONTACTING <3> for <2> NUMBER <1> LONG',
      'CONTACTING <3> since|from <2> LONG|AGO|WEEKDAY|morning',
      'CONTACTING TIMES',
      'been <1> trying <8> for|over|since <3> DAYS',
      'how many times <1> do|must|will|are you|i|we <1> need|have|going|want|ask',
      'how <1> many|often <4> do|must|should|have|times <4> CONTACT|send|provide|submit|give|upload',
      'had|having to PHONE_UP <0> ~OTHERS <1> ~PARTY',
      'having to CONTACT',
      'shouldnt <4> have to CONTACT',
      'to CONTACT <2> TIMES',
      'must|should|need|have|got|gotta|do <3> CONTACT <4> AGAIN|twice',
      'explain|repeat|retype|explaining|repeating <4> REPEATED',
      'go|going through <4> again|twice',
    ],
    'tries-to-reach': [
      'TRYING <2> REACH <0> ~OTHERS <1> ~PARTY',
      'TRYING <4> get|getting <6> from|of <0> YOU',
      'CANNOT <1> get <1> through|hold|ahold',
      'CANNOT <1> get <3> ANSWER',
      'have|what <6> to get <2> ANSWER',
      'ever going to <1> REPLIED|CALL_ME',
      'give|gave|given|giving up <1> on|with|calling|ringing|phoning|emailing|waiting <2> PHONE|AGENT|STAFF',
      'every|each <1> LETTER <6> ends|ended|end|cut|result|different',
      'LETTER|LETTERS <2> IGNORED',
      'LETTERS <4> void|bin|hole',
      'LETTERS <2> bounce|bounced|bouncing <2> from YOUR',
      'IGNORED <2> MY|every|all <2> LETTER|LETTERS',
    ],
    again: [
      'CONTACTED|CONTACTING <3> AGAIN',
      'AGAIN <2> CONTACTING|following',
      'ME [2] MAYBE ~to|with <1> ~PARTY <3> AGAIN',
      'TOLD AGAIN',
      'you|u asked <4> AGAIN',
    ],
    'follows-up': [
      'PER',
      'chase|chasing|chased <0> this|it|MY|them|an',
      'final|last|gentle|friendly|kind|second|another reminder',
      'ORDINAL|2nd|3rd request',
      'here <1> i|we <1> go|am|are again',
      'with reference|regard to MY <1> LETTER|complaint|enquiry|request',
      'last i heard',
      'AS_SAID <3> to|in|AGENT|YOUR|TIMES|before|yesterday|last',
      '^ <1> me again',
      'hi|hello|hey|its me again',
      'its|im|is <2> again <1> about|regarding|re',
      'hi|hello|hey|back|here|im again <4> about|same|still|regarding|with',
      'FOLLOWING [2] MY|this|it|LETTER|CASE|again',
      'FOLLOWING $|?|,|with',
      'TICKET|chat|contact history|notes|log|logs|transcript',
      'YOUR call|chat records|record|recordings|recording|logs|notes',
      '^ <2> ANY <1> UPDATE <1> ?',
      'ANY <1> UPDATE <3> on|regarding|about|for|with <3> this|TICKET|LETTER|request|application|refund',
      'STATUS <3> MY|the|this <1> TICKET|complaint|LETTER',
      'TICKET {2} LARGE ~minutes|hours|days',
      'MY TICKET number|no|ref|reference|id',
      'MY <2> TICKET <4> CONSIDER',
      'have|has|did|had <2> CHANCE',
      'respond|reply|answer|responding|replying <2> MY|the <2> LETTER|LETTERS',
      'MY <2> PREVIOUS <2> LETTER|LETTERS|TICKET|request|requests|contact',
      'MY <1> LETTER|LETTERS <4> AGO',
      'notes <1> on MY <1> account|file|record',
      'record|trace|note <1> of MY <1> LETTER|complaint|TICKET',
      'regarding|about|re|concerning MY <1> complaint|enquiry|query|letter|tweet|case',
      'yesterdays|todays|weeks|months|nights|mornings LETTER|LETTERS',
      'MY report|query|request <1> about|regarding|of|dated',
      'did|has|have|was|were MY <1> LETTER|LETTERS|complaint|enquiry|query|grievance',
      'took|handled|answered|taken <1> MY <1> LETTER',
      'check|checking|checked <1> in|up|on|back <1> on <1> MY <1> LETTER|TICKET|request',
      '^ <1> bump $',
      'MY LETTER|LETTERS <1> about|regarding|of|dated|to <1> ~PARTY',
      'MY <1> chat|call|conversation with <1> ~PARTY',
      'READ <1> MY <1> LETTER|LETTERS|TICKET',
      'lost|lose|misplaced|ignored|ignoring|ignores <1> MY <1> LETTER|TICKET',
      'check|read|see dm|dms|inbox',
      'READ YOUR <1> dm|dms|inbox|messages|mail|emails',
    ],
    'still-open': [
      'MY|the|this <2> TICKET <3> STANDS',
      'MY <1> TICKET <2> for|since <2> NUMBER|LONG',
      'MY appeal|claim|application|refund <6> since',
      'it|its|this|TICKET|file|claim|application <2> been|left|sitting|sat <1> with YOUR|YOU_DO <3> LONG|AGO|for',
      'NUMBER <1> LONG <4> TICKET',
      'been|was|got|already escalated',
      'been|being looked into',
      'reopen|reopened|reopening <3> TICKET',
      'TICKET <2> reopened',
    ],
    'said-already': [
      'ME|^ [1] ALREADY [2] REPORTED|CONTACTED|SPOKE <0> ~OTHERS <2> ~PARTY',
      'ME|^ [1] ALREADY [2] HANDED <3> YOU|GIVEN|this|that|it|everything',
      'ME [3] REPORTED|CONTACTED|SPOKE|HANDED <4> BEFORE $|,|and|but|:',
      'ME [3] TOLD <4> before|previously $|,|and|but|:',
      'ALREADY <4> CHANNEL',
      'been|gone|went through|over <3> with|already|before',
      'already been|gone|went through|over',
    ],
    'hours-on-contact': [
      'SPENT <4> LONG <3> ON_PHONE',
      'LONG <1> ON_PHONE',
      'on <1> PHONE to|with <1> YOU|STAFF',
      'off|ended|finished <1> PHONE|call|conversation to|with|w <1> YOU|STAFF|AGENT',
      'hold music <4> NUMBER <2> days|times|calls',
    ],
  },
  unless: [
    'THANKS <3> REPLIED|ANSWER|CONTACTING|HANDED|LETTER|help <8> ~STILL',
    'PRAISE',
    'cheers|ty|thx $',
    'PARTY|KIN <1> said|promised|swore|told',
    'PARTY|KIN was|were',
    '^ <1> FUTURE ENQUIRE|be ~to|with',
    'CODE <8> requested|asked|sent|again|TIMES',
    '^|I <0> just <1> sent|dmd|dmed|replied|responded|messaged|answered',
    'sent|dmd|dmed|replied <6> just now',
    'people|others|everyone|everybody <4> saying|say|complaining|reporting',
    'remind|tell me again',
    'RANG|spoke|asked|told|chatted <2> PARTY',
    'SPAM <2> LETTER|LETTERS|text',
    'ELSE RANG',
    'ELSE has|have|had|just|also|even|already|keeps RANG',
    '^ <1> if <1> NOBODY',
    '^ <1> can|may|could|should|shall i follow',
    'RECEIVE <5> LETTERS',
    'MACHINE <4> respond|responding|answering|answer|responded',
    'ANSWER <2> from <2> MACHINE',
    'what|who [5] CONTACTING again',
    'ignore|disregard|scrap <1> MY',
    'how many LETTERS are|can|is|per|a|included|do',
    'AWAITED|ANSWER from|by <2> PARTY',
    'waiting|to for|on|to|from MY PARTY|KIN',
    'to MY PARTY|KIN',
    'you|u left',
    'this is MY first',
    'if I <1> NOT',
    'if I [1] CONTACTED|TOLD|SPOKE',
    'sent <2> dm|pm $',
    'MY agent',
    'MACHINE gives|give|gave <2> ANSWER',
    'ANSWER when|after <2> pressing|press|click|clicking|tap|touch|push',
    'NEW <1> question|topic|problem|issue|query',
    'I <1> NOT <0> MAYBE|needed|REPLIED',
    'I <1> NOT even|yet|actually|really MAYBE|needed|REPLIED',
    '^ NOT <2> CONTACTED|SPOKE|needed|had',
    '^ no|nope|nah <1> NOT <2> CONTACTED|SPOKE|needed',
    '^ <1> havent|hadnt <2> CONTACTED|SPOKE',
    'PROMISED by <2> PARTY|MACHINE|text|sign',
    'NOBODY has complained|told',
    'never heard of',
  ],
}
