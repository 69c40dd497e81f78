/** How a sentence opens that thanks, apologises or agrees and then says the name: "Thanks for waiting, Anna." */
export const thanking = [
  'thank you',
  'thanks',
  'many thanks',
  'sorry',
  'my apologies',
  'apologies',
  'i apologise',
  'i apologize',
  'i understand',
  'no problem',
  'no worries',
  "you're welcome",
  'my pleasure',
  'good news',
]
