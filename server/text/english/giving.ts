import type { GivingWords } from '../detail-words'

const PHONE = '(?<value>\\+?\\(?\\d[\\d ().-]{7,18}\\d)(?!\\d)'
const IS = "(?:\\s{0,2}(?:is|was|it's|its|=|:|-|–|,|on|at|under|via)){0,2}\\s{0,2}"
const NAME_WORD = "\\p{L}[\\p{L}'’-]{0,30}"

/** How customers give details, in the words around them. Bounded, so that matching stays linear. */
export const giving: GivingWords = {
  told: {
    phone: [
      new RegExp(
        `(?:\\b(?:my|our|a)\\s(?:\\w{1,12}\\s)?|(?:^|[,.;]\\s)\\s{0,3})(?:phone|mobile|cell|telephone|contact|whatsapp|tel)(?:\\s(?:phone|number|no|nr)){0,2}\\.?${IS}${PHONE}`,
        'gim',
      ),
      new RegExp(`\\b(?:call|reach|ring|text|phone|contact)\\sme(?:\\sback)?${IS}${PHONE}`, 'gi'),
      new RegExp(`\\b(?:my|best)\\s(?:number|no|mobile|cell)${IS}${PHONE}`, 'gi'),
    ],
    address: [
      /\b(?:my|our|the)\s(?:(?:postal|home|new|full|mailing|shipping|delivery|billing)\s)?address(?:\sis|:)\s{0,2}(?<value>(?=[^\n.?!]{0,40}\d)[^\n?!@]{12,120})/gi,
      /^\s{0,3}(?:(?:postal|home|full|mailing|shipping|delivery|billing)\s)?address\s?:\s{0,2}(?<value>(?=[^\n]{0,60}\d)[^\n@]{12,120})/gim,
    ],
    postcode: [
      /\b(?:post ?code|zip(?: ?code)?|postal code)(?:\sis|\s?[:=-])?\s{0,2}(?<value>(?=[a-z0-9 -]{0,9}\d)[a-z0-9]{2,6}(?:[ -][a-z0-9]{3,4})?)\b/gi,
      /\b(?<value>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/g,
    ],
    name: [
      new RegExp(
        `\\bmy\\s(?:full\\s|own\\s)?name(?:'s|’s|\\sis|\\s?:)\\s{1,2}(?<value>${NAME_WORD}(?:\\s${NAME_WORD}){0,3})`,
        'giu',
      ),
      new RegExp(`^\\s{0,3}(?:full\\s)?name\\s?:\\s{0,2}(?<value>${NAME_WORD}(?:\\s${NAME_WORD}){0,3})`, 'gimu'),
    ],
    error: [
      /(?<![\w/-])error(?:\s(?:code|number|no\.?|message))?(?:\s(?:is|was|says|reads|saying|reading|of))?\s?[:=#]?\s{0,2}["“']?(?<value>(?=[a-z_-]{0,20}\d)[a-z0-9][a-z0-9_-]{2,30})\b/gi,
      /\b(?:error|message)\b[^\n"“.?!]{0,40}["“](?<value>(?=[^"”\n]{2,40}\s)[^"”\n]{8,200})["”]/gi,
    ],
    browser: [
      /\b(?:using|use|browser(?:\sis|:)?)\s(?:the\s|my\s|google\s|mozilla\s|microsoft\s|latest\s){0,2}(?<value>(?:chrome|firefox|safari|edge|opera|brave)(?:\s(?:version\s)?\d[\d.]{0,12})?)\b/gi,
    ],
    system: [
      /\b(?<value>(?:windows\s(?:xp|vista|7|8|8\.1|10|11)|mac\s?os(?:\sx)?\s\d[\d.]{0,7}|ios\s\d[\d.]{0,7}|android\s\d[\d.]{0,5}|ubuntu(?:\s\d[\d.]{0,5})?))\b/gi,
    ],
    device: [
      /\b(?:my|on|using|with|i have)\s(?:\w{1,12}\s)?(?<value>iphone\s(?:se|x|xr|xs|\d{1,2})(?:\s(?:pro|plus|max|mini)){0,2}|(?:samsung\s)?galaxy\s[a-z]{0,4}\s?\d{1,3}|pixel\s\d{1,2}a?|macbook\s(?:air|pro)|ipad\s(?:air|pro|mini))\b/gi,
    ],
    screenshot: [
      /\b(?:attached|attaching|here is|here's|here are|enclosed|uploaded|i've sent|i have sent|i sent|see)\s(?:\w{1,12}\s){0,3}(?<value>screen ?shots?|screen captures?|screengrabs?)\b/gi,
      /\b(?<value>screen ?shots?)\s(?:is\s|are\s)?(?:attached|enclosed|below|above)\b/gi,
    ],
  },
  notGiving: /\b(?:can't|cannot|couldn't|could not|how do i|how can i|unable|won't|will send|i'll|once i|when i)\b/i,
  noName:
    /^(?:not|wrong|on|in|misspelled|misspelt|still|spelled|spelt|the|a|an|missing|incorrect|different|already|also|now|and|as|listed|it|is|no|yes|ok|okay|hi|hello|sure|thanks|thank|please|what|why|who|how|i|my|that|this|none|but|just|same|so|very|still|because|for|with|to|at|from|under)$/i,
  answeredName:
    /^(?:(?:[Ii]t's|[Ii]t is|[Tt]his is|I am|I'm|[Ss]ure|[Yy]es|[Mm]y name is)[,:]?\s){0,2}(?<value>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,3})\s?[.!,]?$/u,
  ownMail:
    /\b(?:e-?mail|mail|address|my address|registered|login|log in|username|user|reach me|contact me)\b[^.!?\n]{0,40}$/i,
  notOwnMail: [
    /\b(?:emailed|wrote to|written to|mailed|sent (?:it |this |an? )?(?:e-?mail |mail )?to|from|by)\s{0,2}$/i,
    /(?:\b(?:his|her|their)|['’]s)\s(?:e-?mail|mail|address)\b[^.!?\n]{0,40}$/i,
  ],
  paid: /\b(?:charged|charge|paid|pay|payment|billed|debited|taken|took|deducted|amount|transaction|refund(?:ed)? of)\b/i,
  bought: /\b(?:bought|purchased?|ordered|date of purchase|order date|got it|placed)\b/i,
  link: `(?:\\s{0,2}(?:['’]s|is|was|are|it is|it's|its|being|would be|=|:|-|–|\\(|,)){0,2}\\s{0,2}`,
  marked: /(?<![\w&])(?:#|(?:no|nr|number)\b\.?\s{1,2})(\d[\w-]{2,20})/gi,
  verbBefore: /(?:\b(?:to|can|could|i|we|you|they|please|will|would|just|in|must|should)\s|-)$/i,
  counted: /^\s(?!is\b|was\b|has\b|this\b|does\b|yes\b|says\b|as\b|thanks\b|shows\b)[a-z]{3,}s\b/i,
  measured: /^\s?(?:mm|cm|km|m|kg|g|lbs?|inch|miles|points|x)\b|^\s?%/i,
  labelled: /[a-z]\s?:|\b(?:my|the|a)\s(?:\w{1,20}\s){1,2}(?:is|was)\b/i,
  ofOurs: '(?:is|was|=)\\s(?:my|the|our|that)\\s',
}
