import { dressed } from './agent-words'
import { laterWords, openingWords, thankingWords } from './customer-words'
import { answerOnce, closeQuietly, end, open } from './plain-story'
import { customerWait, laterReplyWait } from './reply-times'
import {
  agentSays,
  between,
  botSays,
  close,
  customerSays,
  DAY,
  HOUR,
  MINUTE,
  oneOf,
  type Scene,
  SECOND,
  words,
} from './scene'
import { BOT_ANSWERS, BOT_TIPS, MAIL_NUDGES, NUDGES, SOLVED_BY_BOT } from './sentences/courtesy'
import {
  NIGHT_OPENERS,
  OUTREACH,
  OUTREACH_ANSWERS,
  REOPENINGS,
  SHIFT_HAND_OVERS,
  SHIFT_QUESTIONS,
} from './sentences/other-stories'
import { GISTS } from './sentences/pasted'
import { NIGHT_VENDORS } from './vendors'

/** The customer leaves the chat before a person spoke. */
export function playAbandoned(scene: Scene): void {
  open(scene)
  scene.planted.add('abandoned-chats')
  if (scene.random.chance(0.5)) customerSays(scene, between(scene, 25, 90) * SECOND, oneOf(scene, NUDGES))
  close(scene, between(scene, 12, 200) * SECOND, 'customer')
}

/** Nobody ever answers: closed without a word, or still open at the end. */
export function playUnanswered(scene: Scene): void {
  open(scene)
  scene.planted.add('unanswered')
  if (scene.channel === 'chat') {
    close(scene, between(scene, 15, 40) * MINUTE, 'system')
    return
  }
  if (scene.random.chance(0.4))
    customerSays(scene, between(scene, 1, 3) * DAY, laterWords(scene, scene.random.pick(MAIL_NUDGES)))
  if (scene.random.chance(0.6)) close(scene, between(scene, 2, 7) * DAY, scene.random.chance(0.5) ? 'agent' : 'system')
}

/** The bot finds the answer and the customer only says thanks. */
export function playBotContained(scene: Scene): void {
  scene.now = scene.start - SECOND
  customerSays(scene, SECOND, openingWords(scene))
  const tip = BOT_TIPS[scene.topic.name]
  if (tip === undefined) {
    answerOnce(scene)
    end(scene)
    return
  }
  scene.planted.add('bot-contained')
  scene.values = { ...scene.values, botTip: words(scene, tip), subjectLine: scene.subject }
  botSays(scene, scene.random.whole(2, 6) * SECOND, oneOf(scene, BOT_ANSWERS))
  customerSays(scene, customerWait(scene), oneOf(scene, SOLVED_BY_BOT))
  close(scene, between(scene, 20, 120) * SECOND, 'customer')
}

/** The agent writes first. */
export function playOutreach(scene: Scene): void {
  scene.now = scene.start - SECOND
  scene.planted.add('agent-opened')
  agentSays(scene, SECOND, oneOf(scene, OUTREACH))
  if (scene.random.chance(0.6)) customerSays(scene, customerWait(scene), oneOf(scene, OUTREACH_ANSWERS))
  closeQuietly(scene)
}

/** In-house begins before five, a night vendor goes on after it. */
export function playShiftHandOver(scene: Scene): void {
  const { random } = scene
  open(scene)
  answerOnce(scene)
  agentSays(scene, between(scene, 20, 60) * SECOND, oneOf(scene, SHIFT_HAND_OVERS))
  scene.planted.add('two-vendors')
  scene.vendor = random.pick(NIGHT_VENDORS)
  scene.hours = 'night'
  const office = (Math.floor(scene.now / DAY) * 24 + 17) * HOUR
  customerSays(
    scene,
    Math.max(customerWait(scene), office - scene.now + between(scene, 1, 5) * MINUTE),
    laterWords(scene, random.pick(SHIFT_QUESTIONS)),
  )
  scene.agent = random.pick(scene.vendor.agents)
  agentSays(scene, laterReplyWait(scene), `${oneOf(scene, NIGHT_OPENERS)} ${oneOf(scene, scene.issue.answers)}`)
  end(scene)
}

/** After the closing the customer comes back and is answered. */
export function playReopened(scene: Scene): void {
  open(scene)
  answerOnce(scene)
  scene.planted.add('reopened')
  const gist = oneOf(scene, GISTS)
  scene.values = { ...scene.values, gist }
  if (scene.random.chance(0.5)) customerSays(scene, customerWait(scene), thankingWords(scene))
  close(scene, between(scene, 0.5, 2) * HOUR, 'agent')
  customerSays(scene, between(scene, 5, 40) * HOUR, laterWords(scene, scene.random.pick(REOPENINGS)))
  agentSays(scene, laterReplyWait(scene), dressed(scene, oneOf(scene, scene.issue.answers)))
}
