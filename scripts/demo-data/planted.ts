import { FIRST_REPLY_TARGET, HOUR, type Scene, SECOND } from './scene'
import {
  BRINDLECOT,
  DEMO_VENDORS,
  type DemoVendor,
  HOLLOWPINE,
  IN_HOUSE,
  LARKSTEAD,
  QUILLMERE,
  TARNVALE,
} from './vendors'

/** One effect that was put into the data on purpose, with where it stands and what it comes to. */
export interface PlantedEffect {
  key: string
  effect: string
  /** The vendor that shows it; null is several. */
  vendor: string | null
  conversationIds: string[]
  figures: Record<string, number>
}

// A promise of 24 hours has a tenth of grace (rulings.md 20).
const KEPT_WITHIN = 26.4 * HOUR

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000)
const startedWith = (vendor: DemoVendor) => (scene: Scene) => scene.messages[0]?.vendor === vendor.name
const has = (key: string) => (scene: Scene) => scene.planted.has(key)
const ids = (scenes: readonly Scene[]) => scenes.map((scene) => scene.id)

/** Milliseconds to the first human reply; null without one or where the agent wrote first. */
export function firstReply(scene: Scene): number | null {
  if (scene.messages[0]?.role !== 'customer') return null
  const reply = scene.messages.find((message) => message.role === 'agent' && !message.internal)
  return reply ? reply.at - scene.start : null
}

/** Share of conversations whose first reply came within the target; those without a reply count as not. */
function withinTarget(scenes: readonly Scene[]): number {
  const asked = scenes.filter((scene) => scene.messages[0]?.role === 'customer' && !scene.planted.has('bot-contained'))
  const met = asked.filter(
    (scene) => (firstReply(scene) ?? Number.POSITIVE_INFINITY) <= FIRST_REPLY_TARGET[scene.channel] * SECOND,
  )
  return share(met.length, asked.length)
}

function harderTopics(scenes: readonly Scene[]): PlantedEffect {
  const theirs = scenes.filter(startedWith(QUILLMERE))
  const ours = scenes.filter(startedWith(IN_HOUSE))
  const figures: Record<string, number> = {
    withinTarget: withinTarget(theirs),
    withinTargetInHouse: withinTarget(ours),
    hardShare: share(theirs.filter((scene) => scene.topic.hard).length, theirs.length),
    hardShareInHouse: share(ours.filter((scene) => scene.topic.hard).length, ours.length),
  }
  for (const topic of new Set(theirs.map((scene) => scene.topic.name))) {
    figures[`withinTarget: ${topic}`] = withinTarget(theirs.filter((scene) => scene.topic.name === topic))
    figures[`withinTargetInHouse: ${topic}`] = withinTarget(ours.filter((scene) => scene.topic.name === topic))
  }
  return {
    key: 'harder-topics',
    effect: 'Gets the harder topics: better than in-house on every topic, worse overall.',
    vendor: QUILLMERE.name,
    conversationIds: ids(theirs.filter((scene) => scene.topic.hard)),
    figures,
  }
}

function bunching(scenes: readonly Scene[]): PlantedEffect {
  const inLastTenth = (scene: Scene) => {
    const part = (firstReply(scene) ?? 0) / SECOND / FIRST_REPLY_TARGET[scene.channel]
    return part > 0.9 && part <= 1
  }
  const answered = scenes.filter((scene) => firstReply(scene) !== null)
  const theirs = answered.filter(startedWith(BRINDLECOT))
  const others = answered.filter((scene) => !startedWith(BRINDLECOT)(scene))
  return {
    key: 'bunched-first-replies',
    effect: 'A quarter of the first replies is sent in the last tenth of the time before the target.',
    vendor: BRINDLECOT.name,
    conversationIds: ids(theirs.filter(has('bunched-first-replies'))),
    figures: {
      shareInLastTenth: share(theirs.filter(inLastTenth).length, theirs.length),
      shareInLastTenthOthers: share(others.filter(inLastTenth).length, others.length),
    },
  }
}

