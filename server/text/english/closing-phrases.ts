/**
 * Words with which a customer closes a conversation and expects no answer (rulings.md 7).
 * In a pattern `[a|b c]` may be left out, `(a|b c)` is a choice. Apostrophes may be missing in the text.
 */
export const CLOSING_PATTERNS: readonly string[] = [
  '(ok|okay|k|alright|great|perfect|awesome|excellent|wonderful|fantastic|amazing|nice|cool|good|fine|super|lovely) [then]',
  '(got it|understood|noted|sounds good|sounds great|will do|sure) [then]',
  "(no|nope|nah) (that's|that is|that will be) (all|it) [for now|for today]",
  "(that's|that is|that will be|that'll be) (all|it|everything) [for now] [i need]",
  'nothing [else] [for now]',
  '[so] (thanks|thank you|thx|ty|thank u|thankyou|many thanks|cheers) [so|very|so very] [much|a lot] [again] [so much|very much|a lot|much]',
  '(thanks|thank you|thx|ty|thank u|thankyou|many thanks|cheers) [so much|very much|a lot] [again] for (your|the|all the|all your) (help|time|assistance|support|patience|info|information|quick reply)',
  '[i] [really] appreciate (it|that|your help)',
  '[very] much (appreciated|obliged)',
  'bye',
  'goodbye',
  'see you [later]',
  'take care',
  'talk soon',
  'have a (good|great|nice) (day|evening|weekend|one)',
  'good night',
  'you too',
  'same to you',
  "(i'm|i am|we're|we are) [all] (good|set|done|great|fine) [now]",
  'all (good|set|done|great|fine) [now]',
]

/** An answer that only makes sense together with what follows its comma: "no, that's all". */
export const LEADING_NOES: readonly string[] = ['no', 'nope', 'nah']

/** One of these makes a short remark a closing one, where nothing below speaks against it. */
export const THANKS_WORDS: readonly string[] = [
  ...[
    'thanks',
    'thank you',
    'thank u',
    'thankyou',
    'thx',
    'tysm',
    'ty',
    'cheers',
    'appreciate',
    'appreciated',
    'much obliged',
  ],
  ...['merci', 'danke', 'gracias', 'grazie', 'obrigado', 'obrigada', 'bedankt', 'tack', 'takk', 'kiitos'],
]

/** Negation, contrast and request: the customer has more to say or asks for more. */
export const OPEN_WORDS: readonly string[] = [
  ...['no', 'not', 'never', 'none', 'nothing', 'nobody', 'without', 'cannot'],
  ...['dont', 'doesnt', 'didnt', 'cant', 'couldnt', 'wont', 'wouldnt', 'isnt', 'arent', 'wasnt', 'havent', 'hasnt'],
  ...['still', 'but', 'however', 'yet'],
  ...['please', 'also', 'another', 'need', 'want', 'wait', 'in advance'],
  ...['can you', 'can i', 'can we', 'could you', 'could i', 'could we'],
  ...['would you', 'would i', 'would we', 'will you', 'will i', 'will we'],
  // "I would appreciate a call" asks; it does not thank.
  ...['would appreciate', "i'd appreciate", "we'd appreciate", 'id appreciate'],
  // The same turns in the languages whose thanks are understood above, as far as they are no English words.
  ...['nicht', 'kein', 'keine', 'aber', 'noch', 'bitte', 'mais', 'jamais', 'rien', 'encore', 'svp'],
  ...['nunca', 'pero', 'não', 'niet', 'geen', 'maar', 'ikke', 'mutta'],
]
