/** The words with which somebody says that the customer will hear from the company, by kind. */

/** What announces that something is going to happen. */
export const wills = [
  ...['will', 'wil', 'willl', 'shall', 'should', 'gonna', 'going to', 'ill', 'well', 'theyll', 'shell', 'hell'],
  ...['wll', 'wel', 'imma', 'ima', 'someonell', 'someonesll', 'somebodyll', 'teamll', 'managerll', 'colleaguell'],
  ...['supervisorll', 'agentll', 'one of usll', 'll', 'let me', 'lemme', 'lets', 'let us', 'weve to', 'i have to'],
  ...['we have to', 'i need to', 'we need to', 'i just need to', 'we just need to', 'i ll', 'we ll', 'they ll'],
  ...['she ll', 'he ll', 'someone ll', 'we re going to', 'be sure to', 'make sure to', 'making sure to', 'try and'],
]
/** The same, with the deed behind "to". */
export const willsWithTo = [
  ...['aim to', 'aims to', 'aiming to', 'try to', 'tries to', 'trying to', 'strive to', 'strives to', 'endeavour to'],
  ...['endeavours to', 'endeavor to', 'endeavors to', 'attempt to', 'promise to', 'promises to', 'plan to'],
  ...['plans to', 'planning to', 'hope to', 'hoping to', 'intend to', 'intends to', 'intending to', 'expect to'],
  ...['expects to', 'expecting to', 'guarantee to', 'undertake to', 'commit to', 'pledge to', 'seek to', 'seeks to'],
  ...['looking to', 'ought to', 'bound to', 'meant to', 'goal is to', 'aim is to', 'target is to', 'plan is to'],
  ...['intention is to', 'job is to', 'priority is to', 'idea is to', 'our best to', 'my best to', 'very best to'],
  ...['their best to', 'utmost to', 'every effort to', 'all efforts to', 'committed to', 'wants to', 'sure to'],
  ...['remember to', 'manage to', 'continue to', 'going to', 'arrange to', 'come round to', 'get round to'],
  ...['get around to', 'agree to', 'agreed to', 'promised to', 'offered to', 'undertaken to', 'determined to'],
  ...['working to', 'working hard to', 'im to', 'is due to', 'are due to', 'am due to', 'im due to', 'is set to'],
  ...['are set to', 'am set to', 'im set to', 'is about to', 'are about to', 'am about to', 'im about to'],
  ...['is scheduled to', 'are scheduled to', 'is expected to', 'be able to', 'wont fail to', 'not fail to'],
  ...['wont forget to', 'not forget to', 'not hesitate to'],
]
/** Whom the company comes back to. */
export const customers = [
  ...['you', 'u', 'ya', 'yourself', 'yourselves', 'everyone', 'everybody', 'you all', 'you both', 'you guys'],
  ...['all customers', 'our customers', 'affected customers', 'every customer', 'each customer', 'all passengers'],
  ...['affected passengers', 'all guests', 'all members', 'all affected', 'all of you', 'all applicants'],
  ...['all users', 'affected users', 'our members', 'our guests', 'the customer', 'yous'],
]
/** The customer as the one who is going to get news. */
export const youWills = [
  ...['youll', 'you will', 'you wil', 'you ll', 'ull', 'u will', 'u ll', 'you shall', 'you should', 'you ought to'],
  ...['you can expect to', 'you may expect to', 'you should expect to', 'you are going to', 'youre going to'],
  ...['your going to', 'ur going to', 'u gonna', 'you gonna', 'youre gonna', 'you are gonna', 'you are about to'],
  ...['youre about to', 'you are due to', 'youre due to', 'you are sure to', 'youre bound to', 'customers will'],
  ...['passengers will', 'applicants will', 'members will', 'users will', 'guests will', 'everyone will'],
  ...['everybody will', 'clients will', 'students will', 'patients will', 'residents will', 'tenants will'],
  ...['holders will', 'those affected will', 'subscribers will', 'claimants will', 'winners will', 'parents will'],
  ...['buyers will', 'all will', 'can expect to', 'youll be able to', 'you are set to', 'youre set to'],
]
/** What one does to a customer, base form. */
export const calling = [
  ...['call', 'ring', 'phone', 'telephone', 'fone', 'text', 'txt', 'answer', 'email', 'e - mail', 'mail', 'message'],
  ...['mesage', 'msg', 'dm', 'pm', 'ping', 'contact', 'contcat', 'conact', 'notify', 'inform', 'alert', 'update'],
  ...['udpate', 'brief', 'write', 'sms', 'whatsapp', 'buzz', 'apprise', 'approach', 'call back', 'ring back'],
  ...['phone back', 'telephone back', 'get hold of', 'get a hold of', 'debrief', 'enlighten', 'hit up', 'callback'],
  ...['email back', 'text back', 'message back', 'write back', 'facetime', 'recontact', 're - contact', 'poke'],
  ...['nudge'],
]
/** The same, going on. */
export const callingNow = [
  ...['calling', 'ringing', 'phoning', 'telephoning', 'texting', 'txting', 'emailing', 'e - mailing', 'mailing'],
  ...['messaging', 'dming', 'pinging', 'contacting', 'notifying', 'informing', 'alerting', 'updating', 'briefing'],
  ...['answering', 'writing', 'advising', 'calling back', 'ringing back', 'phoning back'],
]
/** The same, of somebody. */
export const calls = [
  ...['calls', 'rings', 'phones', 'telephones', 'texts', 'emails', 'e - mails', 'mails', 'messages', 'msgs', 'dms'],
  ...['pings', 'contacts', 'notifies', 'informs', 'alerts', 'updates', 'briefs', 'answers', 'writes', 'advises'],
  ...['reaches', 'tells', 'lets', 'keeps', 'calls back', 'rings back', 'phones back', 'joins', 'approaches'],
  ...['catches'],
]
/** The same, done. */
export const called = [
  ...['called', 'rung', 'rang', 'phoned', 'telephoned', 'texted', 'emailed', 'e - mailed', 'mailed', 'messaged'],
  ...['msged', 'dmed', 'pinged', 'contacted', 'contatced', 'notified', 'informed', 'alerted', 'updated', 'briefed'],
  ...['answered', 'advised', 'told', 'reached', 'written to', 'replied to', 'responded to', 'gotten back to'],
  ...['got back to', 'spoken to', 'spoken with', 'called back', 'rung back', 'phoned back', 'given an answer'],
  ...['given a call', 'kept posted', 'kept updated', 'kept informed', 'kept in the loop', 'looped in'],
  ...['written back to', 'talked to', 'attended to', 'kept up to date', 'filled in', 'kept abreast', 'given notice'],
  ...['recontacted', 'sent word'],
]
/** Verbs that need "to" or "with" before the customer. */
export const turning = [
  ...['write', 'write back', 'reply', 'repply', 'rely back', 'reply back', 'respond', 'repsond', 'respnd'],
  ...['respond back', 'revert', 'revert back', 'report', 'report back', 'reach out', 'reach back', 'reach back out'],
  ...['circle back', 'circle round', 'loop back', 'follow up', 'follow - up', 'followup', 'folow up', 'check in'],
  ...['check back', 'check back in', 'touch base', 'speak', 'speak again', 'talk', 'talk again', 'chat', 'catch up'],
  ...['connect', 'liaise', 'correspond', 'return', 'pop back', 'feed back', 'get in touch', 'be in touch'],
  ...['keep in touch', 'stay in touch', 'be in contact', 'get in contact', 'stay in contact', 'make contact'],
  ...['be on the phone', 'get on the phone', 'have a chat', 'have a word', 'get on to', 'have a call'],
  ...['jump on a call', 'hop on a call', 'turn back', 'swing back', 'bounce back', 'come round', 'confirm', 'relay'],
  ...['say more', 'explain', 'send word', 'get on the line', 'on the phone', 'follow back up', 'break the news'],
  ...['get on the blower', 'be on the line'],
]
/** The same, going on. */
export const turningNow = [
  ...['writing', 'writing back', 'replying', 'responding', 'reverting', 'reverting back', 'reporting back'],
  ...['reaching out', 'reaching back out', 'circling back', 'following up', 'checking in', 'checking back'],
  ...['touching base', 'speaking', 'talking', 'getting in touch', 'being in touch'],
]
/** The same, of somebody. */
export const turns = [
  ...['writes', 'writes back', 'replies', 'responds', 'reverts', 'reports', 'reports back', 'reaches out'],
  ...['circles back', 'follows up', 'checks in', 'checks back', 'touches base', 'speaks', 'talks', 'gets in touch'],
  ...['is in touch', 'gets in contact', 'makes contact', 'answers', 'returns', 'comes round'],
]
/** These need no customer. */
export const answering = [
  ...['reply', 'reply back', 'repply', 'respond', 'repsond', 'respond back', 'revert', 'revert back', 'circle back'],
  ...['report back', 'follow up', 'follow - up', 'followup', 'folow up', 'reach out', 'reach back out', 'touch base'],
  ...['call back', 'call bk', 'ring back', 'phone back', 'telephone back', 'text back', 'email back'],
  ...['e - mail back', 'message back', 'msg back', 'write back', 'get in touch', 'be in touch', 'been in touch'],
  ...['keep in touch', 'stay in touch', 'b in touch', 'be in contact', 'get in contact', 'make contact'],
  ...['be back with', 'come back with', 'get bk', 'come back on this', 'come back on that', 'get back on this'],
  ...['get back on that', 'get back on it', 'send word', 'loop back', 'follow back up', 'be back in touch'],
  ...['get back in touch', 'be right back', 'return your call', 'return your message', 'return your email'],
  ...['get to your message', 'get to your email', 'get to your request', 'get to your query', 'get to your ticket'],
  ...['report our findings', 'call again', 'ring again', 'phone again', 'write again', 'email again', 'text again'],
  ...['message again', 'try calling', 'try ringing', 'try to call', 'post here', 'post again', 'know more'],
]
/** How somebody gives news. */
export const giving = [
  ...['give', 'giv', 'drop', 'shoot', 'send', 'sends', 'get', 'have', 'provide', 'bring', 'share', 'post', 'issue'],
  ...['leave', 'pop', 'fire', 'throw', 'hand', 'supply', 'deliver', 'relay', 'pass', 'pass on', 'forward', 'ping'],
  ...['chuck', 'fling', 'slide', 'offer', 'publish', 'put out', 'let you have', 'arrange', 'schedule', 'book'],
  ...['set up', 'sort', 'organise', 'organize', 'line up', 'put in', 'make', 'owe', 'write', 'request', 'log'],
  ...['fetch', 'return with', 'come with', 'come back with', 'be back with', 'circulate', 'tweet', 'text', 'email'],
  ...['e - mail', 'prepare', 'place'],
]
/** The same, going on. */
export const givingNow = [
  ...['giving', 'dropping', 'shooting', 'sending', 'getting', 'having', 'providing', 'bringing', 'sharing'],
  ...['posting', 'issuing', 'arranging', 'scheduling', 'booking', 'passing'],
]
/** What comes to the customer. */
export const news = [
  ...['answer', 'answers', 'anwser', 'reply', 'replies', 'response', 'responce', 'responses', 'call', 'calls'],
  ...['callback', 'call back', 'call - back', 'callbacks', 'phone call', 'phonecall', 'decision', 'message'],
  ...['messages', 'msg', 'dm', 'email', 'emails', 'e - mail', 'e - mails', 'mail', 'text', 'txt', 'sms', 'update'],
  ...['updates', 'udpate', 'word', 'news', 'feedback', 'statement', 'follow up', 'follow - up', 'followup'],
  ...['information', 'info', 'details', 'outcome', 'outcomes', 'note', 'ring', 'shout', 'bell', 'buzz', 'line'],
  ...['letter', 'findings', 'verdict', 'result', 'results', 'explanation', 'ping', 'heads up', 'heads - up'],
  ...['latest', 'eta', 'status', 'notification', 'notice', 'resolution', 'report', 'summary', 'conclusion'],
  ...['clarification', 'tinkle', 'shout - out', 'holler', 'contact', 'clarity', 'ruling', 'assessment', 'position'],
  ...['proposal', 'bulletin'],
]
/** These are the customer's where nobody is named: "we'll post an update". */
export const ownNews = [
  ...['answer', 'answers', 'anwser', 'reply', 'replies', 'response', 'responce', 'update', 'updates', 'news'],
  ...['decision', 'callback', 'call back', 'call - back', 'outcome', 'more information', 'further information'],
  ...['more info', 'more details', 'further details', 'further info', 'more to share', 'more to tell', 'more to say'],
  ...['verdict', 'findings', 'explanation', 'statement', 'results', 'clarity', 'definite word', 'status report'],
  ...['progress report', 'follow - up', 'followup', 'latest', 'heads up', 'heads - up'],
]
/** News as the beginning of a sentence, or of what is said of it. */
export const aNews = [
  ...['a reply', 'an answer', 'a response', 'a call', 'an update', 'an email', 'an e - mail', 'a message'],
  ...['a decision', 'a callback', 'a call back', 'a text', 'a letter', 'a statement', 'our reply', 'our answer'],
  ...['our response', 'our decision', 'our email', 'our call', 'our message', 'our letter', 'our update', 'my reply'],
  ...['my answer', 'my response', 'my call', 'my email', 'my message', 'my update', 'the reply', 'the answer'],
  ...['the response', 'the decision', 'the outcome', 'the result', 'the results', 'the verdict', 'the findings'],
  ...['the callback', 'their reply', 'their answer', 'their response', 'their decision', 'his reply', 'her reply'],
  ...['her call', 'his call', 'his answer', 'her answer', 'next update', 'further update', 'another update'],
  ...['new update', 'first update', 'final answer', 'full answer', 'full reply', 'full response', 'written answer'],
  ...['written reply', 'written response', 'personal reply', 'personal answer', 'personal response'],
  ...['first response', 'first reply', 'final response', 'final decision', 'replies', 'responses', 'answers', 'news'],
  ...['updates', 'more news', 'more details', 'more information', 'further details', 'further information'],
  ...['feedback', 'more info', 'word from us', 'word from me', 'answer from us', 'reply from us', 'response from us'],
  ...['call from us', 'email from us', 'update from us', 'follow - up', 'followup', 'proper reply', 'proper answer'],
  ...['detailed reply', 'detailed answer', 'detailed response', 'next status update', 'status update', 'next email'],
  ...['next message', 'next call', 'initial response', 'human reply', 'callbacks', 'your callback', 'your call back'],
  ...['results', 'outcome', 'notification', 'notifications', 'the next update', 'our next update', 'my next update'],
  ...['our final answer', 'one of our replies', 'regular updates', 'hourly updates', 'daily updates', 'more'],
]
/** Who comes back to a customer: the people of a company. */
export const persons = [
  ...['someones', 'somebodys', 'someone', 'somebody', 'sombody', 'some one', 'one of us', 'one of them', 'colleague'],
  ...['colleagues', 'collegue', 'team', 'teams', 'agent', 'agents', 'adviser', 'advisers', 'advisor', 'advisors'],
  ...['specialist', 'specialists', 'representative', 'representatives', 'rep', 'reps', 'manager', 'managers'],
  ...['supervisor', 'supervisors', 'leader', 'lead', 'leads', 'support', 'staff', 'department', 'dept', 'desk'],
  ...['office', 'engineer', 'engineers', 'expert', 'experts', 'officer', 'officers', 'handler', 'handlers'],
  ...['case worker', 'caseworker', 'consultant', 'operator', 'operators', 'person', 'human', 'member', 'members'],
  ...['customer care', 'customer service', 'customer services', 'billing', 'accounts', 'finance', 'sales'],
  ...['reservations', 'back office', 'investigator', 'clerk', 'assistant', 'crew', 'shift', 'head', 'director'],
  ...['boss', 'superior', 'management', 'executive', 'owner', 'folks', 'guys', 'girls', 'unit', 'division'],
  ...['section', 'squad', 'admin', 'administrator', 'technician', 'technicians', 'developer', 'developers', 'dev'],
  ...['devs', 'group', 'concierge', 'coordinator', 'planner', 'tutor', 'teacher', 'helpdesk', 'help desk'],
  ...['service desk', 'front desk', 'hq', 'headquarters', 'principal', 'duty manager', 'partner manager', 'analyst'],
  ...['inspector', 'surveyor', 'adjuster', 'underwriter', 'auditor', 'secretary', 'receptionist', 'he', 'she'],
  ...['they', 'buddy', 'counterpart', 'mate', 'colleague of mine', 'workmate', 'escalations', 'warehouse', 'nurse'],
  ...['i', 'we'],
]
/** Who answers as a rule. */
export const teams = [
  ...['we', 'i', 'they', 'team', 'teams', 'agents', 'agent', 'staff', 'advisers', 'advisors', 'adviser', 'advisor'],
  ...['specialists', 'specialist', 'reps', 'representatives', 'people', 'colleagues', 'department', 'desk', 'office'],
  ...['experts', 'managers', 'manager', 'support', 'service', 'services', 'care', 'someone', 'somebody', 'crew'],
  ...['operators', 'engineers', 'technicians', 'folks', 'consultants', 'handlers', 'one of us', 'members', 'humans'],
  ...['assistants', 'unit', 'line', 'helpdesk', 'officers', 'guys', 'section', 'billing', 'everyone here'],
  ...['caseworkers', 'moderators', 'admins'],
]
/** How often or how somebody answers. */
export const often = [
  ...['usually', 'typically', 'normally', 'generally', 'commonly', 'often', 'currently', 'always', 'mostly'],
  ...['tend to', 'aim to', 'try to', 'do', 'still', 'also', 'then', 'personally', 'now', 'regularly', 'on average'],
  ...['as a rule', 'at present', 'at the moment', 'in general', 'ordinarily', 'routinely', 'all', 'each', 'both'],
  ...['will', 'presently', 'strive to', 'gladly', 'first', 'only'],
]
/** To answer, of what one does as a rule. */
export const answerNow = [
  ...['reply', 'respond', 'answer', 'get back', 'come back', 'call back', 'ring back', 'write back', 'follow up'],
  ...['get in touch', 'reach out', 'return calls', 'return all calls', 'return every call', 'return your call'],
  ...['return messages', 'return emails', 'return all emails', 'revert', 'call you back', 'respond to'],
  ...['be in touch', 'react'],
]
export const answersNow = [
  ...['replies', 'responds', 'answers', 'gets back', 'comes back', 'calls back', 'rings back', 'writes back'],
  ...['follows up', 'gets in touch', 'reaches out', 'returns calls', 'returns all calls', 'returns every call'],
  ...['returns messages', 'reverts', 'calls you back', 'returns your call', 'returns emails', 'reacts'],
]
export const answeringNow = [
  ...['replying', 'responding', 'answering', 'getting back', 'coming back', 'returning calls', 'reverting'],
  ...['calling back', 'getting in touch'],
]
/** How long an answer takes, as a thing. */
export const replyTimes = [
  ...['response time', 'response times', 'reply time', 'reply times', 'answer time', 'answering time'],
  ...['answering times', 'callback time', 'call - back time', 'response window', 'reply window', 'response period'],
  ...['response target', 'response guarantee', 'replying time', 'responding time', 'service level', 'reaction time'],
  ...['time to respond', 'time to reply', 'time to answer', 'time for a reply', 'time for a response'],
  ...['time for an answer', 'response guaranteed', 'reply guaranteed', 'answer guaranteed', 'response promised'],
  ...['wait for a reply', 'wait for an answer', 'wait for a response', 'wait for a callback'],
  ...['waiting time for replies', 'wait time for replies', 'turnaround on emails', 'turnaround on messages'],
  ...['turnaround for emails', 'turnaround for messages', 'turnaround for replies', 'turnaround on replies'],
  ...['turnaround for queries', 'turnaround for tickets', 'email turnaround', 'response turnaround'],
  ...['reply turnaround', 'mean response time', 'answering speed', 'sla for replies', 'sla for a reply'],
  ...['speed of reply', 'backlog of messages', 'email backlog', 'response sla', 'time until we reply'],
  ...['delay in responding', 'delay in replying', 'delays in responding', 'response speed'],
]
/** What customers send, and what gets an answer. */
export const messages = [
  ...['email', 'emails', 'e - mail', 'e - mails', 'mail', 'mails', 'message', 'messages', 'query', 'queries'],
  ...['enquiry', 'enquiries', 'inquiry', 'inquiries', 'question', 'questions', 'request', 'requests', 'ticket'],
  ...['tickets', 'case', 'cases', 'dm', 'dms', 'call', 'calls', 'letter', 'letters', 'complaint', 'complaints'],
  ...['comment', 'comments', 'contact', 'contacts', 'form', 'forms', 'voicemail', 'voicemails', 'note', 'notes'],
  ...['submission', 'submissions', 'chat', 'chats', 'tweet', 'tweets', 'correspondence', 'everything'],
  ...['voice message', 'claim', 'claims', 'application', 'applications'],
]
/** What tells that an answer needs some time. */
export const takes = [
  ...['take', 'takes', 'taking', 'allow', 'allows', 'give', 'need', 'needs', 'require', 'requires', 'wait', 'last'],
  ...['lasts', 'minimum', 'maximum'],
]
/** How the customer gets news. */
export const gets = [
  ...['get', 'getting', 'have', 'having', 'receive', 'recieve', 'recive', 'receiving', 'see', 'find', 'be given'],
  ...['be sent', 'be getting', 'be receiving', 'be having', 'be handed', 'be provided with', 'be getting an'],
  ...['have received', 'have had', 'know', 'learn'],
]
/** What news does. */
export const comes = [
  ...['follow', 'follows', 'come', 'comes', 'arrive', 'arrives', 'reach you', 'reaches you', 'be with you'],
  ...['is with you', 'are with you', 'be sent', 'sent', 'be provided', 'provided', 'be given', 'given', 'be posted'],
  ...['posted', 'be shared', 'shared', 'be issued', 'issued', 'be in your inbox', 'land', 'lands', 'be communicated'],
  ...['communicated', 'be relayed', 'relayed', 'be mailed', 'mailed', 'be delivered', 'be forwarded', 'forwarded'],
  ...['be emailed', 'emailed', 'be e - mailed', 'be available to you', 'get to you', 'gets to you', 'go out'],
  ...['goes out', 'go out to you', 'be on its way', 'be there', 'be made', 'be yours', 'be in your hands'],
  ...['be ready', 'be coming', 'be published', 'published', 'be here', 'be due', 'be in', 'find you', 'finds you'],
  ...['be waiting for you', 'be at', 'be by', 'be within', 'be texted', 'hit your inbox', 'be out', 'drop'],
  ...['be messaged', 'be written', 'be called'],
]
/** What news is doing. */
export const coming = [
  ...['on its way', 'on the way', 'on their way', 'coming', 'headed', 'heading', 'under way', 'underway'],
  ...['being written', 'being prepared', 'being drafted', 'in the works', 'in the making', 'due', 'to follow'],
  ...['to come', 'following', 'coming up', 'expected', 'planned', 'scheduled', 'imminent', 'pending from us'],
  ...['not far'],
]
/** What the customer is told to look out for. */
export const expects = [
  ...['expect', 'anticipate', 'look out for', 'look forward to', 'watch out for', 'watch for', 'wait for', 'await'],
  ...['stand by for', 'count on', 'be ready for', 'rely on', 'look for', 'stay tuned for', 'bank on', 'depend on'],
  ...['be prepared for'],
]
/** What is done with a call to come. */
export const bookings = [
  ...['booked', 'booking', 'arranged', 'arranging', 'scheduled', 'scheduling', 'requested', 'requesting', 'logged'],
  ...['logging', 'set', 'set up', 'planned', 'organised', 'organized', 'organising', 'put in', 'pencilled'],
  ...['penciled', 'diarised', 'slotted', 'lined up', 'put you down for', 'booked you in for', 'ordered', 'queued'],
  ...['in the diary', 'in my diary', 'in the calendar', 'in my calendar', 'in our calendar', 'on my list'],
  ...['on my calendar', 'entered', 'reserved', 'confirmed for', 'signed you up for', 'down for', 'got you down for'],
]
export const callNouns = [
  ...['call', 'callback', 'call back', 'call - back', 'phone call', 'phonecall', 'ring back', 'phone appointment'],
  ...['telephone appointment', 'call slot', 'call backs', 'video call', 'telephone call', 'phone slot'],
  ...['telephone slot'],
]
/** How somebody is asked to come back. */
export const asks = [
  ...['ask', 'asked', 'asking', 'request', 'requested', 'requesting', 'tell', 'told', 'telling', 'instruct'],
  ...['instructed', 'instructing', 'arrange for', 'arranged for', 'arranging for', 'organise for', 'organised for'],
  ...['organize for', 'organized for', 'get', 'got', 'getting', 'has agreed', 'have agreed', 'agreed', 'has offered'],
  ...['has promised', 'have promised', 'reminder', 'note', 'alarm', 'task', 'diary entry', 'rely on us'],
  ...['count on us', 'count on me', 'rely on me', 'trust us', 'trust me', 'leave it to us', 'leave it to me', 'push'],
  ...['pushing', 'pushed', 'urge', 'urged', 'chase', 'remind', 'reminded', 'have instructions', 'has instructions'],
  ...['appointed', 'assigned', 'nominated', 'lined up', 'briefed', 'has been asked', 'have been asked'],
  ...['has been told', 'has undertaken', 'myself a note', 'is due', 'is set', 'is scheduled', 'am due', 'trying'],
  ...['is planning', 'are planning', 'is hoping', 'promise', 'promised', 'undertaken', 'agreement with'],
]
/** How somebody is made to come back. */
export const having = [
  ...['having', 'ive got', 'weve got', 'i have got', 'we have got', 'i have', 'we have', 'ive had', 'ive', 'get'],
  ...['getting'],
]
/** What a time begins with, or a time itself. */
export const times = [
  ...['within', 'inside', 'by', 'before', 'no later', 'asap', 'as soon', 'soon', 'shortly', 'later', 'this morning'],
  ...['this afternoon', 'this evening', 'this week', 'as soon as', 'tomorrow', 'tomorow', 'tommorow', 'tommorrow'],
  ...['tmrw', 'tmr', 'tmw', 'today', 'tonight', 'tonite', 'next', 'again', 'first thing', 'between', 'right away'],
  ...['straight away', 'at', 'around', 'about', 'after', 'on', 'in', 'every', 'each', 'once', 'when', 'then'],
  ...['promptly', 'momentarily', 'until', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ...['sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'up to', 'under', 'the moment', 'the minute'],
  ...['immediately', 'anytime', 'any minute', 'any moment', 'presently', 'hourly', 'daily', 'end of', 'eod', 'cob'],
  ...['personally', 'directly', 'here', 'regarding'],
]
/** Where one is called. */
export const numbers = [
  ...['mobile', 'phone', 'number', 'cell', 'cellphone', 'office', 'home', 'address', 'inbox', 'landline', 'account'],
  ...['email', 'handset', 'extension'],
]
/** How one is kept. */
export const posted = [
  ...['posted', 'updated', 'informed', 'in the loop', 'up to date', 'advised', 'apprised', 'abreast'],
  ...['in the picture', 'in the know', 'notified', 'current', 'briefed', 'on top of things', 'up to speed'],
  ...['uptodate', 'in touch', 'aware'],
]
/** With whom somebody may be in touch instead of the customer. */
export const parties = [
  ...['team', 'teams', 'warehouse', 'depot', 'seller', 'sellers', 'courier', 'couriers', 'carrier', 'bank', 'banks'],
  ...['supplier', 'suppliers', 'store', 'shop', 'branch', 'manager', 'managers', 'supervisor', 'department'],
  ...['office', 'factory', 'manufacturer', 'vendor', 'partner', 'partners', 'landlord', 'hotel', 'airline', 'driver'],
  ...['drivers', 'developers', 'developer', 'engineers', 'engineer', 'colleague', 'colleagues', 'technician'],
  ...['technicians', 'insurer', 'customs', 'police', 'authorities', 'station', 'airport', 'garage', 'merchant'],
  ...['host', 'provider', 'lab', 'court', 'accounts', 'billing', 'finance', 'logistics', 'operations', 'shipping'],
  ...['dispatch', 'legal', 'them', 'him', 'her', 'me', 'us', 'internally', 'property', 'embassy', 'consulate'],
  ...['doctor', 'gp', 'clinic', 'hospital', 'school', 'restaurant', 'owner', 'sender', 'recipient', 'issuer'],
  ...['processor', 'processing', 'it', 'product', 'management', 'leadership', 'desk', 'contractor', 'agency'],
  ...['reviewer', 'post office', 'side', 'buyer', 'headquarters', 'specialists', 'crew', 'each other'],
]
/** Who comes back too, but is not the company. */
export const others = [
  ...['bank', 'your bank', 'courier', 'couriers', 'driver', 'drivers', 'carrier', 'seller', 'sellers', 'merchant'],
  ...['merchants', 'landlord', 'landlady', 'restaurant', 'employer', 'host', 'post office', 'delivery partner'],
  ...['delivery company', 'delivery person', 'postman', 'airline', 'hotel', 'embassy', 'consulate', 'police'],
  ...['doctor', 'doctors', 'gp', 'surgery', 'dentist', 'hospital', 'pharmacist', 'pharmacy', 'insurer'],
  ...['insurance company', 'insurance', 'supplier', 'vendor', 'manufacturer', 'property', 'garage', 'plumber'],
  ...['contractor', 'lawyer', 'solicitor', 'court', 'council', 'customs', 'government', 'ministry', 'customer'],
  ...['customers', 'father', 'mother', 'wife', 'husband', 'neighbour', 'neighbor', 'friend', 'school', 'university'],
  ...['issuer', 'card issuer', 'network', 'utility', 'charity', 'registrar', 'fedex', 'ups', 'dhl', 'usps', 'hermes'],
  ...['royal mail', 'paypal', 'visa', 'mastercard', 'apple', 'google', 'third party', 'your provider', 'isp'],
  ...['buyer', 'bidder', 'tenant', 'tenants', 'sender', 'recipient', 'organiser', 'organizer', 'promoter', 'venue'],
  ...['trader', 'dealer', 'dealership', 'retailer', 'broker', 'notary', 'agency', 'authority', 'authorities'],
  ...['locksmith', 'other party', 'other side', 'reviewer', 'reviewers', 'guest', 'guests', 'roofer', 'electrician'],
  ...['builder'],
]
/** What may stand for a thing, or asks. */
export const pronouns = ['it', 'this', 'that', 'these', 'those', 'how', 'where', 'why', 'what']
/** What does things but is nobody. */
export const things = [
  ...['system', 'app', 'application', 'site', 'website', 'page', 'link', 'tool', 'tracker', 'tracking', 'server'],
  ...['device', 'phone', 'feature', 'software', 'button', 'screen', 'form', 'parcel', 'package', 'order', 'orders'],
  ...['refund', 'price', 'robot', 'router', 'thermostat', 'alarm', 'machine', 'modem', 'bot', 'browser', 'wizard'],
  ...['portal', 'scanner', 'sensor', 'console', 'calendar', 'popup', 'pop - up', 'plugin', 'car', 'watch', 'lock'],
  ...['money', 'delivery', 'item', 'label', 'replacement', 'invoice', 'shipment', 'box', 'payment', 'gate', 'train'],
  ...['bus', 'flight', 'plane'],
]
/** Mail that a machine sends. */
export const automatic = [
  ...['confirmation', 'confirm', 'confirming', 'automatic', 'automated', 'automatically', 'auto', 'verification'],
  ...['tracking', 'shipping', 'dispatch', 'despatch', 'survey', 'reset', 'activation', 'invoice', 'receipt', 'error'],
  ...['warning', 'welcome', 'password', 'code', 'codes', 'pin', 'otp', 'registration', 'booking confirmation'],
  ...['order confirmation', 'reminder', 'voucher', 'label', 'link', 'qr', 'newsletter', 'marketing', 'promotional'],
  ...['delivery notification', 'push', 'template', 'ticket number', 'reference number', 'credit', 'charges', 'log'],
  ...['history', 'recording', 'allowance', 'button', 'screen', 'satisfaction', 'feedback request', 'form', 'prompt'],
  ...['pop - up', 'login', 'sign in', 'sign - in'],
]
/** A no. */
export const nots = [
  ...['not', 'never', 'cannot', 'cant', 'dont', 'wont', 'doesnt', 'didnt', 'isnt', 'arent', 'shant', 'shouldnt'],
  ...['wouldnt', 'no longer', 'nor', 'unlikely', 'unable', 'havent', 'hasnt', 'couldnt', 'neither', 'no'],
]
export const thinks = [
  ...['think', 'believe', 'expect', 'promise', 'guarantee', 'say', 'see', 'sure', 'certain', 'likely', 'feel'],
  ...['assume', 'suppose', 'imagine', 'supposed', 'know if', 'know whether', 'know when', 'know how', 'sure if'],
  ...['sure when', 'sure whether', 'mean', 'hope', 'want', 'able', 'allowed', 'going', 'certain when', 'predict'],
  ...['tell when'],
]
export const nobody = [
  'nobody',
  'no one',
  'none',
  'noone',
  'no colleague',
  'no agent',
  'no manager',
  'no supervisor',
  'nothing',
]
/** What makes it a question of when, or a case that may be. */
export const whens = [
  ...['if', 'when', 'whenever', 'in case', 'unless', 'until', 'till', 'once', 'before', 'after', 'who', 'whether'],
  ...['how', 'why', 'where', 'did', 'do', 'does', 'can', 'could', 'may', 'might', 'must', 'what', 'which', 'number'],
  ...['whoever', 'never', 'dont', 'didnt', 'doesnt', 'cannot', 'cant'],
]
/** What leaves it to the customer whether somebody comes back. */
export const offers = [
  ...['if youd like', 'if you would like', 'if you like', 'if you want', 'if you prefer', 'if youd prefer'],
  ...['if you would prefer', 'if you wish', 'if youd rather', 'if you would rather', 'if interested'],
  ...['if youre interested', 'if you are interested', 'if that helps', 'if this helps', 'if it helps'],
  ...['if that works', 'if this works', 'if that suits', 'if it suits', 'if youd want', 'if preferred'],
  ...['if you ever', 'if youre happy', 'if you are happy', 'would you like', 'do you want', 'would you prefer'],
  ...['should you wish', 'should you prefer', 'should you want', 'if thats easier', 'if that is easier', 'if easier'],
  ...['if you fancy', 'if that would help', 'if it would help', 'if you agree', 'if desired', 'unless youd rather'],
  ...['shall i', 'shall we', 'should i', 'should we', 'if u want', 'if u like', 'if u prefer'],
]
/** Words of others, or of the past. */
export const sayings = [
  ...['saying', 'we said', 'they said', 'i said', 'you said', 'you were told', 'we promised', 'they promised'],
  ...['you were promised', 'was promised', 'were promised', 'assured me', 'told me', 'said we', 'told you'],
  ...['promised you', 'was told', 'been told', 'been promised', 'claimed', 'stating', 'says we', 'says you'],
  ...['it says', 'that said', 'wrote that', 'thought', 'was supposed', 'were supposed', 'i thought'],
]
/** Where what somebody will do ends, and something else begins. */
export const gapBreaks = [
  ...['sent', 'shipped', 'delivered', 'you to', 'you can', 'you could', 'you may', 'you might', 'you should'],
  ...['you need', 'you must', 'you will', 'you have', 'you are', 'youll', 'youre', 'youve', 'u can', 'when we'],
  ...['when i', 'when they', 'like to', 'love to', 'not', 'never', 'only', 'will', 'would', 'unable', 'please'],
  ...['unless', 'how to', 'in order to', 'so that', 'so you', 'so we', 'so i', 'so they', 'once you', 'when you'],
  ...['after you', 'until', 'happy to', 'glad to', 'pleased to', 'delighted to', 'available to', 'here to'],
  ...['ready to', 'there to', 'around to', 'hope', 'thanks', 'thank you for', 'without', 'instead of', 'wont'],
  ...['cant', 'cannot', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'couldnt', 'wouldnt', 'if', 'who', 'which'],
  ...['because', 'kindly', 'till', 'whose', 'unlikely', 'rather than', 'whether', 'your seller', 'your bank'],
]
