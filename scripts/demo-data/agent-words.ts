import { at } from './random'
import { agentSays, oneOf, type Scene, words } from './scene'
import { AGENT_CLOSERS, AGENT_GREETINGS, MAIL_SIGN_OFFS_AGENT, PERSONAL_TOUCHES } from './sentences/courtesy'
import { PASTED } from './sentences/pasted'

/** Greeting, body and ending as the channel wants them. */
export function dressed(scene: Scene, body: string): string {
  const { channel, random } = scene
  const spoken = scene.messages.some((message) => message.author === scene.agent && !message.internal)
  const parts: string[] = []
  if (!spoken || channel === 'email') parts.push(oneOf(scene, AGENT_GREETINGS))
  parts.push(body)
  if (channel === 'chat') return parts.join(random.chance(0.3) ? '\n' : ' ')
  if (random.chance(0.4)) parts.push(oneOf(scene, AGENT_CLOSERS))
  parts.push(oneOf(scene, MAIL_SIGN_OFFS_AGENT))
  return parts.join('\n\n')
}

/** An answer to what was asked: a saved reply in the vendor's share of cases, else the agent's own words. */
export function agentAnswers(scene: Scene, waitMs: number): void {
  const { vendor, samples } = scene
  if (samples.hit(`saved:${vendor.name}`, vendor.savedReplies)) {
    if (vendor.pastes) pasteReply(scene, waitMs, pastedSoFar(scene))
    else sendSavedReply(scene, waitMs)
  } else agentAnswersFreely(scene, waitMs)
}

export function agentAnswersFreely(scene: Scene, waitMs: number, before = ''): void {
  const closer = scene.random.chance(0.3) ? ` ${oneOf(scene, AGENT_CLOSERS)}` : ''
  agentSays(scene, waitMs, dressed(scene, `${before} ${oneOf(scene, scene.issue.answers)}${closer}`.trim()))
}

/** The saved reply of the issue with its values filled in; 30 % with a personal sentence, 12 % shortened. */
export function sendSavedReply(scene: Scene, waitMs: number, verbatim = false): void {
  const { random } = scene
  let body = words(scene, scene.issue.macro)
  if (!verbatim && random.chance(0.12)) body = body.replace(/ [^.]+\.$/, '')
  if (!verbatim && random.chance(0.3)) body += ` ${oneOf(scene, PERSONAL_TOUCHES)}`
  agentSays(scene, waitMs, dressed(scene, body), true)
}

/** One of the three texts that are pasted whatever was asked; now and then with a placeholder, or the customer before. */
export function pasteReply(scene: Scene, waitMs: number, index: number): void {
  const { vendor, samples } = scene
  let text: string = at(PASTED, index % PASTED.length)
  scene.planted.add('pasted-replies')
  if (samples.hit(`unfilled:${vendor.name}`, vendor.unfilled)) {
    scene.planted.add('unfilled-placeholders')
    text = `${scene.random.pick(['Dear {{first_name}},', 'Hello [CUSTOMER NAME],', 'Hi %first_name%,'])} ${text}`
  } else if (samples.hit(`wrong name:${vendor.name}`, vendor.wrongNames)) {
    scene.planted.add('wrong-names')
    text = `Hi ${anotherName(scene)}, ${text.charAt(0).toLowerCase()}${text.slice(1)}`
  }
  agentSays(scene, waitMs, text, true)
}

const OTHER_CUSTOMERS = ['Olivia', 'Samuel', 'Alice', 'George', 'Grace', 'Noah'] as const

/** Somebody who has nothing to do with the conversation. */
function anotherName({ customer, agent, samples }: Scene): string {
  const others = OTHER_CUSTOMERS.filter((name) => name !== customer.first && name !== agent.first)
  return at(others, Math.floor(samples.next('another name') * others.length))
}

/** Where the agent is in the round of pasted texts: it starts anywhere and goes on from there. */
export function pastedSoFar(scene: Scene): number {
  const own = scene.messages.filter((message) => message.canned).length
  return own + Number(scene.id.slice(-2))
}
