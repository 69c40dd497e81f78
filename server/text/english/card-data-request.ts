import { pattern } from '../pattern'
import type { Wording } from '../wording'
import { asking } from './asking-words'

const cardNumber = `(?:(?:credit |debit |bank |payment |visa |mastercard |master ?card |amex |american express |atm |new ){0,3}(?:(?<!\\b(?:gift|membership|loyalty|sim|library|travel|oyster|more|nectar|student|rail|bus|key|access|parking|fuel|warranty|season|rewards?|club|graphics|id|store|points|business|green|boarding|clubcard|member|insurance|health) )card(?:['’]s)?(?! holder|holder)|(?<=\\b(?:your|the|full|complete|whole|entire) )(?:visa|mastercard|amex|american express)) ?(?:numbers?|nos?\\b\\.?|nr|#|details|info(?:rmation)?|data|digits|credentials)|long (?:card )?number|(?:16|sixteen|15|fifteen)[- ]?(?:digits?|numbers?)(?: (?:debit |credit |bank )?(?:card )?(?:number|no|code))?|(?:all|full|whole|entire|complete|whole of the) (?:of )?(?:the |your )?(?:16|sixteen|card|long) ?(?:digits?|numbers?)|digits (?:on|of) (?:the front of )?(?:your|the) (?:credit |debit |bank )?card|numbers? (?:on|across|from) (?:the front|the face|the middle|your (?:credit |debit |bank |payment )?card|the (?:credit |debit |bank |payment )?card|(?:the )?front)|payment (?:card )?(?:details|info(?:rmation)?)|pan number|(?:full|entire|complete|whole) number (?:of|on) (?:the|your) (?:credit |debit |bank )?card|(?:photo|picture|pic|image|scan|copy|photograph|selfie|snap|screenshot) (?:of|with) (?:both sides of |the (?:front|back)(?: and (?:back|front))? of |the (?:front|back) (?:and (?:back|front) )?)?(?:your|the) (?:actual |full |physical )?(?:credit |debit |bank |payment )?card\\b)`
const code = `(?:cvv2?|cvc2?|cv2|csc|cid|card verification (?:code|value|number)|(?:card )?security (?:code|number|digits)(?! (?:for the|of the door|sent))|(?:last |final )?(?:three|3)[- ]?(?:digits?|numbers?|figures)(?: (?:security )?(?:code|number)| (?:on|from|at|next|by|printed|beside) (?:to )?(?:the|its|your)\\b)|(?:four|4) digits? (?:on the front|code on the front)|code (?:on|at) the (?:back|reverse|rear)|(?:signature|back|reverse) (?:strip|panel) (?:code|number|digits)|(?:code|digits|number) (?:next to|beside|by|after|on) the signature|(?:three|3)[- ](?:digit|number|figure) (?:security )?(?:code|number))`
const expiry = `(?:(?:month and year|date|month) (?:when )?(?:it|the card|your card) (?:expires?|runs out)|exp(?:iry|iration|ires?)?\\.? ?(?:date|month|year|dates)(?! (?:of|on|for) (?:the|your|that|this) (?!(?:\\w{1,8} )?card|front|back))|expiry(?=\\W*$| (?:and|please|on))|valid[- ](?:until|thru|through|to|from)[- ]?(?:date)?|when (?:the|your) (?:credit |debit |bank )?card expires?|exp(?=\\W*$|[ ,]{1,2}(?:and|cvv|cvc|date)))`
const secret = `(?:(?<!\\b(?:sim|area|postal|location|drop|your location) )(?:pin|p\\.i\\.n\\.)(?! ?code (?:of|for) your area| code of| of your area|code| the | to the | on the map|ned| drop)(?: ?numbers?| code)?\\b|passwords?(?! (?:manager|reset|protected|problem|hint|error|recovery|change|page|rules|requirement|length))|passcode|pass ?phrase|memorable (?:word|information|info|name|place|date)|secret (?:word|answer|code)|security answers?|(?:net|internet|online|mobile|web) ?-?banking (?:password|pin|details|login|log-?in|user|id|credentials|access|password)|log-?in (?:details|credentials)|credentials|user ?name and password|recovery (?:phrase|code|codes|key)|seed phrase|private key|back-?up codes?|t-?pin|m-?pin|upi pin)`
const otp = `(?:otp\\b|o\\.t\\.p|tan\\b(?= (?:number|code|from|you|sent))|one[- ]time[- ]?(?:pass)?\\s?(?:code|word|pin|passcode|password|key)|(?:verification|authentication|authenticator|auth|authori[sz]ation|sms|text|texted|login|2fa|two[- ]factor|mfa|security|6|six|4|four|8|5|five)[- ]?(?:digit )?(?:pass)?(?:code|pin)\\b(?! (?:on the (?:box|back|booking)|for (?:the|your) (?:booking|order|parcel)))|(?<!\\b(?:tracking|promo|discount|voucher|error|booking|gift|product|post|postal|zip|area|country|referral|coupon|qr|redemption|return|order|confirmation) )codes? (?:that |which )?(?:(?:was|has been|have been|is|were|we|i|you|just|now|be|will|they|got|your bank|the bank|the app|'ve|ve|had|be|get|gets|should|have|being|is being) ){0,5}(?:just |now )?(?:sent|texted|received?|receiving|emailed|gets?|got|messaged|shown|appears?|arrives?|comes|generated|send|text)\\b|codes? (?:from|in|on) (?:your|the|that|our) (?:sms|text|texts|text message|message|authenticator|authenticator app|phone|mobile|bank|banking app|email|app|device|card reader))`
const more =
  '(?:(?:numbers?|digits|figures) (?:on|from|across|off|of|printed on|embossed on) (?:(?:the )?(?:front|face|back|reverse)? ?(?:of )?(?:your|the) (?:\\w{1,8} )?card|the back|the reverse|the rear|the strip)|(?:three|3|four|4)(?: \\w{1,8}){0,2} (?:on|from|at) the (?:back|reverse|rear)|(?:six|6|four|4|five|5|eight|8)[- ]?(?:digits?|numbers?|figures?)(?: code| number| pin)? (?:that |which )?(?:we|you|i|from|sent|texted|just|in the text|on your (?:phone|screen))\\b|cash ?(?:machine|point) (?:pin|code|number)|secret number|sign-?in (?:details|credentials|info)|log-?in (?:info|and password)|(?:id|login|username|email) (?:and|\\+|&) pass(?:word)?s?\\b)'
