import { listed } from '../phrases'
import { verbForms } from '../verb-forms'

/** What agents do with a conversation that goes to somebody else, by form: "pass", "passing", "passed". */

const irregular: Readonly<Record<string, string>> = {
  ...{ send: 'sent', put: 'put', get: 'got', give: 'given', take: 'taken', bring: 'brought', leave: 'left' },
  ...{ throw: 'thrown', shoot: 'shot', slide: 'slid', feed: 'fed', lay: 'laid', wake: 'woken', find: 'found' },
  ...{
    fwd: 'fwd',
    cc: 'ccd',
    read: 'read',
    see: 'seen',
    deal: 'dealt',
    lead: 'led',
    run: 'run',
    set: 'set',
    have: 'had',
    go: 'gone',
  },
  ...{ oversee: 'overseen', speak: 'spoken' },
}
const past: Readonly<Record<string, string>> = {
  ...{ give: 'gave', take: 'took', throw: 'threw', wake: 'woke', go: 'went', cc: 'cced', fwd: 'fwded' },
}

interface Forms {
  base: readonly string[]
  doing: readonly string[]
  does: readonly string[]
  done: readonly string[]
}

/** All forms of some verbs and of phrases that begin with one. */
function formsOf(verbs: readonly string[]): Forms {
  const forms = verbs.map((verb) => verbForms(verb, irregular))
  const simplePast = verbs.flatMap((verb) => {
    const [first = '', ...rest] = verb.split(' ')
    const form = past[first]
    return form === undefined ? [] : [[form, ...rest].join(' ')]
  })
  return {
    base: verbs,
    doing: forms.flatMap(({ doing }) => doing),
    does: forms.flatMap(({ does }) => does),
    done: [...forms.flatMap(({ done }) => done), ...simplePast],
  }
}

/** These say it by themselves: "I am transferring you". */
export const transferring = formsOf(
  listed(`
  transfer, tranfer, transfere, trasnfer, trasfer, escalate, escallate, esclate, escelate, escalte, esculate,
  reassign, reroute, hand over, hand off, handover, elevate
`),
)
/** These say it with the customer or the case, whoever it goes to: "handing you to Ada", "passing this on". */
export const carrying = formsOf(
  listed(`
  pass, hand, put, patch, connect, conect, reconnect, route, redirect, refer, forward, foward, forwad, fwd, transfer,
  transfere, tranfer, assign, reassign, direct, hook, delegate, introduce, entrust, escalate, elevate, reroute, pop,
  steer, allocate, reallocate, relay
`),
)
/** These need "over" or "across" for that: "moving you over". */
export const shifting = formsOf(
  listed(`
  move, shift, switch, swap, take, send, get, turn, bump, kick, link, drop, give, slide, push, bring, walk, ping,
  shoot, ship, throw, chuck, fling, flip, sign
`),
)
/** These need to be told to whom. */
export const passing = formsOf([
  ...transferring.base,
  ...carrying.base,
  ...shifting.base,
  ...listed(`
  raise, lift, upgrade, flag, report, submit, lodge, log, share, present, leave, place, return, release, commit,
  bounce, channel, dispatch, set, surrender, file, transition, pair, match, fire off, transmit, convey, remit,
  turn in, hand in, hand across, communicate, conference, usher, tag, signpost, defer, filter, feed, bring up,
  highlight, lay, endorse, turn over, shunt, nudge, float, advance, progress, lob, coordinate, park, write up,
  convert, dump, plonk, slip, refile, hand up, send up, push up, boot, punt, toss, stick, roll
`),
])
/** As nouns or with other meanings they are too common in their first form. */
const passingOnly = formsOf(
  listed('register, queue, line, slot, copy, post, email, message, guide, point, address, mail'),
)
export const passingWords = [...passing.doing, ...passingOnly.doing]
export const passedWords = [
  ...passing.done,
  ...passingOnly.done,
  'upped',
  'transferd',
  'fwdd',
  'fowarded',
  'sended',
  'gone',
  'went',
  'passed up',
  'kicked up',
]

