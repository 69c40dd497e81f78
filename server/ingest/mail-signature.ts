import { isRule, type MailLine } from './mail-lines'

const PRODUCT =
  'iphone|ipad|ipod|android|outlook|yahoo|proton|samsung|gmail|blackberry|sparrow|windows|mail|aol|icloud|huawei|galaxy|thunderbird|spark|airmail|nokia|xperia'
const REST = '(?:\\s\\S{1,80}){0,7}'
const DEVICE_LINES = [
  `sent (?:from|via|by|with|using) (?:my|(?:the |a )?(?:\\S{1,20} )?(?:${PRODUCT})\\S{0,80})`,
  'get outlook for',
  'download outlook for',
  '(?:von|aus) (?:meinem|meiner) (?:\\S{1,40} ){1,4}(?:gesendet|verschickt)',
  '(?:diese nachricht wurde )?(?:gesendet|verschickt) (?:von|mit|aus) (?:meinem|meiner|mein|der|outlook|mail|yahoo|iphone|ipad)',
  'diese nachricht wurde von mein(?:em|er) (?:\\S{1,40} ){1,6}gesendet',
  "envoyée? (?:de|depuis|à partir de|avec|d['’]un) ?(?:mon|ma|l['’]|outlook|mail|yahoo|iphone|ipad|un)\\S{0,40}",
  'télécharger outlook pour',
  `enviado (?:desde|do|de|a partir do) (?:mi|meu|minha|${PRODUCT})`,
  `inviato (?:da|dal|con) (?:mio|il mio|${PRODUCT})`,
  '(?:verstuurd|verzonden) vanaf',
  'sendt fra',
  'skickat från',
  'lähetetty \\S{1,40}',
  `отправлено (?:с|со|из|от) (?:моего|мобильн\\S{1,10}|устройства|почты|яндекс|${PRODUCT})`,
  'надіслано з',
  'wysłan[eoy] z',
  'odesláno z',
  'trimis (?:de pe|din)',
]
const DEVICE = new RegExp(`^[*_<(\\[\\s]{0,4}(?:${DEVICE_LINES.join('|')})${REST}[.\\s*_>)\\]]{0,4}$`, 'iu')
const DEVICE_ASIAN = /^(?:.{0,30}から送信|发自我的.{1,30}|從我的.{1,30}傳送|나의 .{1,30}에서 보냄)$/u

/** How many lines and characters stand below a separator at most, by how sure the separator is. */
const AFTER_TWO_DASHES = { lines: 15, characters: 1000 }
const AFTER_OTHERS = { lines: 6, characters: 300 }

/**
 * From which line of `lines` on the end of a message is its signature: a separator with a few lines below that are not
 * sentences, or what a phone adds. The number of lines where there is none. "Kind regards" and a name are the author's
 * own words and stay.
 */
export function signatureStart(lines: readonly MailLine[]): number {
  let start = lines.length
  while (start > 0) {
    const before = start
    if (isDeviceLine(lines[start - 1]?.words ?? '')) start -= 1
    start = separatorBefore(lines, start)
    if (start === before) break
  }
  return start
}

function isDeviceLine(words: string): boolean {
  return words.length <= 160 && (DEVICE.test(words) || DEVICE_ASIAN.test(words))
}

function separatorBefore(lines: readonly MailLine[], end: number): number {
  let characters = 0
  for (let at = end - 1; at >= 0 && end - at - 1 <= AFTER_TWO_DASHES.lines; at--) {
    const words = lines[at]?.words ?? ''
    if (isRule(words)) return isSignature(words, lines.slice(at + 1, end), characters) ? at : end
    characters += words.length
    if (characters > AFTER_TWO_DASHES.characters) return end
  }
  return end
}

function isSignature(separator: string, below: readonly MailLine[], characters: number): boolean {
  if (below.length === 0 || below.some((line) => line.words.endsWith('?'))) return false
  if (separator === '--') return !isSentence(below[0]?.words ?? '')
  if (below.length > AFTER_OTHERS.lines || characters > AFTER_OTHERS.characters) return false
  return !below.some((line) => isSentence(line.words))
}

function isSentence(words: string): boolean {
  return words.length > 90 || (/[.!:;,]$/.test(words) && words.split(/\s+/, 5).length === 5)
}
