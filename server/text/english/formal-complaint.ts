import { each, listed } from '../phrases'
import type { WordRules } from '../word-rules'

const nouns =
  'complaint, complaints, grievance, grievances, complaynt, complient, complait, compaint, complant, complians, compliant'
const verbs = 'complain, complaining, complian, compain'

/** The customer makes or announces a formal complaint with the company, or asks how to complain. */
export const formalComplaintRules: WordRules = {
  classes: {
    COMPLAINT: listed(`${nouns}, complain, complian, compain`),
    COMPLAINT_NOUN: listed(nouns),
    COMPLAIN: listed(verbs),
    MAKE: listed(
      'make, making, lodge, lodging, file, filing, raise, raising, submit, submitting, log, logging, register, registering, open, opening, put in, putting in, put through, put forward, putting forward, put down, place, placing, enter, entering, send in, sending in, send, sending, write, writing, issue, issuing, start, starting, launch, launching, initiate, initiating, record, recording, escalate, escalating, create, creating, pursue, pursuing, bring, bringing, take up, take, accept, forward, constitutes, expect, await, note, note down, acknowledge, process, investigate, formalise, formalize, set up, book, begin, hand in, drop in, draft, drafting, prepare, preparing, deliver, leave, report, post, posting',
    ),
    DET: listed(
      'a, an, my, our, this, another, the, one, some, any, that, your, me a, us a, me my, in a, in my, down a, down my, for a, him a, out a, up a, as a, against you a',
    ),
    KIND: [
      ...listed(
        'very, proper, full, written, official, formal, serious, strong, huge, big, major, second, third, new, customer, service, stage one, stage two, level one, level two, complete, fresh, further, separate, internal, similar, public, online, letter of, form of, level, long, longer, fraud, legitimate, detailed, case or, strongly worded',
      ),
      ...each('claim, query, issue, case, question, request, report, dispute, grievance', 'or, or a, or an, and a'),
    ],
    HAVE: listed(
      'i have, ive a, ive got, we have, weve got, i got, have a, got a, have an, theres a, heres, here is, heres my, is a',
    ),
    AGAINST: listed(
      'to make, about, regarding, re, against, concerning, for you, for your, over, on, to raise, to lodge, to report',
    ),
    NO_COMPLAINT: listed(
      'already, open, ref, reference, from, since, ongoing, pending, outstanding, last, yesterday, ago, before, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, module, feature, template, widget, category, tag, tags, ticket type, field, button, plugin, rate, rates, box',
    ),
    OUTSIDE: each(
      'with the, with my, to my, to our, with, to the, to, against the, against my, about the, about my, about our, from the, of the, on my',
      'ombudsman, regulator, ofcom, ofgem, ofwat, bbb, better business, trading standards, fca, ftc, fcc, caa, dot, cfpb, accc, ico, police, council, landlord, neighbours, neighbors, neighbour, neighbor, school, hr, employer, university, weather, government, city, hoa',
    ),
    TAKE_AS: listed(
      'treat, treated, treating, take, taken, consider, considered, considering, regard, regarded, accept, accepted, log, logged, logging, record, recorded, recording, register, registered, raise, raised, handle, handled, file, filed, count, counts, counted, classed, class, mark, marked, escalated, escalate, see, view, process, processed, deal with, dealt with, put down, go down, goes down, noted, note, entered, enter, put this, opened, lodged, submitted, reviewed, answered, investigated, seen, taking, turn this, turned, put it down, down',
    ),
    AS: listed('as, to be, into, under'),
    CONSIDER: listed('consider, treat, regard, call, take, deem, make'),
    THIS: listed(
      'this, it, that, the above, my email, my message, my letter, this email, this message, this letter, this mail, this chat, this tweet, this post, this note, this review, this call',
    ),
    IS: listed(
      'is, should be, will be, must be, has to be, needs to be, counts as, constitutes, serves as, is to be, shall be, represents, becomes',
    ),
    THISIS: listed('this is, thats, that is, it is, its, this serves as, this counts as'),
    WANT: listed(
      'want, need, like, have, get, see, wish, demand, request, expect, insist on, require, asking for, ask for, after',
    ),
    RAISED: listed(
      'raised, logged, filed, made, lodged, opened, registered, recorded, submitted, put in, put through, escalated, started, taken further, investigated, dealt, on record, on file, formalised, acknowledged, noted, looked at formally, passed on, taken to, taken up, moved to',
    ),
    FORMALLY: listed('formally, officially, in writing, through the proper channels, through official channels'),
    RAISE: listed(
      'express, state, protest, object, raise, raising, take, taking, report, reporting, escalate, escalating, pursue, pursuing, handled, handle, deal, dealt, address, addressed, log, logged, record, recorded, investigate, investigated',
    ),
    FORMAL: listed('formal, official, written, serious, stage one, stage two, stage 1, stage 2'),
    NOT_NOW: listed(
      'of, was, has, is, were, got, hasnt, wasnt, isnt, had, closed, ref, number, no, from a, from the, from my, from our, from another, from customers, last, earlier, in, and heard, went',
    ),
    HEADER: listed(':, !, -, about, regarding, re, against, concerning'),
    LETTER: listed('letter, email, mail, note, statement'),
    BEFORE_HEAD: listed('subject, re, title, here is, heres, this is, hello, hi, following, attached, below, enclosed'),
    COMING: listed(
      'coming, incoming, on its way, on the way, to follow, follows, follow, being written, being drafted, going in, goes in, go in, as follows, with you by, on your desk, heading, headed, attached, below, enclosed, will be with you, will land, in the post, is next',
    ),
    FURTHER: listed('further, higher, to the top, to head office, to the next, to stage'),
    HOW: listed(
      'how, hows, where, wheres, who, whos, whom, what, whats, which, any way, a way, way, best way, somewhere, someone, somebody, anyone, anybody, anywhere, place, number',
    ),
    ASKER: listed('to, i, we, one, customers, do you, about, me'),
    MAY_I: listed(
      'can i, may i, could i, should i, do i, can we, could we, how do i, is it possible to, am i able to, id like to know how to',
    ),
    OFFICE: [
      ...each(
        'complaint, complaints, grievance, grievances',
        'department, departments, dept, team, office, officer, manager, handler, unit, desk, section, line, hotline, number, procedure, procedures, process, policy, form, forms, page, link, email, mail, e - mail, address, contact, contacts, portal, route, system, inbox, people, person, division, handling, center, centre, mailbox, section, channel, website, phone, extension, lead, helpline, option, bit',
      ),
      ...listed('complaint and, complaints and feedback, complaints or feedback'),
    ],
    OFFICE_SURE: each(
      'complaints, complaint, grievance, grievances',
      'form, email, e - mail, portal, hotline, inbox, address',
    ),
    WAYS: listed(
      'what, whats, where, wheres, which, how, who is, whos, who are, have you, do you have, is there, got, give, need, want, send, share, tell, provide, through, over, to, with, contact, find, like, get, have, email, reach, point, direct, speak, talk, transfer, using, via, escalate, looking for, link, any, under, per, follow, following, pass, connect, ask, see, show, me, can you, please, has, no',
    ),
    REACHING: listed(
      'contact, find, reach, speak to, speak with, talk to, talk with, through to, transfer me to, connect me to, get hold of, email for, number for, address for, someone in, someone from, somebody in, somebody from, anyone in, in touch with, over to, put me onto, put me on to',
    ),
    WHO: listed('who, whoever, whos, anyone, someone, somebody, which, department, person, people, team, what'),
    HANDLES: listed(
      'deals with, deal with, handles, handle, takes, take, looks after, look after, manages, manage, in charge of, responsible for, receives, receive, is for, for, does, do, covers, runs, answers, dealing with, handling',
    ),
    REACH: listed(
      'address, number, contact, email, e - mail, form, link, page, phone, details, where, url, website, place, portal, procedure, process',
    ),
    INTEND: listed(
      'will, ill, shall, must, hereby, may, might, want, wanting, wanna, gonna, wish, wishing, like, need, intend, intending, looking, here, going, plan, planning, have, writing, writting, write, emailing, messaging, contacting, calling, ringing, tweeting, trying, able, allowed, way, right, decided, forced, message is, letter is, email is, this is, love, about to, am, im, were, be, gotta, got, order, tempted, obliged, compelled, wanted, would, ready, prepared',
    ),
    BOSS: listed(
      'head office, headoffice, manager, managers, management, ceo, boss, bosses, company, customer service, customer services, customer relations, customer care, hq, corporate, supervisor, managing director, director, directors, board, chief, top, someone senior, higher up, owner, your office',
    ),
    NOT: listed(
      'not, dont, doesnt, never, no need, no wish, no desire, no intention, without, rather than, instead of, hate, hates, loathe, cannot, cant, couldnt, wont, didnt, rarely, seldom, hardly, avoid, nothing, isnt, wasnt, arent, havent, no reason, no cause, no right, no grounds, wouldnt',
    ),
    OTHERS: listed(
      'people, others, everyone, everybody, customers, users, neighbours, neighbors, neighbour, neighbor, they, theyve, he, she, those, patient, patients, guests, many, most, wife, husband, friend, friends, some, always, tenants, flat, fans, reviewers, forum, customer, mum, mother, dad, son, daughter, anyone else, reviews, tenant, buyer, buyers, seller, guest, client, clients, colleague, council, boss, landlady, landlord',
    ),
    DONE: listed(
      'used, filled, filed, made, sent, submitted, lodged, raised, logged, wrote, emailed, registered, put in, placed, posted, opened, received, read, seen, got your, got my, complained, rang, called, studied, started, passed',
    ),
    PAST: listed(
      'when, whenever, after, since, used to, had to, having, did, already, previously, was going, said, promised, thanks for, thank you for, helped me, work in, works in, working in, hearing, told me, keep, stop, tired of, sick of, before, until, last, enough',
    ),
    BREAK: [',', ';', ':', '-', '(', ')', 'but', 'because', 'so', 'though', 'although', 'then'],
  },
  masks: [
    ...each(
      'zero, noise, chest, stomach, skin, back, heart, kidney, medical, health, common, main, only, biggest, frequent, usual, general, number one, chief, minor, small, little, first, hr, building, council, slight, tiny, my one, no real',
      'complaint, complaints',
    ),
    ...listed(
      'who am i to complain, why should i complain, how can i complain when, no one can complain, nobody can complain, who can complain when, who could complain, cant complain, cannot complain, can not complain, mustnt complain, shouldnt complain, couldnt complain, wont complain, nothing to complain, not to complain, not one to complain, one to complain, stop complaining, without complaint, without complaining',
    ),
  ],
  rules: {
    'make-complaint': [
      'MAKE KIND COMPLAINT ~OUTSIDE <1> ~NO_COMPLAINT',
      'MAKE COMPLAINT ~OUTSIDE <1> ~NO_COMPLAINT',
      'MAKE DET COMPLAINT ~OUTSIDE <1> ~NO_COMPLAINT',
      'MAKE DET KIND [1] COMPLAINT ~OUTSIDE <1> ~NO_COMPLAINT',
      'HAVE [2] COMPLAINT_NOUN AGAINST',
      'i|ive|we [2] have|got [1] a|an [2] COMPLAINT_NOUN <5> ~NO_COMPLAINT',
      '^ <1> got|have|having [1] a|an [1] COMPLAINT_NOUN <4> ~NO_COMPLAINT',
      'help|assist [2] with [2] COMPLAINT_NOUN <3> ~NO_COMPLAINT',
    ],
    'taken-as-complaint': [
      'TAKE_AS [5] AS [3] COMPLAINT_NOUN ~OUTSIDE',
      'escalate|raise|move|turn|upgrade [4] to [2] COMPLAINT_NOUN',
      'CONSIDER [2] THIS [1] a|an|my|our|as [2] COMPLAINT_NOUN',
      'THIS IS [1] a|an|my|our [3] COMPLAINT_NOUN',
      'THISIS [1] a|an|my|our [2] COMPLAINT_NOUN ~OUTSIDE <4> ~?',
      'put|have|get|want [2] on record as|that',
    ],
    'complaint-wanted': [
      'WANT [4] COMPLAINT_NOUN [3] RAISED',
      'RAISED as [3] COMPLAINT_NOUN',
      'FORMALLY [1] COMPLAIN',
      'COMPLAIN [2] FORMALLY',
      'FORMALLY [1] object|protest|raise|raising',
      'deadlock letter',
      'RAISE [4] FORMALLY $|,|with|to|as|about|and|against',
      'need|want|give|issue|provide|get|send|require [3] COMPLAINT_NOUN reference|number|ref|id',
      'case of COMPLAINT_NOUN',
      'my|this|our|the [1] COMPLAINT_NOUN is|be|to|must|should|needs|has [3] RAISED ~already',
      'COMPLAINT_NOUN reference|ref|number|id [1] please|pls|plz',
      'someone|anyone|anybody|somebody|somewhere|person|place|number|anywhere [2] i|we can|could|should COMPLAIN',
    ],
    'formal-complaint': [
      '^ [1] FORMAL [1] COMPLAINT_NOUN ~OUTSIDE|NOT_NOW',
      '^ [1] BEFORE_HEAD [1] FORMAL [1] COMPLAINT_NOUN ~NOT_NOW',
      'following|attached|below|enclosed|with|of|a [1] FORMAL [1] COMPLAINT_NOUN ~NOT_NOW|OUTSIDE',
      'youll|will|be|expect [1] get|getting|receive|receiving|have|having [3] COMPLAINT_NOUN ~NOT_NOW|OUTSIDE',
      '^ ~my|our|the|your|his|her|some|any|a|of [1] complaint|grievance|complaynt|complient|complait|compaint <0> HEADER',
      '^ my|our|a|the complaint <0> :|-|!',
      '^ COMPLAINT_NOUN $',
      '^ BEFORE_HEAD <1> COMPLAINT_NOUN <0> HEADER',
      'LETTER of [1] COMPLAINT_NOUN',
      'my|our|this|attached|following|enclosed COMPLAINT_NOUN LETTER',
      'my|our COMPLAINT_NOUN concerns|relates|regards',
      'my|our COMPLAINT_NOUN is about|regarding|against|concerning',
      'COMPLAINT_NOUN in writing',
      'COMPLAINT_NOUN [2] COMING',
      'take|taking|takes|escalate|escalating|move|push [1] my|this|the [1] COMPLAINT_NOUN [1] FURTHER',
    ],
    'how-to-complain': [
      'HOW [6] ASKER [3] COMPLAIN',
      'HOW|WAYS [3] COMPLAIN to|about $|,|?|your|a|an|the|this|my|someone',
      'MAY_I [1] COMPLAIN ~OUTSIDE',
      'HOW [6] COMPLAINT_NOUN [2] go|to|sent|made|submitted|lodged|addressed',
    ],
    'complaints-office': [
      'WAYS [6] OFFICE <2> ~NO_COMPLAINT',
      'REACHING [2] complaints $|,|please|pls|plz|and|about',
      'someone|somebody|anyone from|in complaints',
      'WHO [3] HANDLES [3] complaints',
      'REACH [5] for|handles|with|making|about|takes|to [2] complaints|complaint',
      'OFFICE_SURE',
      'want|need|give|bring|get|have|show|sign|see|is|your|the [2] complaints book|register',
      '^ <1> OFFICE $|please|pls|plz|email|address|number|contact|details',
      'to complaints $|,|please|now|today',
    ],
    'will-complain': [
      'INTEND [2] to [2] COMPLAIN ~OUTSIDE',
      'i|we|ill|well|id|must|shall|will|hereby [2] hereby|will|shall|must|ill|gonna|going|officially|be|now [2] COMPLAIN ~OUTSIDE',
      'ill|gonna|wanna|hereby|shall [2] COMPLAIN ~OUTSIDE',
      'im|am|were complaining about [1] your',
      'COMPLAIN to who|whom',
      'COMPLAIN [5] to [2] BOSS',
    ],
  },
  unless: [
    'NOT ~find|know|see|figure|seem|only [5] COMPLAIN|COMPLAINT',
    'OTHERS [4] COMPLAIN',
    'PAST [3] COMPLAIN',
    'i|we|ive|weve|have|has|had|already|she|he|they|who|^ DONE [4] COMPLAINT',
    'refused|refuses|able|failed|forgot|promised|unable|did [3] MAKE [2] COMPLAINT',
    'they|he|she [1] TAKE_AS [5] as [3] COMPLAINT_NOUN',
    'is|are|hes|shes|theyre going|about|planning|threatening [1] to [2] COMPLAIN',
    'was about|ready|going|tempted [3] COMPLAIN|COMPLAINT',
    'thought|glad|nearly|almost [4] COMPLAIN|COMPLAINT',
    'PAST [2] MAKE [3] COMPLAINT',
    'if i|we [1] COMPLAIN',
    'if i|we [1] MAKE [3] COMPLAINT',
    'OTHERS [3] MAKE [2] COMPLAINT',
    'does|can your [3] software|crm|app|plugin|tool|product|system',
    'no complaint|complaints ~department|dept|team|office|procedure|process|form|page|link|email|address|number|contact',
    'an|the|any|still|existing open COMPLAINT_NOUN',
    'haha|lol|hahaha',
    'compliant with',
  ],
}
