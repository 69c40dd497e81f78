import { verbForms } from '../verb-forms'
import type { WordRules } from '../word-rules'
import {
  actingGroups,
  actsUnderWay,
  adverbs,
  bareDoing,
  busyWith,
  callsYou,
  contactsYou,
  doneActs,
  fullerActs,
  futures,
  getsDone,
  goesItsWay,
  groupActs,
  irregular,
  letMe,
  looking,
  matters,
  moreActs,
  noActs,
  notDone,
  notUnderWay,
  onIt,
  onTheWay,
  outsiders,
  plainActs,
  receivedThings,
  secondActs,
  soon,
  soonActs,
  things,
  toFindOut,
} from './next-step-words'

const listed = (phrases: string): string[] => phrases.split(', ')

/** Every first with every second: "i will", "we will". */
const each = (firsts: string, seconds: string): string[] =>
  listed(firsts).flatMap((first) => listed(seconds).map((second) => `${first} ${second}`))

/** Once each, with hyphens written as such, as a blank, and not at all: "double-check". */
function spoken(phrases: readonly string[], without: readonly string[] = []): string[] {
  const written = phrases.flatMap((phrase) =>
    phrase.includes('-') ? [' - ', ' ', ''].map((between) => phrase.replaceAll('-', between)) : [phrase],
  )
  return [...new Set(written)].filter((phrase) => !without.includes(phrase))
}

const firstOf = (act: string): string => act.split(' ')[0] ?? ''
const fuller = [...fullerActs, ...moreActs]
const doing = [...plainActs, ...fuller]
  .filter((act) => !notUnderWay.includes(firstOf(act)))
  .flatMap((act) => verbForms(act, irregular).doing)
const done = plainActs.filter((act) => !notDone.includes(firstOf(act))).flatMap((act) => verbForms(act, irregular).done)

/** Of each way to say it one of these stands there. */
const telling = {
  I_WILL: [
    ...each("i'll, we'll, i, we", 'will, shall').filter((phrase) => !phrase.includes("'")),
    ...listed("i'll, we'll, we'l, i wll, we wll, i wil, we wil, i gonna, we gonna, i also will, we also will"),
    ...each("i'm, i am, we're, we are, i'm just, i'm now, we're now", futures.join(', ')),
    ...each('i, we', 'plan to, intend to, aim to'),
  ],
  THEY_WILL: [
    ...listed(
      "they're going to, they're gonna, they're about to, he's going to, she's going to, he's gonna, she's gonna",
    ),
    ...listed("they'll, she'll, he'll, who'll, someone'll, somebody'll"),
    ...each('they, he, she, who', 'will, shall, should, are going to, is going to'),
  ],
  WILL: listed(
    "will, shall, should, expect to, expects to, hope to, aim to, plan to, wants to, 'll, is about to, are about to, going to, gonna",
  ),
  WILL_BE: [
    ...each("will, shall, it'll, you'll, they'll, this'll, that'll", 'be, get, now be, also be, then be'),
    ...listed('will soon be, will shortly be, is going to be, are going to be, will be getting, will be fully'),
    ...listed('will still be, will all be, is about to be, will instead be'),
  ],
  YOU_WILL: listed("you'll, you will, you shall, you should, you are going to, you're going to, you can expect to"),
  DOING: spoken([...actsUnderWay, ...doing]),
  BARE_DOING: bareDoing,
  BUSY: busyWith,
  BEING: ['being'],
  ON_WAY: onTheWay,
  DUE: listed('booked, scheduled, due, set, lined up, arranged, coming, heading, going, visiting, assigned'),
  DOES: spoken(groupActs),
  GOES: goesItsWay,
  TO_FIND_OUT: spoken(toFindOut),
  GETTING: listed('having, getting'),
  ASKED: listed('asked, got, instructed, requested, told, arranged for'),
  SOON_ACT: soonActs,
  HOPE: listed('should, hope to, aim to, expect to, plan to, intend to, should now, are hoping to, hoping to'),
  CONTINUE: [
    ...listed('continue, continues, keep, keeps, keep on, continue to, continues to, continuing to, continuing'),
    ...listed('still trying to, trying to, keep on trying to, hoping to, waiting to, hard at work'),
  ],
  BEGUN: listed('started, begun, launched, kicked off, initiated'),
  LET_ME: letMe,
  GIVE_ME: [
    ...each('give, allow, grant, spare', 'me, us'),
    ...each('one, a, two, five, a quick, a few', 'moment, minute, second, sec, minutes, moments, seconds'),
    ...listed('gimme, a little time, a couple of minutes, a bit of time'),
  ],
  WHILE: listed('while, whilst'),
  EXPECT: listed('expect, look out for, watch out for, be on the lookout for'),
  ON_IT: spoken(onIt),
}

