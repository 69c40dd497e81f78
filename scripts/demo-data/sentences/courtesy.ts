/** What people say around the matter itself: greetings, thanks, waiting, leaving. */
export const CUSTOMER_GREETINGS = [
  'Hi,',
  'Hello,',
  'Hi there,',
  'Good {daytime},',
  'Hey,',
  'Dear Brackenfold team,',
  'Hello team,',
]
export const CUSTOMER_PLEASANTRIES = [
  '[Thanks in advance|Thanks already]!',
  '[Many thanks|Thank you] for [looking into it|your trouble].',
  '[Hope you can help|I hope someone can help].',
  '[Love the shop otherwise|Otherwise very happy with you] 🙂',
  '[No rush|It can wait], but [today would be nice|soon would be lovely].',
]
export const CUSTOMER_ANGER = [
  '[Honestly|Frankly], [I am fed up|this is getting ridiculous].',
  '[This is the second time|Second time this year] I [have to write|am writing] because of you.',
  '[I pay good money for this|For that price I expect more]!',
  '[Not impressed|Really not impressed]. [Sort it out|Do something]!',
  'And [spare me|do not give me] [the usual "we apologise"|the usual excuses].',
  'WHY is [this so hard|everything with you so complicated]??',
]
export const REPEAT_CONTACT = [
  'I [wrote|already wrote] [to you about this|about the same thing] [earlier this week|some days ago] and [it is not solved|nothing has changed].',
  '[Me again|It is me again]: [the same matter|same problem] as [the other day|in my last message].',
  '[Following up|Coming back] [to|on] my [earlier message|last chat], [it came back|the problem is back].',
]
export const NUDGES = [
  '[Hello|Hallo]?',
  '[Is|Is there] anyone there?',
  '[Still there|Are you there]?',
  '??',
  '[I am waiting|Waiting]...',
  '[Anybody|Anyone]?',
]
export const MAIL_NUDGES = [
  '[Any news on this|Is there any news]? I have [heard nothing|had no answer] so far.',
  '[Did you get|Have you seen] my mail below? [Still waiting|I am still waiting].',
  '[Writing again|I write again], as [nobody answered|nothing came back].',
]
export const THANKS = [
  '[Thanks|Thank you] [so much|very much|a lot]!',
  '[Great|Perfect|Lovely|Brilliant], [thanks|thank you].',
  '[Thanks|Thank you], {agent}!',
  '[Thanks|Cheers], that [helped|worked].',
  'ok thanks',
  '[Super|Wonderful], [thanks for the quick help|thank you for your help] 👍',
  'thx, bye',
  '[All good now|All set], thank you!',
  '[Thank you, have a nice day|Thanks, have a good one]!',
]
export const AGENT_GREETINGS = [
  'Hi {first},',
  'Hello {first},',
  'Hi {first}, [this is {agent}|{agent} here].',
  'Good [day|to hear from you], {first}.',
  '{first}, [thanks for writing|thank you for writing to us].',
  'Dear {first},',
]
export const AGENT_CLOSERS = [
  '[Let me know|Tell me] [if that works|how it goes].',
  '[Shout|Just reply here] if [something is unclear|it does not work].',
  '[Is there anything else|Anything else] [I can do|on your mind]?',
  '[Sorry again|Apologies again] for the [trouble|bother].',
  '[I keep an eye on it|I will watch it] [until it is done|for you].',
]
export const PERSONAL_TOUCHES = [
  '[I saw|I noticed] that you [have been with us|are with us] since [2021|2022|2023], [so this one matters to me|which we really value].',
  '[By the way|On the side], [the weather in {city}|{city}] [must be lovely|looks grim] [today|this week], [stay dry|enjoy it].',
  '[I had the same|The same happened to me] [last year|not long ago], so I [know the feeling|feel for you].',
  '[I know|I can see] how [annoying this is|much you had to wait for this], and [I mean it when I say sorry|thank you for staying so calm].',
  '[I made a note|I left a note] on your account so that [you never have to explain this twice|my colleagues know about it].',
  '[Good that you asked|It was right to write to us] [before {nextDay}|so soon], [that saved us both some work|it made things easier].',
]
export const HOLDING = [
  '[One moment|Just a moment], I am [looking into it|checking this for you].',
  '[Thanks for your patience|Bear with me], [let me pull up|I am opening] your [account|details].',
  '[I am checking|Let me check] [with our team|this], [please hold on|a minute please].',
  '[Give me|I need] [a minute|two minutes], {first}, [I am on it|I have a look].',
]
export const AGENT_GOODBYES = [
  '[You are welcome|My pleasure], {first}. [Take care|Bye for now]!',
  '[Glad that helped|Happy to help]! [Have a good day|Enjoy your day].',
  '[Any time|Gladly], {first}.',
  "[You're welcome|No problem] 😊",
]
export const MAIL_SIGN_OFFS_CUSTOMER = [
  'Best,\n{first}',
  'Kind regards,\n{first} {last}',
  'Thanks\n{first}',
  '{first} {last}\n{city}',
  'Regards, {last}',
]
export const MAIL_SIGN_OFFS_AGENT = [
  'Kind regards,\n{agent}\nBrackenfold Support',
  'Best wishes,\n{agent}\nBrackenfold Customer Care',
  'Warm regards,\n{agent}',
]
export const JOINED = ['{agent} joined the chat', '{agent} has entered the chat']
export const TRANSFERRED = ['Chat transferred to {senior}', 'Conversation assigned to {senior}']
export const BOT_GREETINGS = [
  'Hi, I am Twig, the Brackenfold assistant 🌱 I am getting a colleague for you. In the meantime you can tell me your order number.',
  'Hello! Twig here, I sort incoming questions. A person will be with you in a moment.',
]
export const BOT_ANSWERS = [
  'I found this in our help pages: "{subjectLine}". {botTip} Does that answer your question?',
  'This might help: {botTip} Did I get that right?',
]
export const BOT_TIPS: Readonly<Record<string, string>> = {
  delivery: 'You can follow {order} live under Orders, and the newest scan says it will reach you on {nextDay}.',
  refund: 'Refunds show up about five days after a return is checked; yours for {order} was released on {pastDay}.',
  login: 'A login link that works without a password can be sent from the login page by pressing "Mail me a link".',
  'product question': 'The data sheet of the {item} lists all measures, and 14 pieces are in stock today.',
  cancellation: 'A subscription can be ended under Settings, Plan; access stays until {nextDate}.',
  'damaged item': 'With a photo uploaded under Orders, {order}, "Report damage", a new {item} ships by itself.',
  'plan change': 'Plans are changed under Settings, Plan; the difference is worked out before you confirm.',
  billing: 'Every charge is listed under Settings, Billing; {invoice} over {amount} is the newest one.',
  invoice: 'All invoices can be downloaded under Settings, Billing, Invoices; {invoice} is on top.',
}
export const SOLVED_BY_BOT = [
  '[Yes|Yes it does], thank you!',
  '[Perfect|Great], thanks',
  '[That did it|Found it], thanks!',
  'ok great thank you',
]
