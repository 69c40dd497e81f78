import { at } from './random'
import { oneOf, type Scene, words } from './scene'
import {
  CUSTOMER_ANGER,
  CUSTOMER_GREETINGS,
  CUSTOMER_PLEASANTRIES,
  MAIL_SIGN_OFFS_CUSTOMER,
  REPEAT_CONTACT,
  THANKS,
} from './sentences/courtesy'
import { QUOTED_INTRO } from './sentences/other-stories'
import { dayAndMonth } from './values'

const TONES = [
  { tone: 'polite', share: 45 },
  { tone: 'plain', share: 27 },
  { tone: 'terse', share: 14 },
  { tone: 'angry', share: 14 },
] as const

/** The customer's first message, in one of four tones. */
export function openingWords(scene: Scene): string {
  const { random, channel } = scene
  const { tone } = random.weighted(TONES, (entry) => entry.share)
  const matter = withTypo(scene, oneOf(scene, scene.issue.openings))
  const before = scene.repeatContact ? `${oneOf(scene, REPEAT_CONTACT)} ` : ''
  if (tone === 'terse' && channel === 'chat') return terse(before + matter)
  const blank = channel === 'email' ? '\n\n' : ' '
  const parts = [before + matter]
  if (tone !== 'terse') parts.unshift(oneOf(scene, CUSTOMER_GREETINGS))
  if (tone === 'polite') parts.push(oneOf(scene, CUSTOMER_PLEASANTRIES))
  if (tone === 'angry') parts.push(oneOf(scene, CUSTOMER_ANGER))
  if (channel === 'email') parts.push(oneOf(scene, MAIL_SIGN_OFFS_CUSTOMER))
  return parts.join(blank)
}

/** What the customer says later on: shorter, in mails sometimes above the quoted reply. */
export function laterWords(scene: Scene, sentence: string): string {
  const { random, channel, messages } = scene
  let text = withTypo(scene, words(scene, sentence))
  if (channel === 'chat' && random.chance(0.25)) text = terse(text)
  if (channel === 'email' && random.chance(0.5)) text += `\n\n${oneOf(scene, MAIL_SIGN_OFFS_CUSTOMER)}`
  const last = messages.at(-1)
  if (channel === 'email' && last?.role === 'agent' && random.chance(0.3)) {
    const quoted = last.text.split('\n').map((line) => `> ${line}`)
    scene.values = { ...scene.values, quotedDate: dayAndMonth(last.at) }
    text += `\n\n${words(scene, QUOTED_INTRO)}\n${quoted.join('\n')}`
  }
  return text
}

export const thankingWords = (scene: Scene): string => oneOf(scene, THANKS)

/** Small letters and no final full stop; words with digits and quoted names stay as they are. */
function terse(text: string): string {
  return text
    .replace(/(^|[.!?] )([A-Z])(?=[a-z ])/g, (_, before: string, letter: string) => before + letter.toLowerCase())
    .replace(/\.$/, '')
}

/** Now and then two letters change places, never in numbers or names. */
function withTypo(scene: Scene, text: string): string {
  if (!scene.random.chance(0.18)) return text
  const places = [...text.matchAll(/(?<![\w.@])[a-z]{5,}(?![\w.@])/g)]
  if (places.length === 0) return text
  const place = at(places, scene.random.whole(0, places.length - 1))
  const word = place[0]
  const cut = scene.random.whole(1, word.length - 3)
  const swapped = word.slice(0, cut) + word.charAt(cut + 1) + word.charAt(cut) + word.slice(cut + 2)
  return text.slice(0, place.index) + swapped + text.slice(place.index + word.length)
}