const classes = {
  ...telling,
  BREAK: listed('but, because, if, when, until, unless, which, and, you, we, i, since'),
  I: listed("i, we, i'll, we'll, i've, we've, i will, we will, i would, we would, i have, we have"),
  AM: [
    ...listed("i'm, i am, we're, we are, we've been, i've been, have been, has been, and are, and am, and is"),
    ...listed('i will be, we will be'),
  ],
  ARE: listed('is, are'),
  IS: listed("is, are, it's, this's, that's, they're, has been, have been"),
  THEY_ARE: [
    ...listed("they're, they are, everyone is, everyone's, everybody's"),
    ...actingGroups.map((who) => `${who}'s`),
  ],
  HAVE: listed("have, having, i've, we've, got, has"),
  PAUSE: [',', ':', '-', '(', 'not', 'never'],
  ADVERB: spoken(adverbs),
  ACT: spoken(plainActs),
  FULL_ACT: spoken(fuller),
  SECOND: secondActs,
  DONE: spoken([...doneActs, ...done]),
  CALL_YOU: spoken(callsYou),
  CONTACT: spoken(contactsYou, callsYou),
  GROUP: actingGroups,
  TEAM: listed('they, team, teams, engineers, developers, crews, staff, technicians, department, specialists'),
  OUR: listed('our, my, the, a, an, another'),
  NO_ACT: [...noActs, ',', ':', '-', '('],
  NOT_WISHED: [
    ...listed('not, never, need, require, only, have, want, happy, glad, able, here, delighted, help, assist, wait'),
    ...each('be', 'happy, glad, able, here, more than, delighted, pleased, willing, waiting, standing, very happy'),
    ...[',', '-', 'gladly help', 'be only too'],
  ],
  NOTED: [
    ...listed('ok, okay, sure, noted, understood, thanks, thx, yes, also, then, and, but, so, amp, certainly, great'),
    ...listed('absolutely, no problem, thank you, of course, perfect, alright, right, got it'),
  ],
  CURRENTLY: listed('currently, now, still, sec, moment, minute, second, right now'),
  NOW: listed('now, asap, shortly, for you, right away, straight away, as we speak, immediately, at once, today'),
  THIS_NOW: listed('this, that, it, these, now, for you, with the, with our, with my, you, your'),
  THING: things,
  PARTICLE: listed('up, out, in, on, over, off, back, down, away, through, round, around'),
  MODAL: listed('may, should, will, might, can, could, usually, often, helps, works, would, did'),
  IMPROVE: listed('improve, improving, make things better, better, easier, faster, grow'),
  MATTER: matters,
  NEED: listed('need to, have to, got to, gotta, must, had better, better, ought to'),
  GOT_DONE: getsDone,
  SOON: soon,
  TELL: listed('tell, give, let, update, get, fix, resolve, send, refund, have, confirm, share'),
  HOPED: listed('have, get, be back, be in touch, hear, fix, resolve, update, know'),
  OUTCOME: [
    ...listed('you, up, back, fixed, sorted, resolved, working, ready, restored, processed, update, this, it, shortly'),
    ...listed('soon, completed, answer, news, more, fix, done'),
  ],
  WORK: listed('look, work, search, investigate, try, looking, working, searching, trying'),
  ANY: listed('a, an, the, our, to, on, work, your, this, with'),
  DUE_FOR: [
    ...listed('to, for, at, on, by, tomorrow, today, tonight, this, next, with, over, your, in, out, round, around'),
    'back',
  ],
  SO_I_CAN: [
    ...listed('to, so i can, so we can, so that i can, so that we can, please while'),
    ...each('for', 'me to, us to, our team to, the team to, this to, our agents to, our engineers to'),
  ],
  LOOK: looking,
  WE_OR_TEAM: listed(
    "i, we, i'm, we're, our team, the team, i am, we are, my colleague, they, our engineers, our team is",
  ),
  GET: listed('get, receive, have, hear, be receiving, be getting, be hearing, see, be sent, find'),
  TO_ENSURE: listed('to ensure, to make sure, to be sure, in order that, hope'),
  REACH: listed(
    'reach you, be with you, be in your, be on its way, be on the way, be back in your, come to you, arrive by email, land in, hit your account',
  ),
  RECEIVED: spoken(receivedThings),
}

