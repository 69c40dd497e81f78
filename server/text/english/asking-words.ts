const give =
  '(?:give|giving|send|sending|share|sharing|provide|providing|tell|telling|confirm|confirming|verify|verifying|let (?:me|us) (?:know|have)|advise|supply|supplying|pop|popping|drop|dropping|dm|dming|pm|message|messaging|type|typing|read|reading|spell|spelling|state|stating|repeat|repeating|resend|remind|reply|replying|respond|responding|submit|submitting|pass|passing|post|posting|text|texting|e-?mail|emailing|forward|forwarding|specify|specifying|mention|quote|quoting|write|writing|include|including|attach|enter|key|furnish|help (?:me|us) with|dictate|show|inbox|get|grab|find|come back|hand|list|jot|put|leave|double[- ]check|shoot|fire|copy|paste|add|let me have)'

const order =
  '(?:give|send|share|provide|tell|confirm|verify|let (?:me|us) (?:know|have)|advise|supply|pop|drop|dm|pm|message|type|read|spell|state|repeat|resend|remind|reply|respond|submit|pass|text|e-?mail|forward|specify|quote|include|attach|enter|key|furnish|inbox|hand|list|jot|leave|shoot|fire)'

/**
 * How an agent asks for something, as the source of an expression; what is asked for follows within a few words.
 * Without bare nouns ("Your name, please?"), which each detector has for itself.
 */
export const asking = [
  `\\b(?:can|could|may|might|would|will|cld|cud)\\s(?:you|u|i|we|ya)\\s(?:(?:please|pls|plz|kindly|also|just|possibly|perhaps|then|quickly|first|both|maybe|mind|be able to|be so kind (?:as )?to|get you to|ask you to|trouble you|bother you|ask|at least|go ahead and|look|on|the|underside|back|and),?\\s){0,6}(?:${give}|have|take|know|ask|check|need|ask you|for)\\b`,
  `\\b(?:mind|appreciate it if you|great if you|helpful if you|grateful if you|ask(?:ing)? you to|need you to|want you to|require you to|like you to|if you (?:can|could|would)|please|pls|plz|kindly|just|simply|then|also|and|request you to|you to|i must|must) (?:if i (?:ask|take|get|have)|(?:(?:please|just|kindly|also|simply|go ahead and|can|could) )?${give}|asking|ask(?: you)? for|taking)\\b`,
  `(?:^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?|[,;:.!?–-]\\s?)(?:(?:hi|hello|hey|thanks|thank you|ok|okay|sure|sorry|great|perfect|first|now|next|and|so|right|just|simply|kindly|sir|madam|please|pls)\\W{1,3}(?:\\w{2,12}\\W{1,2})?){0,2}${order}\\s(?:me|us|over|in|your|the|with|a|an|both|back|here|it|to)\\b`,
  "(?:\\b(?:i|we)(?:['’]?(?:ll|d))?(?:\\s(?:will|would|shall|do|also|just|still|only|now|then|both|might|may|must|first)){0,3}\\s(?:need|require|want|have to have|be needing|miss|lack|ask for|like(?: to)?(?: have| know| get| take| confirm| ask)?|must have|have to (?:ask|take|verify|confirm)|am missing|are missing|am after|need to (?:know|have|take|confirm|verify|ask|get|see|check))|\\b(?:needing|missing is|looking for|missing|asking for|after is|need to (?:know|have|take|confirm|verify)|needed is|thing is|in need of|waiting for|require[sd]?|need))\\b",
  "\\b(?:what|which|whose|wheres?|who|whats)\\b(?:['’]?s| is| was| are| were| would be| will be)?",
  '\\b(?:do you (?:have|know|remember|recall|happen)|have you got|is there|got)\\b',
]
