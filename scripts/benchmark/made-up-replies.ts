/** A reply and the template that it was made from; null for one that was typed. */
export interface MadeUpReply {
  id: number
  text: string
  conversation: string
  agent: string
  template: string | null
}

const TEMPLATES = 400
const WORDS = 20_000
const AGENTS = 60
const COURTESIES = [
  'Is there anything else I can help you with?',
  'Thank you for your patience.',
  'Thanks for getting in touch.',
  'Have a lovely day!',
  'One moment please.',
]
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo ga ge go ha he hi ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe po ra re ri ro sa se si so su ta te ti to tu va ve vi wa we za zo'.split(
    ' ',
  )
const COMMON =
  'the to you your and we of a is for in it will that this on can have be with our are as from at please not if by or us order account any was been so when has once which do'.split(
    ' ',
  )
const NAMES = 'Ann Bruno Carla Dmitri Elsa Farid Greta Hugo Ines Jonas Kira Luca Mona Nils Olga Pavel'.split(' ')

/**
 * Replies as agents send them, the same for the same seed: 55 % from 400 templates with slots, a third of those with a
 * sentence added or left out; 12 % courtesies; the rest typed. Words are made up and as frequent as words are (Zipf).
 */
export function* makeUpReplies(count: number, seed: number): Generator<MadeUpReply> {
  const random = randomFrom(seed)
  const words = makeWords(random)
  const word = (): string => (random() < 0.45 ? pick(COMMON, random() ** 2) : pick(words, zipf(random())))
  const sentence = (least: number, most: number): string => {
    const length = least + Math.floor(random() * (most - least + 1))
    const all = Array.from({ length }, word)
    return capitalised(all.join(' ')) + (random() < 0.15 ? '?' : '.')
  }
  const templates = Array.from({ length: TEMPLATES }, () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => withSlots(sentence(8, 18), random)),
  )
  for (let id = 0; id < count; id++) {
    const kind = random()
    const common = { id, conversation: `c${Math.floor(id / 3)}`, agent: `agent ${Math.floor(random() * AGENTS)}` }
    const greeting = random() < 0.4 ? `Hi ${pick(NAMES, random())},\n` : ''
    if (kind < 0.12) {
      const text = pick(COURTESIES, random())
      yield { ...common, text, template: text }
    } else if (kind < 0.67) {
      const place = Math.floor(TEMPLATES * random() ** 2)
      const sentences = [...(templates[place] ?? [])]
      const edit = random()
      if (edit < 0.2) sentences.splice(Math.floor(random() * (sentences.length + 1)), 0, sentence(6, 16))
      else if (edit < 0.33 && sentences.length > 2) sentences.splice(Math.floor(random() * sentences.length), 1)
      yield { ...common, text: greeting + sentences.map((one) => filled(one, random)).join(' '), template: `t${place}` }
    } else {
      const length = 1 + Math.floor(random() * 5)
      yield { ...common, text: greeting + Array.from({ length }, () => sentence(6, 18)).join(' '), template: null }
    }
  }
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = (list: readonly string[], at: number): string => list[Math.floor(at * list.length)] ?? ''

/** A place in [0, 1) such that rank r comes up about as often as 1/r. */
const zipf = (random: number): number => (WORDS ** random - 1) / WORDS

function makeWords(random: () => number): string[] {
  const words = new Set<string>()
  while (words.size < WORDS)
    words.add(Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random())).join(''))
  return [...words]
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function withSlots(sentence: string, random: () => number): string {
  if (random() < 0.4) return sentence
  const words = sentence.split(' ')
  words.splice(
    1 + Math.floor(random() * (words.length - 1)),
    0,
    pick(['{name}', '{number}', '{date}', '{money}'], random()),
  )
  return words.join(' ')
}

function filled(sentence: string, random: () => number): string {
  return sentence.replace(/\{(\w+)\}/g, (_, kind) => {
    if (kind === 'name') return pick(NAMES, random())
    if (kind === 'date') return `${1 + Math.floor(random() * 28)}/${1 + Math.floor(random() * 12)}/2026`
    const figure = Math.floor(random() * 100_000)
    return kind === 'money' ? `$${figure / 100}` : String(figure)
  })
}