function slowing(scenes: readonly Scene[]): PlantedEffect {
  const theirs = scenes.filter(startedWith(TARNVALE))
  return {
    key: 'slowing',
    effect: 'Answers more and more slowly from the first to the last week.',
    vendor: TARNVALE.name,
    conversationIds: [],
    figures: {
      withinTargetFirstQuarter: withinTarget(theirs.filter((scene) => scene.progress < 0.25)),
      withinTargetLastQuarter: withinTarget(theirs.filter((scene) => scene.progress >= 0.75)),
    },
  }
}

function supervisorRequests(vendor: DemoVendor): (scenes: readonly Scene[]) => PlantedEffect {
  return (scenes) => {
    const asked = scenes.filter((scene) => startedWith(vendor)(scene) && scene.planted.has('supervisor-requests'))
    const figures: Record<string, number> = {
      requestShare: share(asked.length, scenes.filter(startedWith(vendor)).length),
      requestsDay: asked.filter((scene) => scene.hours === 'day').length,
      requestsNight: asked.filter((scene) => scene.hours === 'night').length,
    }
    for (const scene of asked) {
      const outcome = [...scene.planted].find((key) => key.startsWith('supervisor: '))?.slice(12) ?? ''
      const name = `${outcome} (${scene.hours})`
      figures[name] = (figures[name] ?? 0) + 1
    }
    return {
      key: `supervisor-requests: ${vendor.name}`,
      effect: 'Customers ask for a supervisor; the figures count what came of it by day and at night.',
      vendor: vendor.name,
      conversationIds: ids(asked),
      figures,
    }
  }
}

function disconnected(scenes: readonly Scene[]): PlantedEffect {
  return {
    ...counted(
      'supervisor: disconnected',
      'The agent ends the chat while the request for a supervisor stands.',
      TARNVALE,
    )(scenes),
    key: 'disconnected',
  }
}

const isShort = (text: string): boolean => text.split(/\s+/).length < 8

function cannedShares(scenes: readonly Scene[]): PlantedEffect {
  const figures: Record<string, number> = {}
  for (const vendor of DEMO_VENDORS) {
    const replies = scenes
      .flatMap((scene) => scene.messages)
      .filter(
        (message) =>
          message.vendor === vendor.name && message.role === 'agent' && !message.internal && !isShort(message.text),
      )
    figures[vendor.name] = share(replies.filter((message) => message.canned).length, replies.length)
  }
  return {
    key: 'saved-replies',
    effect: 'Share of public replies of eight words and more that are saved or pasted texts, by vendor.',
    vendor: null,
    conversationIds: [],
    figures,
  }
}

function autoresponders(scenes: readonly Scene[]): PlantedEffect {
  const promised = scenes.filter(has('autoresponder-promises'))
  const figures: Record<string, number> = { promises: promised.length }
  for (const vendor of DEMO_VENDORS) {
    const theirs = promised.filter(startedWith(vendor))
    if (theirs.length === 0) continue
    figures[`kept share: ${vendor.name}`] = share(
      theirs.filter((scene) => (firstReply(scene) ?? Number.POSITIVE_INFINITY) <= KEPT_WITHIN).length,
      theirs.length,
    )
  }
  return {
    key: 'autoresponder-promises',
    effect:
      'An autoresponder promises an answer within 24 hours, seconds after the mail; kept means that a person answered by then.',
    vendor: null,
    conversationIds: ids(promised),
    figures,
  }
}

