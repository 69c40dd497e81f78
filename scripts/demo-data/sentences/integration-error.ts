import type { Topic } from './topic'

export const integrationError: Topic = {
  name: 'integration error',
  hard: true,
  subjects: [
    'Connection problem',
    'Trouble with our connection',
    'Technical problem since {pastDate}',
    'Problem with the interface',
  ],
  issues: [
    {
      weight: 4,
      openings: [
        'Our {integration} [link|connection] [stopped|broke] on {pastDate} with {error}. [We changed nothing|Nothing changed on our side]. Account {email}.',
        'Tasks from "{project}" [do not show up|are not appearing] in {integration} [any more|since {pastDay}]. [Reconnecting|I reconnected twice, that] [did not help|changed nothing].',
        'The sync with {integration} [is hours behind|runs late by hours]. [It used to be|Before it was] minutes. Plan {plan}.',
        '{integration}: [every entry|each task] [appears|comes] twice since {pastDay}. [Do we have to|Must we] delete [them by hand|{count} doubles]?',
      ],
      asks: [
        '[Could you open|Please open] Settings, Connections and [tell me|read me] the [last line|newest line] of the log for {integration}?',
        '[Who set up|Who created] the link, and [is that person|do they] still [an admin|have admin rights] on both sides?',
      ],
      gives: [
        'The [last line|log] says {error}, {time}. [I set it up|I created it myself].',
        '{error} at {time}. [A colleague who left|An ex colleague] set it up.',
      ],
      answers: [
        '[The key|The access key] behind the link [belonged to|was from] a person who [left|is no longer there], so {integration} [shut it off|closed it] on {pastDate}. [Connect it|Set it up] again [as yourself|with your own login], [choose|tick] "resume", [and the missed|so that the missed] days [are filled in|come along].',
        '{integration} [changed|has changed] its [limits|rules] on {pastDate}; our [calls|requests] [were too many|came too quickly] and [got refused|were turned away]. [I put|I have put] {email} on the [slower lane|new queue], [the backlog|what was missed] [clears|is through] by {time}.',
        '[Two links|I see two links] [to the same calendar|on one project] are [active|running], [hence the doubles|that makes the doubles]. I [paused|switched off] the [older|second] one, and [a clean-up|our clean-up] [removes|takes away] the {count} extra entries [tonight|overnight].',
        '[The log|Our log] [shows|has] {error} [from|since] {time}: a field named "due" in "{project}" [is of type text|holds text] [where|while] {integration} [wants|expects] a date. [Change the type|Set it to date], then [press Retry|try Retry].',
      ],
      macro:
        'Most connection problems are solved by renewing the link: open Settings, Connections, choose {integration}, press "Disconnect" and then "Connect" with an account that has admin rights on both sides. Entries of the last seven days are synced again. The log there shows the reason for each failed entry.',
      followUps: [
        {
          question: 'Will [entries|the changes] [made in between|from the last days] be [lost|missing]?',
          answer:
            '[No|They are kept]: [the queue|our queue] [holds|keeps] them [for 14 days|two weeks], [it just|it only] [works them off|sends them late].',
        },
        {
          question: 'Can [you|I] [get|set] an alert when [it stops|that happens]?',
          answer:
            '[In the log view|On the log page] [tick|there is] "mail me on failure", [sent|it goes] to {email} [at once|within minutes].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'API [returns|gives] {error} for [every|each] POST to /tasks since {pastDate}. [Same key|The key is the same], [same code|code unchanged].',
        'We [hit|run into] the rate limit [all the time|constantly] on {plan}. [What is the limit|How many calls are allowed], and [can it be raised|can we get more]?',
        '[Pagination|Paging] in your API [skips|loses] records: page 2 [starts|begins] [too late|at the wrong place]. Project "{project}".',
      ],
      asks: [
        '[Could you send|May I have] one [request id|X-Request-Id] from [a failed call|such a call]?',
        'Which version [is in|stands in] your [header|calls], v2 or v3?',
      ],
      gives: ['Request id {caseNumber}, v2.', '[Here is one|One of them]: {caseNumber}. [We call v2|Version 2].'],
      answers: [
        '[Request {caseNumber}|{caseNumber}] [failed|was refused] because v2 [now needs|requires] the field "workspace", [which was optional|optional] until {pastDate}. [Add it|Send it along] or [move|go] to v3, [where it is not needed|which does not need it].',
        '{plan} [allows|has] 120 calls a minute. [You send|Your side sends] [about|around] {count}0 [at the full hour|in bursts]; spreading them [does it|is enough], [else|or] {otherPlan} [has|allows] 600.',
        '[Confirmed|We can repeat it]: with [equal times|the same timestamp] on two records the second page [starts|begins] [one too far|behind]. [Sort by id|Order by id] [for now|until then], [the fix|a fix] [is out|comes] on {nextDay}.',
      ],
      macro:
        'Error codes of the API are explained on the developer page. Please check that the key is active, that the version in the header is v3 and that no more than 120 calls a minute are made on your plan. For single failures send us the request id from the answer header.',
      followUps: [
        {
          question: 'How long [will|does] v2 [live|stay] [still|from here]?',
          answer:
            '[Until|It runs until] the end of [next year|next June], [with mails|you get mails] [before|ahead of] the end.',
        },
        {
          question: '[Is there|Do you have] a [test system|sandbox]?',
          answer: '[Yes|There is]: [the same key|your key] with the host "sandbox", [wiped|it is emptied] each Sunday.',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        '[Webhooks|Your webhooks] [arrive|reach us] twice, [sometimes|at times] three times. [Is that meant|Is this on purpose]? Endpoint [on our|at our] server in {city}.',
        'No webhook [since|after] {pastDay} {time}. [Our server|The server] [is up|answers]. [What do you see|What does your side say]?',
        'The signature of [your webhooks|the webhooks] [does not match|is invalid] since {pastDate}. [Did the secret|Has the key] change?',
      ],
      asks: [
        '[How fast|How quickly] does your endpoint [answer|reply], under ten seconds?',
        '[Do you check|Is] the [raw body|body as it comes] or a [parsed|re-written] one?',
      ],
      gives: [
        '[About 15 seconds|It takes 15 seconds] [at peak|sometimes]. Raw body.',
        '[Well under|Below] ten. [Parsed, I think|It is parsed first].',
      ],
      answers: [
        '[We send again|A repeat is sent] when no answer [comes|arrives] [within|in] ten seconds, [and yours|yours] [takes|needs] 15. [Answer first|Reply 200 at once], [work later|do the work afterwards], [or drop|or ignore] repeats by [their id|the event id].',
        'After [50|fifty] failures in a row the [hook|webhook] [was paused|got paused] at {time} on {pastDay}. [I switched it|It is] [on again|back on]; [events|what happened] [since then|in between] [are being sent|follow now].',
        '[The secret|Your secret] [was renewed|changed] on {pastDate}, [as announced|as our mail said], [the new one|the current one] is under Connections. [Check|Verify] the raw body, [not|never] the parsed one.',
      ],
      macro:
        'Webhooks are repeated up to five times when your endpoint does not answer with status 200 within ten seconds, so every event can arrive more than once. Use the event id to ignore repeats. After 50 failures in a row the webhook is paused and the owner of the account receives a mail.',
      followUps: [
        {
          question: 'Can we [see|look at] the [failed|old] ones?',
          answer:
            '[Connections|Under Connections], [the tab|tab] Deliveries, [30 days|a month] back, [each|every one] with [a button|a link] to [repeat|resend] it.',
        },
        {
          question: '[From which|Which] addresses [do you|will you] send?',
          answer:
            '[Three fixed|There are three fixed] ones, [listed|you find them] [on|at the foot of] the developer page, [good|handy] for [the firewall|a firewall].',
        },
      ],
    },
  ],
}
