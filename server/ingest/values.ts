import type { AuthorRole, AutomaticMark, Channel, EndedBy, Visibility } from '#server/domain/conversation'

/** Lower case, single blanks, "_" and "-" read as blanks: the form in which words of cells are looked up. */
export function wordKey(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
}

function lookup<T>(words: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(words.flatMap(([value, list]) => list.split(', ').map((word): [string, T] => [word, value])))
}

export interface RoleWord {
  role: AuthorRole
  visibility: Visibility
}

const ROLE_WORDS = lookup<RoleWord>([
  [
    { role: 'customer', visibility: 'public' },
    'customer, client, caller, consumer, end user, requester, requestor, guest, visitor, contact, lead, buyer, shopper, incoming, inbound, kunde, kundin, besucher, cliente, visitante, client e, demandeur, demandeuse, visiteur, utente, richiedente, klant, bezoeker, клиент, посетитель, пользователь, заявитель, 顧客, お客様, 訪問者',
  ],
  [
    { role: 'agent', visibility: 'public' },
    'agent, human agent, admin, rep, representative, csr, associate, operator, teammate, staff, support, support agent, advisor, adviser, employee, outgoing, outbound, mitarbeiter, mitarbeiterin, berater, beraterin, agente, asesor, asesora, operador, operadora, atendente, conseiller, conseillère, opérateur, opératrice, operatore, operatrice, medewerker, агент, оператор, сотрудник, 担当者, オペレーター',
  ],
  [
    { role: 'bot', visibility: 'public' },
    'bot, chatbot, chat bot, virtual agent, virtual assistant, assistant, automation, ai, ai agent, asistente virtual, assistente virtual, assistant virtuel, бот, чат бот, ボット',
  ],
  [{ role: 'system', visibility: 'public' }, 'system, info, event, sistema, système, systeem, система, システム'],
  [
    { role: 'agent', visibility: 'internal' },
    'note, private, private note, work note, internal, internal note, notiz, interne notiz, nota, nota interna, note interne, interne notitie, заметка, 内部メモ',
  ],
])

const ALLOWED_ROLES = 'write customer, agent, bot, system or note'

/** Who wrote a message, by the words exports use (formats.md 5); null for a word that is not known or not clear. */
export function parseRole(word: string): RoleWord | null {
  return ROLE_WORDS.get(wordKey(word)) ?? null
}

/** Why `parseRole` gave null. */
export function whyNotRole(word: string): string {
  const key = wordKey(word)
  if (key === '') return `The author role is missing: ${ALLOWED_ROLES}.`
  if (key === 'user')
    return '“user” means the customer in some systems and the agent in others: write customer or agent.'
  return `“${word.trim()}” is not an author role: ${ALLOWED_ROLES}.`
}

const BOOLEANS = lookup<boolean>([
  [true, 'true, t, yes, y, 1, 1.0, on, ja, wahr, si, sí, oui, verdadero'],
  [false, 'false, f, no, n, 0, 0.0, off, nein, falsch, non, falso'],
])

/** One reader for all the ways to write yes and no; null for any other word. */
export function parseBoolean(word: string): boolean | null {
  return BOOLEANS.get(wordKey(word)) ?? null
}

const VISIBILITY_WORDS = lookup<Visibility>([
  ['public', 'public, external, visible, reply, öffentlich, extern, publico, público'],
  ['internal', 'internal, private, note, internal note, private note, hidden, intern, privat, notiz, interno, privado'],
])

/** Null for a word that is neither. `trueMeans` is what a yes in this column says. */
export function parseVisibility(word: string, trueMeans: Visibility | null): Visibility | null {
  const told = VISIBILITY_WORDS.get(wordKey(word))
  if (told !== undefined) return told
  const isTrue = parseBoolean(word)
  if (isTrue === null || trueMeans === null) return null
  return isTrue === (trueMeans === 'public') ? 'public' : 'internal'
}

const AUTOMATIC_WORDS = lookup<AutomaticMark>([
  ['certain', 'certain, automatic, auto, automated, autoreply, auto reply'],
  ['suspected', 'suspected'],
])

/** "yes" is certain, "no" is null; undefined for a word that is not known. */
export function parseAutomatic(word: string): AutomaticMark | null | undefined {
  const told = AUTOMATIC_WORDS.get(wordKey(word))
  if (told !== undefined) return told
  const isTrue = parseBoolean(word)
  return isTrue === null ? undefined : isTrue ? 'certain' : null
}

const CHANNEL_WORDS = lookup<Channel>([
  ['email', 'email, e mail, mail, emails, correo, correo electrónico'],
  ['chat', 'chat, live chat, livechat, web chat, webchat, in app chat, widget, chat widget'],
  [
    'messaging',
    'messaging, whatsapp, whats app, messenger, facebook messenger, sms, text, text message, telegram, line, viber, wechat, imessage, apple messages, apple business chat, in app, in app message, rcs, signal, slack, native messaging',
  ],
  ['social', 'social, social media, facebook, twitter, x, instagram, linkedin, tiktok, youtube, reddit, tweet'],
  [
    'web_form',
    'web form, webform, form, web, website, contact form, portal, help center, help centre, customer portal, formular',
  ],
  ['phone_notes', 'phone notes, phone, call, calls, voice, voicemail, telephone, telefon, anruf, teléfono'],
  ['other', 'other, api, sonstige'],
])

/** A channel nobody listed is "other": that is what the word is for. */
export function parseChannel(word: string): Channel {
  return CHANNEL_WORDS.get(wordKey(word)) ?? 'other'
}

const ENDED_BY_WORDS = lookup<EndedBy>([
  ['system', 'timeout, time out, idle, inactivity, auto, automatic, server, bot'],
])

/** Who ended a chat, with the words for roles and for time-outs; null for any other word. */
export function parseEndedBy(word: string): EndedBy | null {
  const told = ENDED_BY_WORDS.get(wordKey(word))
  if (told !== undefined) return told
  const known = parseRole(word)
  if (known === null || known.visibility === 'internal') return null
  return known.role === 'bot' ? 'system' : known.role
}