function unansweredMail(scenes: readonly Scene[]): PlantedEffect {
  const mail = scenes.filter((scene) => scene.channel === 'email')
  const lost = mail.filter(has('unanswered'))
  const figures: Record<string, number> = {}
  for (const hours of ['day', 'night'] as const) {
    const of = (list: readonly Scene[], theirs: boolean) =>
      list.filter((scene) => scene.hours === hours && startedWith(HOLLOWPINE)(scene) === theirs).length
    figures[`share ${hours}`] = share(of(lost, true), of(mail, true))
    figures[`share ${hours}, others`] = share(of(lost, false), of(mail, false))
  }
  return {
    key: 'unanswered-mail',
    effect: 'Mail that nobody ever answers, most of it at night and at weekends at one vendor.',
    vendor: HOLLOWPINE.name,
    conversationIds: ids(lost),
    figures,
  }
}

function counted(key: string, effect: string, vendor: DemoVendor | null): (scenes: readonly Scene[]) => PlantedEffect {
  return (scenes) => {
    const all = vendor ? scenes.filter(startedWith(vendor)) : scenes
    const shown = all.filter(has(key))
    return {
      key,
      effect,
      vendor: vendor?.name ?? null,
      conversationIds: ids(shown),
      figures: { count: shown.length, share: share(shown.length, all.length) },
    }
  }
}

function repeated(vendor: DemoVendor): (scenes: readonly Scene[]) => PlantedEffect {
  return (scenes) => {
    const shown = scenes.filter((scene) => startedWith(vendor)(scene) && scene.planted.has('repeated-replies'))
    const night = scenes.filter((scene) => startedWith(vendor)(scene) && scene.hours === 'night')
    const atNight = shown.filter((scene) => scene.hours === 'night').length
    return {
      key: `repeated-replies: ${vendor.name}`,
      effect: 'The same text is sent again to the same customer, who had said that it did not help.',
      vendor: vendor.name,
      conversationIds: ids(shown),
      figures: { day: shown.length - atNight, night: atNight, shareOfNight: share(atNight, night.length) },
    }
  }
}

function tooFew(scenes: readonly Scene[]): PlantedEffect {
  const theirs = scenes.filter(startedWith(LARKSTEAD))
  return {
    key: 'too-few',
    effect: 'Too few conversations to judge.',
    vendor: LARKSTEAD.name,
    conversationIds: ids(theirs),
    figures: { count: theirs.length },
  }
}

/** Every effect of the demo, in the order of the manifest. */
export const PLANTED: readonly ((scenes: readonly Scene[]) => PlantedEffect)[] = [
  harderTopics,
  bunching,
  slowing,
  ...DEMO_VENDORS.map(supervisorRequests),
  disconnected,
  cannedShares,
  counted('pasted-replies', 'Three texts are pasted whatever was asked.', HOLLOWPINE),
  repeated(HOLLOWPINE),
  repeated(IN_HOUSE),
  counted('unfilled-placeholders', 'A placeholder was left unfilled.', HOLLOWPINE),
  counted('wrong-names', 'A pasted reply greets another customer.', HOLLOWPINE),
  counted('customer-reactions', 'The customer says that the reply was pasted or did not fit.', null),
  autoresponders,
  unansweredMail,
  counted('abandoned-chats', 'The customer leaves the chat before a person spoke.', null),
  counted('promises-kept', 'An agent promises something by a time and keeps it.', null),
  counted('promises-broken', 'An agent promises something by a time and does not keep it.', null),
  counted('formal-complaints', 'A formal complaint, a lawyer, a court or the bank is named.', null),
  counted('bot-first', 'A bot greets before a person speaks.', null),
  counted('bot-contained', 'A bot answers and the customer only says thanks.', null),
  counted('agent-opened', 'The agent writes first.', null),
  counted('internal-notes', 'There is an internal note.', null),
  counted('thank-you-endings', 'The customer ends with thanks.', null),
  counted('two-vendors', 'In-house begins before five, a night vendor goes on.', IN_HOUSE),
  counted('repeat-contacts', 'The customer writes again within seven days.', null),
  counted(
    'reopened',
    'The customer comes back after the closing and is answered; messages after the closing are meant.',
    null,
  ),
  tooFew,
]
