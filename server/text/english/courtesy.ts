/**
 * Sentences that are polite and say nothing of the matter (method.md 5.4): repeating one is no overuse. Each is matched
 * against a whole sentence in lower case without its closing mark; gaps are bounded.
 */
export const COURTESY_SENTENCES: readonly RegExp[] = [
  /^(?:hello|hi|hey|welcome|good (?:morning|afternoon|evening|day))\b[^,]{0,30}(?:,? (?:how|what) (?:can|may) (?:i|we) (?:help|assist|do)\b[^,;:]{0,30})?$/,
  /^how (?:can|may) (?:i|we) (?:help|assist)\b[^,;:]{0,30}$/,
  /^(?:is there |do you need |can i help (?:you )?with |may i help (?:you )?with )?(?:anything|something) else\b[^,;:]{0,50}$/,
  /^(?:thank you|thanks|many thanks)(?: (?:so|very) much| a lot)?(?: for (?:your|the|contacting|reaching|getting|waiting|holding|calling|writing|being|letting)\b[^,;:]{0,50}| again)?$/,
  /^(?:i am|i'm|i’m|we are|we're|we’re)?\s?(?:so|very|really|truly|terribly)?\s?sorry(?: (?:for|about|to hear)\b[^,;:]{0,50}| again)?$/,
  /^(?:i|we|my|our|please accept my)?\s?(?:sincere |deepest )?apolog(?:ise|ize|ies)(?: (?:for|about)\b[^,;:]{0,50})?$/,
  /^(?:please )?(?:bear with (?:me|us)|hold on|one moment|just a moment|a moment|wait a moment|give me a (?:moment|minute|second))\b[^,;:]{0,30}$/,
  /^(?:have a|enjoy (?:your|the)) (?:great|nice|good|lovely|wonderful|rest|day|evening|night|weekend|week)\b[^,;:]{0,30}$/,
  /^(?:you're|you’re|you are)(?: very| most)? welcome\b[^,;:]{0,30}$/,
  /^(?:this is|my name is|i am|i'm|i’m) \S{2,25}(?: here)?$/,
  /^(?:good|great|nice|lovely) to hear from you\b[^,;:]{0,20}$/,
  /^(?:please |just |feel free to |do )?(?:let (?:me|us) know|tell (?:me|us)|(?:just )?reply (?:here|to this \w{4,8})|write (?:back|again)|get in touch|contact us)(?: how it goes| if (?:that|this|it) (?:works|helps)| if (?:anything|something|you) \b[^,;:]{0,40})?$/,
  /^(?:i|we)(?:'ll|’ll| will)? keep an eye on (?:it|this|that)\b[^,;:]{0,30}$/,
  /^(?:glad|happy|pleased)(?: (?:that|to|i|we)\b[^,;:]{0,25})?$/,
  /^(?:my pleasure|no problem|not a problem|good ?bye|bye|bye for now|take care|sure|of course|certainly|great|okay|ok)$/,
]