/** How an agent says what is done next or being done; a wish to help, an order and a finished act are none. */
export const nextSteps: WordRules = {
  classes,
  masks: [
    ...each('we, they, you, who, which, that, there, items, people', 'were'),
    ...each('as, works, work, working, very, feel, feeling, going, went, doing, done, get', 'well'),
    ...each('feel, are, is, am, be, taken, fell, being, so, was', 'ill'),
    ...each("not, won't, doesn't, didn't, wouldn't, don't, will, need to", 'let me, let us, allow me to, allow us to'),
    ...each('you, you please, you just', 'give me, allow me, grant me'),
    ...each('you probably, you likely, you really, you definitely, you then', 'should, will'),
    ...listed('should have been, does not allow, call centre, call center, order number, check in desk'),
    ...each('should, shall, can, could, may, do, did, if, would', 'i, we'),
    ...each(outsiders.join(', '), 'will, should, shall'),
    ...each('if, before, how, when, what, why, whether, fingers crossed, hope, unless', "we'll, i'll"),
    ...each('if, how, when, what, why, whether, where', "we will, i will, i'm, we're, we are, i am"),
  ],
  rules: {
    'will-act': [
      'I_WILL ~PAUSE ACT|FULL_ACT',
      'I_WILL ~PAUSE ADVERB ACT|FULL_ACT',
      'I_WILL ADVERB ADVERB ACT|FULL_ACT',
      'I_WILL be DOING',
      'I_WILL be ADVERB DOING',
      'I_WILL ADVERB be DOING',
      'I_WILL ~NOT_WISHED <8> and|amp SECOND|FULL_ACT',
      'I_WILL ~NOT_WISHED <8> and|amp ADVERB SECOND|FULL_ACT',
      '^|NOTED|,|- will|shall|gonna ACT|FULL_ACT',
      '^|NOTED|,|- will|shall|gonna ADVERB ACT|FULL_ACT',
      '^|NOTED going|about|off to ACT|FULL_ACT',
    ],
    'somebody-will': [
      'THEY_WILL ACT|FULL_ACT',
      'THEY_WILL ADVERB ACT|FULL_ACT',
      'THEY_WILL be DOING',
      'GROUP [5] WILL ACT|FULL_ACT',
      'GROUP [5] WILL ADVERB ACT|FULL_ACT',
      'GROUP [5] WILL be DOING',
      'OUR [4] WILL CONTACT|CALL_YOU',
      'OUR [4] WILL ADVERB CONTACT|CALL_YOU',
      'WILL CALL_YOU',
      'WILL ADVERB CALL_YOU',
    ],
    'will-do-it': [
      'I_WILL ~NO_ACT|ADVERB|THING [1] THING',
      'I_WILL ADVERB ~NO_ACT|ADVERB|THING [1] THING',
      'I_WILL ~NO_ACT|ADVERB|THING [1] PARTICLE THING',
    ],
    'under-way': [
      'AM DOING ~IMPROVE',
      'AM ADVERB DOING ~IMPROVE',
      'AM ADVERB ADVERB DOING',
      'AM BUSY',
      'AM ADVERB BUSY',
      'THEY_ARE DOING',
      'THEY_ARE ADVERB DOING',
    ],
    'group-under-way': [
      'GROUP [4] ARE DOING',
      'GROUP [4] ARE ADVERB DOING',
      'HAVE [2] GROUP DOING',
      'HAVE [2] GROUP ADVERB DOING',
    ],
    'group-does': ['GROUP DOES', 'GROUP ADVERB DOES'],
    'group-on-the-way': [
      'GROUP [2] ARE ON_WAY',
      'GROUP [2] ARE ADVERB ON_WAY',
      'THEY_ARE ON_WAY',
      'GROUP [2] ARE DUE DUE_FOR',
    ],
    'being-done': ['IS BEING DONE', 'IS ADVERB BEING DONE', 'IS BEING ADVERB DONE'],
    'will-be-done': ['WILL_BE DONE', 'WILL_BE ADVERB DONE'],
    'you-will-get': [
      'YOU_WILL GET ~to [5] RECEIVED',
      'YOU_WILL ADVERB GET ~to [5] RECEIVED',
      'YOU_WILL GET from|back',
      'EXPECT [4] RECEIVED',
      'EXPECT to hear|receive|get',
      'RECEIVED [6] ARE ON_WAY',
      'RECEIVED [4] WILL REACH',
    ],
    'goes-its-way': ['MATTER GOES', 'MATTER ADVERB GOES'],
    'need-to-look': ['I|I_WILL NEED TO_FIND_OUT', 'I|I_WILL NEED ADVERB TO_FIND_OUT', 'I ADVERB NEED TO_FIND_OUT'],
    'get-it-done': [
      'I_WILL have|get ~to [4] GOT_DONE',
      'AM GETTING ~to [4] GOT_DONE',
      'AM ADVERB GETTING ~to [4] GOT_DONE',
      'I ASKED [6] to CONTACT|CALL_YOU',
      'I ADVERB ASKED [6] to CONTACT|CALL_YOU',
      'I ASKED [2] GROUP [1] to ACT|FULL_ACT',
    ],
    soon: ['^|NOTED|, <0> i|we SOON_ACT [6] SOON'],
    'we-should': ['i|we HOPE HOPED [3] OUTCOME', 'i|we HOPE ADVERB HOPED [3] OUTCOME', 'i|we HOPE be able to TELL'],
    'goes-on': ['i|we|AM|TEAM CONTINUE ACT|FULL_ACT|DOING|WORK', 'TEAM ARE CONTINUE ACT|FULL_ACT|DOING|WORK'],
    'has-begun': ['HAVE BEGUN ANY|DOING', 'HAVE ADVERB BEGUN ANY|DOING'],
    'let-me': [
      'LET_ME ACT|FULL_ACT|LOOK',
      'LET_ME ADVERB ACT|FULL_ACT|LOOK',
      'GIVE_ME [4] SO_I_CAN ACT|FULL_ACT|LOOK',
      'GIVE_ME [4] SO_I_CAN ADVERB ACT|FULL_ACT|LOOK',
      'WHILE <0> WE_OR_TEAM ACT|FULL_ACT|LOOK|DOING',
      'WHILE <0> WE_OR_TEAM ADVERB ACT|FULL_ACT|LOOK|DOING',
    ],
    'doing-it': [
      '^|NOTED|CURRENTLY|,|- BARE_DOING [2] THIS_NOW [8] ~MODAL',
      '^|NOTED|CURRENTLY|,|- BARE_DOING [3] NOW [8] ~MODAL',
      '^|CURRENTLY BARE_DOING the|our|my [8] ~MODAL',
      '^|NOTED ADVERB BARE_DOING [2] THIS_NOW [8] ~MODAL',
      '^|NOTED|,|- CURRENTLY BARE_DOING',
      '^|NOTED|CURRENTLY|,|- DOING [5] NOW [8] ~MODAL',
    ],
    'on-it': ['ON_IT'],
    'will-do': ['^ will|shall do $|,'],
  },
  unless: ['TO_ENSURE [6] WILL_BE DONE'],
}
