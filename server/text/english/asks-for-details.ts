import { pattern } from '../pattern'
import type { Wording } from '../wording'
import { asking } from './asking-words'

const number = '(?:numbers?|nos?\\b\\.?|nr|num|nbr|#|id|ids|ref|refs|reference|code)'
const kinds = {
  order: `(?:(?:order|booking|reservation|confirmation|tracking|ticket|case|invoice|parcel|consignment|shipment|waybill|receipt|purchase|transaction|incident|request|delivery|rental|repair|return|rma|job|complaint|claim|reference|ref|package)\\s?(?:(?:or|and|/) \\w{1,12} )?(?:reference )?(?:${number})|(?:booking|order|tracking|parcel|case|ticket) (?:ref|details|info)|order\\s?#|pnr|record locator|(?:reference|ref)(?= (?:on|from|for|please|pls|you)|\\W{0,3}$)|(?:six|6)[- ](?:letter|character|digit) (?:booking |reference )?code|e-?ticket)`,
  account: `(?:(?:account|customer|client|member(?:ship)?|user|loyalty|frequent fl[iy]er|policy|contract|subscription|subscriber|rewards?|card ?holder|patient|tenant|student|employee|license|licence|profile|login|log-?in|meter point|mpan|club|miles|mileage(?: ?plus)?|skymiles|advantage|aadvantage|avios|login)\\s?(?:card )?(?:${number})|account details|account (?:name|holder)|user\\s?names?|user-?id|(?:twitter|login|screen|instagram|gamer) ?(?:handle|tag|name)|gamertag|psn id|your handle\\b|last (?:four|4)(?: digits)? of (?:your|the) (?:ssn|social|card|account))`,
  email:
    '(?:e-?mail(?:s)?\\s?(?:address(?:es)?|ids?|addy|adress|add)|e-?mails?(?! (?:us\\b|me\\b|support|to\\b|at\\b|from|again|with|confirmation|you|inbox|app|notification|template|client|provider|server|settings|says?|said|state|arriv|came|come|look|mention|we\\b|that|subject|about|i\\b|had|went|get|got|was|is\\b|has|did))|gmail)',
  phone:
    '(?:(?:phone|mobile|cell(?:phone)?|telephone|contact|call-?back|tel|landline|daytime|whatsapp|home|work)\\s?(?:phone |telephone )?(?:numbers?|nos?\\b\\.?|nr|#|details|info)|(?:best |good |right |a |the |your )numbers? (?:to|for|you|we|where|on which)|(?<=\\b(?:your|a|and|or|contact)\\s)mobile(?=\\W*$| (?:please|and|or))|cell(?=\\W*$)|phone(?=\\W{0,3}$| please)|telephone(?=\\W*$| please))',
  birth:
    '(?:date of birth|birth\\s?(?:date|day)s?|d\\.?o\\.?b\\b\\.?|year of birth|when (?:were|was) (?:you|the account holder|the patient|the passenger) born|date you were born)',
  serial:
    '(?:serial(?: ?(?:numbers?|nos?\\b\\.?|code|#))?|imei|s/n|model (?:and serial )?(?:numbers?|no\\b\\.?|code)|device (?:id|number|serial)|mac address|product (?:number|code|id|and serial)|part number|batch (?:number|code)|vin\\b|registration (?:number|plate)|(?:meter|router|unit|modem|sim|box|decoder) (?:serial )?(?:number|id)|iccid|udid|esn\\b|meid)',
  address:
    '(?:(?:post(?:al)?|zip|mailing|delivery|home|billing|shipping|street|full|property|current|new|registered|residential|service|correct|house|your|the|which|what|an|installation|collection|pickup|pick-up|first line of (?:the|your))\\s?(?:and postcode |postal |delivery |billing |shipping |home |e?mail |street |mailing )?(?<!mail )(?<!mac )(?<!ip )address(?! of (?:the|that|your) (?!property|house|account))|(?:post|zip|postal)[- ]?codes?|zips?(?=\\W*$| (?:code|please|and|on|for))|eircode|(?<!mail )address(?=\\W{0,3}$| (?:please|and|on|where|we|it|with|pls|should|for))|where do you live|house number|first line of (?:the |your )?address)',
  name: "(?:(?:full|first|last|sur|fore|given|family|your|legal|middle|maiden|the|account holder(?:['’]s)?|card ?holder(?:['’]s)?|passenger(?:['’]s)?|customer(?:['’]s)?|lead|complete|what|which|a|guest|booking)\\s?(?:and (?:last|surname) ?)?(?:first |full |last |good |and |registered |passenger )?names?(?! of (?!(?:the |your )?(?:passenger|account|patient|card ?holder|customer|guest|lead|policy)))|surname|forename|(?<=(?:^|[,:&+/]|\\b(?:and|your|plus|us|me|with))\\W{0,3})names?(?=\\W{0,3}$| (?:on|under|please|and|the booking|for the (?:booking|account|order)|pls)|,)|who(?:m)? (?:am i|do i have|is it i|i am|i['’]?m|have i|are we|is this i) (?:the pleasure|speaking|chatting|talking|got|helping|assisting|dealing))",
} as const
const any = `(?:${Object.values(kinds).join('|')})`
const own =
  '(?:(?:your|the|a|an|any|that|this|us|me|my|over|all|full|of|with|by|both|correct|registered|current|valid|with|is|it|be|too|as|well|:|-)\\s){0,5}'