const secrets = `(?:${cardNumber}|${code}|${expiry}|${secret}|${otp}|${more})`
const own =
  '(?:(?:your|the|a|an|any|that|this|me|my|all|full|of|with|by|both|correct|current|valid|is|it|be|too|as|well|other|now|last|thing|need|missing|:|-)\\s){0,5}'
const polite = '(?:please|pls|plz|kindly|thanks|thank you|thx)'

/** The agent asks for full card data, or for a secret (PIN, password, one-time code), in the conversation itself. */
export const cardDataRequest: Wording = {
  cues: [
    ...['card', 'cards', 'visa', 'mastercard', 'amex', 'digit', 'digits', 'sixteen', 'long', 'pan', 'payment', 'front'],
    ...['cvv', 'cvc', 'cv', 'csc', 'cid', 'code', 'codes', 'signature', 'security', 'three', 'back', 'reverse'],
    ...['expiry', 'expiration', 'expires', 'expire', 'exp', 'valid'],
    ...[
      'pin',
      'pins',
      'p',
      'password',
      'passwords',
      'passcode',
      'passphrase',
      'pass',
      'memorable',
      'secret',
      'banking',
      'login',
      'credentials',
      'phrase',
      'key',
      'tpin',
      'mpin',
      'upi',
      'log',
    ],
    ...['otp', 'o', 'tan', 'onetime', 'authenticator', 'passcodes', 'numbers', 'figures', 'machine', 'cashpoint'],
  ],
  patterns: [
    {
      rule: 'asks',
      pattern: pattern(
        `(?:${asking.slice(0, -1).join('|')}|\\b(?:read|tell|send|give|type|share|enter|text|forward|dm|pop|pass|quote|provide|confirm|state|message|spell|reply|put)\\b(?= (?:it|that|this|them|me|us|out|the|your|here|in|full|all|in the)))(?:(?!\\b(?:when|once|if|whether|after|before|why|how|as soon as|that (?:the|your|you))\\b)[^.!?]){0,70}?\\b${secrets}`,
      ),
    },
    {
      rule: 'asks',
      pattern: pattern(
        `^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:(?:and|also|or|thanks|ok|okay|great|then|next|lastly|finally|hi|hello|sure|first|now|for security|right|perfect)[\\s,:-]{1,3}){0,3}${own}\\b${secrets}(?:(?!\\b(?:are|was|were|has|have|did|does|updated|correct|wrong|work\\w{0,3}|changed|saved|lost|expired|declined|accepted|received|arrived|missing|is(?!\\W*$))\\b)[^.!?:]){0,60}(?:\\?|\\b${polite}\\b[^?!]{0,12}$)`,
        `|^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:and |also |now )?${own}${secrets}(?:(?:,|and|\\s|&|\\+|/|or|your|the|full|first|then|on the card)|${secrets}){0,8}\\W{0,3}$`,
        `|\\b(?:i|we|me|us|(?:last|next|more|final) (?:thing|bit|item|question|step)s?)\\b[^:]{0,60}:\\s?(?:your |the |a )?${secrets}`,
        `|\\b${secrets}[^.!?]{0,60}?\\b(?:(?:to|with|for) (?:me|us)\\b|here\\b|in (?:the|this) (?:chat|message|thread)|by (?:dm|reply|return|e-?mail|message|text)\\b|over (?:chat|dm)|so (?:that )?(?:i|we) can|and (?:then )?(?:i|we)(?:['’]?ll| will| can)\\b)`,
        `|\\b(?:go ahead with|start with|begin with|how about|and now|next up|over to you with|waiting for|i['’]?ll wait for|ready for|hit me with|proceed with|shoot me|drop me) (?:the |your |that |all )?${secrets}`,
        `|\\bwhat (?:code|digits|numbers) (?:did|do|have|was|were) (?:you|they|your phone) (?:get|got|see|receive|been sent|have|text)|\\b(?:photos?|pictures?|pics?|images?|scans?|copy|copies|screenshots?) of (?:(?:the|your|both|front|back|sides|and|of|a|actual) ){1,8}card\\b(?<!\\b(?:gift|id|loyalty|membership|student|library|business) card)`,
        `|^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:your |the )?${secrets}[^.!?]{0,30}\\b(?:and|then|,|plus) (?:the |your )?${secrets}[^.!?]{0,60}$`,
        `|\\bcode\\b.{0,40}\\b(?:read|tell|send|give|type|share|text|forward|pass|quote|let (?:me|us)) (?:it|that|this|them|me|us)\\b(?:.{0,10}\\b(?:me|us|out|here|back|know)\\b)?`,
        `|\\b(?:read|tell|give|send|go ahead with|start with|type|share)\\b.{0,30}\\b(?:all |the |card )(?:the )?(?:long |card )?digits\\b|\\bcard\\b.{0,50}\\b(?:go ahead with|read out|read me) the (?:digits|numbers?)\\b`,
        `|\\bcard\\b.{0,30}\\b(?:both sides|front and back)\\b|\\bboth sides of (?:your|the) (?:\\w{1,8} )?card\\b`,
      ),
    },
  ],
  notBefore: pattern(
    "\\b(?:you|u|they|he|she|customers?|who|it|system|app|site|website)(?:['’]?ll| will| may| might| would| do|['’]d)?\\s(?:(?:also|only|just|not|always|then)\\s){0,2}$|(?:\\b(?:never|not|no need|don['’]?t|do not|dont|won['’]?t|cannot|can['’]?t|without|unless|nobody|no one)\\s{1,2}(?:(?:need|to|ever|have|please|you|will|should|ask|be|asking|for|us)\\s{1,2}){0,4})$",
  ),
  notWith: pattern(
    "(?:^|[,;:]\\s?|\\b(?:please|kindly|and|then|to|you|now|just|simply)\\s)(?:(?:re-?)?enter|key(?: in)?|type|add|put|insert|(?:double[- ])?check)\\b(?!.{0,120}\\b(?:here|chat|me|us|i|we|below|(?:your|a|this) (?:reply|message|conversation|thread)|reply|dm)\\b)|\\bend(?:s|ing)? (?:in|with)\\b|\\b(?:safe|securely|stored|saved|encrypted|kept|keep|private|secret to)\\b|\\b(?:can['’]?t|cannot|don['’]?t|do not|unable to) (?:see|view|access|know|store|have|hear)\\b|\\b(?:wi-?fi|voicemail|locker|parental|alarm|door|guest network|hotspot) (?:password|pin|code)|\\b(?:(?<!not (?:just|only) (?:the )?)(?:last|final|first)\\s(?:four|4|six|6|few|2|two)\\b|never\\b|no need (?:for|to)|(?:don['’]?t|do not|dont|please avoid|avoid|refrain from|stop|shouldn['’]?t|should not|must not|mustn['’]?t|won['’]?t|will not|without)\\s(?:\\w{1,10}\\s){0,3}?(?:shar|send|post|giv|includ|need|tweet|put|ask|tell|disclos|reveal|type|read|quot|writ|messag|email|dm)\\w{0,5}|nobody|no one|(?:secure|payment|checkout|encrypted|safe|protected|hosted|automated|booking|billing|sign ?-?in|log-?in|reset|settings)\\s(?:\\w{1,10} )?(?:form|link|page|portal|line|site|website|checkout|system|server|keypad|screen|area|section)|checkout|keypad|settings|gift ?-?cards?|vouchers?|coupons?|promo|discount code|scratch|membership|loyalty|library|sim card|graphics|(?:in|on|into|via|through|using|under) (?:the|our|your|that) (?:\\w{1,10} )?(?:app|website|site|(?<!on .{3,14})account|profile|wallet|portal|dashboard|browser|till|terminal|machine|device|tv|billing|login page|prompt|page|form|link)|reset(?:ting)? (?:your|the) (?:password|pin)|(?:chang|updat|forg[oe]t|forgotten|reset)\\w{0,5} (?:your|the|a|my) (?:\\w{1,10} )?(?:password|pin|card|payment)|have you (?:tried|forgot\\w{0,3}|changed|lost|received|updated|checked|set|got a)|did (?:you|your bank)|do you see|your area|area code|pin ?code (?:of|for)|area pin|pincode|password manager|which (?:card|password|type)|what(?:['’]?s| is) the pin code|discount)\\b",
  ),
  masks:
    /\b(?:card ?holder|business cards?|report card|password reset|reset password|password link|your new card|card payment|code of conduct|card machine|security questions?|pin (?:this|the|it)|pinned)\b/gi,
}
