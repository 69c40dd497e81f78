import { LONGEST_LINE, type MailLine } from './mail-lines'

const HEADERS = {
  from: 'from|von|de|da|van|от|від|od|fra|från',
  date: 'sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada em|fecha|data|inviato|verzonden|отправлено|дата|надіслано|wysłano|sendt|dato|skickat',
  to: 'to|an|à|a|para|aan|кому|do|til|till|cc|kopie|copie|copia|копия|bcc|reply-to',
  subject: 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|temat|emne|ämne',
} as const
type Header = keyof typeof HEADERS

const kindByLabel = new Map<string, Header>()
for (const kind of ['from', 'date', 'to', 'subject'] as const) {
  for (const label of HEADERS[kind].split('|')) kindByLabel.set(label, kind)
}

/** Below headers of a mail comes the mail; below fields of a web form comes its next field. */
const FORM_FIELD =
  /^[*_]{0,2}(?:(?:your |ihre )?(?:message|comments?|name|phone|description|order(?: number)?|nachricht|telefon|mensaje|nombre|mensagem|nome|messaggio|telefono|nom|téléphone))[*_]{0,2}\s?:/iu

const MOST_LINES = 12

/**
 * How many lines the headers of an earlier mail take from `at` on ("From: ... Sent: ... To: ... Subject: ..."), starred or
 * not, in several languages; 0 where there are none. A header may run over several lines. Trips ("From: Berlin, To:
 * Paris") and web forms are no mails: there must be a sender and a subject, with a date or a receiver, or an address and
 * a date.
 */
export function headerBlockLength(lines: readonly MailLine[], at: number): number {
  if (headerOf(lines[at]) === null) return 0
  const seen = new Set<Header>()
  let length = 0
  let hasAddress = false
  for (let i = 0; i < MOST_LINES; i++) {
    const line = lines[at + i]
    if (line === undefined || line.words.length > LONGEST_LINE) break
    const header = headerOf(line)
    const isAfterBlank = i > 0 && line.number > (lines[at + i - 1]?.number ?? 0) + 1
    if (header === null && (isAfterBlank || seen.has('subject'))) break
    if (header !== null) {
      seen.add(header)
      length = i + 1
    }
    hasAddress ||= header === 'from' && line.words.includes('@')
  }
  const isMail =
    seen.has('from') &&
    ((seen.has('subject') && (seen.has('date') || seen.has('to'))) || (hasAddress && seen.has('date')))
  return isMail && !FORM_FIELD.test(lines[at + length]?.words ?? '') ? length : 0
}

function headerOf(line: MailLine | undefined): Header | null {
  if (line === undefined) return null
  const label = /^[*_]{0,2}(\p{L}[\p{L} -]{0,12})[*_]{0,2}\s?[:：]/u.exec(line.words)?.[1]
  return label === undefined ? null : (kindByLabel.get(label.trim().toLowerCase()) ?? null)
}
