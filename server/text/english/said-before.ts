/** Words that only point to what was said before ("as I already told you"): with them a repeat is a repeat all the same. */
export const SAID_BEFORE =
  /\b(?:(?:as|like)(?: (?:i|we))?(?:['’]ve| have)?(?: (?:already|previously))? (?:said|mentioned|explained|told you|stated|advised|wrote|noted|informed you)(?: (?:before|earlier|above|below|previously|already|in (?:my|our) (?:last|previous|earlier) (?:message|e-?mail|mail|reply)))?|as per (?:my|our) (?:last|previous|earlier) (?:message|e-?mail|mail|reply)|please see (?:my|our) (?:last|previous|earlier) (?:message|e-?mail|mail|reply)|(?:(?:once|yet) )?again(?=,)|once more(?=,)|(?:just )?to repeat|i repeat|(?:just )?a (?:friendly |kind )?reminder(?: that)?|in case you missed (?:it|this))\b/gi

/** Sentences around an answer that say nothing of the matter: an offer to write again, another apology, who is writing. */
export const SAYS_NOTHING =
  /(?<=^|[.!?,]\s{1,2}|\n)(?:(?:just |please |feel free to |(?:do not|don['’]t) hesitate to )?(?:reply|write|shout|contact us|get in touch|let (?:me|us) know|get back to (?:me|us)|reach out)(?: here| back| to us| again)? (?:how it goes|(?:if|should|in case) (?:(?:it|this|that|the (?:problem|issue|error)) (?:does not|doesn['’]t|did not|didn['’]t|still|persists?|fails?|continues?|comes back|happens again)|you (?:have any|have more|have further|need|still)|anything)\b[^.!?\n]{0,40})|(?:sorry|apologies) (?:again|once more)\b[^.!?,\n]{0,40}|\p{L}{2,20} here)(?=[.!\n]|$)/giu

/** With these a customer asks to have something once more. */
export const asksAgain = [
  'resend',
  're-send',
  'send it again',
  'send that again',
  'send this again',
  'send them again',
  'send me that again',
  'send me the link again',
  'send the link again',
  'send again',
  'repeat that',
  'repeat it',
  'repeat the',
  'say that again',
  'say it again',
  'tell me again',
  'explain again',
  'one more time',
  'what did you say',
  "didn't get your",
  "didn't receive your",
  "didn't see your",
  "didn't get the",
  "didn't receive the",
  'did not get your',
  'did not receive your',
  'did not receive the',
  'never got your',
  'never received your',
  'lost your message',
  'lost the link',
  'deleted your',
]