/** What is done with things as well as with cases. */
const conveying = formsOf(
  listed(`
  send, move, transfer, hand, hand over, pass, pass on, forward, give, put, drop, leave, ship, return, post, mail,
  release, submit, set, place, redirect, shift, switch, bring
`),
)
export const conveyWords = [...conveying.base, ...conveying.doing, ...conveying.done]
export const conveyedWords = conveying.done

/** Somebody is brought into the conversation. */
const fetching = formsOf(
  listed(`
  bring in, bring, loop in, loop, pull in, pull, rope in, rope, call in, call over, involve, fetch, grab, page,
  summon, get hold of, draft in, enlist, engage, invite, add, tag, cc, copy in, copy, bring over, bring on,
  conference in, hail, track down, drag in, request, introduce, include, alert, notify, buzz, nudge, wake, instruct,
  appoint, drag, task, commission, mobilise, mobilize, deploy, line up, nominate, designate, radio, nab, collar,
  snag, flag down, round up, rally, corral, dig out, dial in, patch in, beam in
`),
)
export const fetchWords = [...fetching.base, 'get', 'find', 'put on', 'beep', 'ring up', 'send for', 'call for', 'ping']
export const fetchingWords = [
  ...fetching.doing,
  ...listed(`
  calling up, calling for, arranging, cc - ing, getting, finding, looking for, pinging, assigning, searching for,
  contacting an, locating, sending for
`),
]
export const fetchedWords = [
  ...fetching.done,
  ...listed(`
  called up, called for, arranged, organised, organized, cced, briefed, informed, ping, pinged, got hold of,
  sent for
`),
]

/** What somebody does with a case that is theirs. */
export const dealing = formsOf(
  listed(`
  handle, manage, process, deal with, look after, take care of, look into, look at, review, investigate, examine,
  assess, read, sort, resolve, work on, work through, work, go over, go through, follow up on, see to, attend to,
  continue, finish, carry on, crack on, own, assist, help, guide, answer, talk to, speak to, speak with, talk with,
  chat with, pursue, dig into, tackle, oversee, lead on, have a look, take a look, take up, take on, pick up,
  consider, study
`),
)
/** "by our engineers" */
export const dealtWords = [
  ...dealing.done,
  ...listed(`
  looked after, taken over, taken, picked, checked, served, considered, decided, treated, triaged, taken forward,
  taken on, led, held, run, seen, heard, discussed
`),
]
/** Whoever does it has the case from now on. */
export const takeWords = listed('take, takes, taking, took, taken, assume, assumes, assuming, assumed')
const accepting = formsOf(['accept', 'pick up', 'claim', 'inherit'])
export const pickWords = [...accepting.base, ...accepting.doing, ...accepting.does, ...accepting.done]

/** They come into the conversation: "stepping in", "hopped onto". */
const coming = listed('step, jump, hop, pop, chime, dive, weigh, swoop, leap, dial').map((verb) => formsOf([verb]))
const comingWords = [
  ...coming.flatMap(({ base, doing, does, done }) => [...base, ...doing, ...does, ...done]),
  'come',
  'comes',
  'coming',
  'came',
]
const inWords = listed('in, into, on, onto, online, aboard, on board, along')
export const joinWords = [
  ...listed('join, joins, joined, joining, enters, entered, entering, intervene, intervening'),
  ...comingWords.flatMap((verb) => inWords.map((direction) => `${verb} ${direction}`)),
]

/** What somebody else is asked to do about it. */
export const handleWords = listed(`
  take, join, step, look, help, call, contact, phone, ring, email, write, reply, answer, respond, get in touch,
  get back, handle, deal, review, investigate, pick, jump, assist, follow, speak, talk, come, see, reach, continue,
  go through, work, hop, sort, own, chat, be in touch, intervene, get involved, message, dig, resolve, fix, examine,
  dm, give you, have a look, have a go, attend, explain, go over, go into, see to, get onto
`)