const polite = '(?:please|pls|plz|kindly|ta|thanks|thank you|thx)'

/** The agent asks for an identifying detail. The rule "ask" finds the asking; every other rule names a kind of detail. */
export const asksForDetails: Wording = {
  cues: [
    ...[
      'number',
      'numbers',
      'no',
      'nos',
      'num',
      'nr',
      'nbr',
      'id',
      'ids',
      'ref',
      'refs',
      'reference',
      'code',
      'codes',
      'details',
      'info',
    ],
    ...[
      'order',
      'pnr',
      'locator',
      'ticket',
      'eticket',
      'username',
      'usernames',
      'userid',
      'user',
      'account',
      'handle',
      'name',
      'names',
      'tag',
      'gamertag',
      'last',
    ],
    ...['email', 'emails', 'e', 'mail', 'gmail', 'phone', 'mobile', 'cell', 'telephone', 'landline'],
    ...[
      'birth',
      'born',
      'dob',
      'birthday',
      'birthdate',
      'birthdays',
      'd',
      'serial',
      'imei',
      's',
      'vin',
      'mac',
      'iccid',
      'udid',
      'esn',
      'meid',
      'plate',
      'product',
    ],
    ...[
      'address',
      'adress',
      'addresses',
      'postcode',
      'postcodes',
      'zip',
      'zipcode',
      'zipcodes',
      'zips',
      'eircode',
      'live',
      'surname',
      'forename',
      'speaking',
      'chatting',
      'talking',
      'pleasure',
      'helping',
      'assisting',
      'dealing',
      'who',
    ],
  ],
  patterns: [
    {
      rule: 'ask',
      pattern: pattern(
        `(?:${asking.join('|')})(?:(?!\\b(?:when|once|if|whether|after|before|why|how|as soon as|that (?:the|your|you))\\b)[^.!?]){0,70}?\\b${any}`,
      ),
    },
    {
      rule: 'ask',
      pattern: pattern(
        `^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:(?:and|also|or|thanks|ok|okay|great|then|next|lastly|finally|hi|hello|sure|first|now|for security|right)[\\s,:-]{1,3}){0,3}${own}\\b${any}(?:(?!\\b(?:are|was|were|has|have|did|does|updated|correct|wrong|work\\w{0,3}|changed|saved|lost|expired|declined|accepted|received|arrived|missing|is(?!\\W*$))\\b)[^.!?:]){0,60}(?:\\?|\\b${polite}\\b[^?!]{0,12}$)`,
        `|^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:and |also )?(?:your |the )?${any}(?:(?:,|and|\\s|&|\\+|/|or|your|the|on file|full|on the (?:account|booking|order))|${any}){0,6}\\W{0,3}$`,
        `|:\\s?(?:your |the )?${any}(?:[\\s,;&+/]|and|your|the|full){1,5}${any}`,
        `|\\b(?:who(?:m)? (?:am i|do i have|have i|are we|is this i)|where do you live|when were you born|how (?:do|would) (?:you|i) (?:spell|write) your|under (?:what|which) name|in (?:what|which) name|number you(?:['’]?re| are) (?:calling|ringing|phoning|texting) from)\\b(?:[^.!?]{0,40}?\\b${any})?`,
      ),
    },
    ...Object.entries(kinds).map(([rule, source]) => ({ rule, pattern: pattern(`\\b${source}`) })),
  ],
  notBefore: pattern(
    "\\b(?:you|u|they|he|she|customers?|who|it|system|app|site|website)(?:['’]?ll| will| may| might| would| do|['’]d)?\\s(?:(?:also|only|just|not|always|then)\\s){0,2}$|(?:\\b(?:never|not|no need|don['’]?t|do not|dont|won['’]?t|without|unless|please don['’]?t)\\s{1,2}(?:(?:need|to|ever|have|please|you)\\s{1,2}){0,3})$",
  ),
  notAfter: pattern(
    '^[^.!?]{0,20}?\\b(?:did you (?:call|dial|ring)|of the (?:store|shop|driver|restaurant|hotel|branch))\\b|^\\s?(?:is|was|:|=|#|-)\\s?[#\\w-]{0,6}\\d{2,}|^[^.!?]{0,40}?\\b(?:by clicking|by following|spelled correctly|matches?\\b|ready\\b|handy when|safe\\b|is correct\\b|correct\\?|is (?:typed|syncing|working|up to date|still)|(?:on|in|into|at) (?:the|our|this|your|that) (?:form|app|website|site|page|portal|link|box|field|checkout|manage|settings)|here: ?https?|when (?:you )?(?:call|phone|ring|contact)\\w{0,3}|once it|will be (?:sent|emailed)|has been|have been|was (?:updated|changed)|were (?:updated|changed))',
  ),
  notWith: pattern(
    "\\b(?:no need (?:for|to)|never (?:share|send|post|give|ask)|(?:don['’]?t|do not) (?:share|send|post|give|include|need|tweet|put)|log ?in with|sign in with|(?:fill in|fill out|complete|enter|type|put|submit|update|provide|add|quote)\\b.{0,60}\\b(?:(?:on|in|into|at|via|using|through) (?:the|our|this|your|that) (?:\\w{1,12} ){0,2}(?:form|app|website|site|page|portal|link|box|field|checkout|settings|profile|dashboard|screen)|here: ?https?|https?:)|why you|would you like (?:me )?to|want me to|shall (?:i|we)|should (?:i|we)|i can (?:confirm|see|give)|i(?:['’]?ll| will) (?:send|give|text|email|pass|add|update|change) (?:you|your)|(?:please |kindly )(?:keep|note|save|use|check|update|change) (?:your|the|this)|(?:please )?(?:verify|confirm) your e-?mail(?: address)? (?:by|via|using|through|first)|when (?:you )?(?:call|phone|ring)\\w{0,3}\\b(?! us back)|thanks for (?:the|your|sending)|have your \\w{1,12} ready|at the (?:gate|desk|counter))\\b",
  ),
  masks:
    /\b(?:phone number (?:is|has)|e-?mail us|e-?mail confirmation|name tags?|in the name of|address book|address (?:this|your|the) (?:issue|concern|problem|matter)|name changes?|by name|an e-?mail (?:from|with|to)|(?:sent|send|sending|received?|receive|got|get|check) (?:\w{1,8} ){0,2}?(?:an |a |the |our |your )?(?:confirmation )?e-?mails?(?! (?:address|id))|serial (?:killer|cable|port)|by e-?mail|via e-?mail|order it|in order to|my (?:full )?name|our (?:e-?mail|phone|address|name|number)|birthday (?:voucher|gift|party|treat)|e-?mail (?:inbox|folder|spam))\b/gi,
}
