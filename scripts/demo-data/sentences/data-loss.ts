import type { Topic } from './topic'

export const dataLoss: Topic = {
  name: 'data loss',
  hard: true,
  subjects: ['{project}: data missing', 'URGENT: {project}', 'Lost data in {project}', 'Please help: {project}'],
  issues: [
    {
      weight: 4,
      openings: [
        '[All our tasks|Everything] in "{project}" [is gone|has vanished] since [this morning|{pastDay}]! {count} people work [in it|with it]. [Please help fast|We need it back today].',
        '"{project}" is [empty|blank]. [Nobody deleted it|Nobody here touched it]. [This is urgent|It is urgent], [we have a deadline|our client meeting is] on {nextDay}. Account {email}.',
        'We [lost|are missing] [a whole week|four days] of work in "{project}", [the state is from|it shows the state of] {pastDate}. [How can that happen|What on earth happened]?',
        '[Data is missing|Half the data is missing] after [your update|the update last night]. Project {project}, {plan} plan. [Every hour costs us money|We are at a standstill].',
      ],
      asks: [
        '[I am on it|Looking at it now]. [Who else|Which people] [was working|were] in "{project}" [at the time|then], and [what is the last thing|which is the last change] you [remember|know is missing]?',
        '[Please do not write|Please change nothing] in "{project}" [for now|until I am back to you]. [When did you|At what time did you] last see [it complete|the full list]?',
      ],
      gives: [
        '[Last seen complete|It was complete] at {time} on {pastDay}. [Only my team|My team and I] [was|were] in it.',
        '{pastDay}, around {time}. [Nobody else has access|Only we have access].',
      ],
      answers: [
        '[Nothing is lost for good|It can be brought back]: the log shows "{project}" [was archived|got archived] at {time} by [a sync rule|the {integration} link]. I have [restored|brought back] it [to|as of] {pastDate} {time}, [please reload|have a look].',
        '[I pulled|We pulled] the [nightly copy|backup] of {pastDate}. It [goes back|is loaded] next to the project as "{project} (copy)", [so nothing gets overwritten|without touching the rest], [ready|and will be there] by {time}. [I stay with it|I am staying on this] until you [say it is whole|have checked].',
        '[This is serious, and|I treat this as urgent:] our [on-call engineer|database engineer] is on it under {caseNumber}. [So far|What we know]: the update on {pastDate} [hid|switched off] tasks [without owner|that have no owner]. [They are still stored|They still exist], [and come back|and will be visible] today.',
        '[The missing days|Those days] [sit|are] in [an offline copy|the offline store] on one of your devices, the one that [synced last|last synced] on {pastDay}. [Open the app there|Start the app on it], [press|choose] "Send my version", and [call off|stop] any other [sync|edits].',
      ],
      macro:
        'Deleted projects stay in the bin for 30 days. The owner of the account can open Settings, Bin, select the project and press "Restore". Single tasks can be brought back from the history of the project. Please note that changes made after the deletion are not part of it.',
      followUps: [
        {
          question: '[Are the attachments|Are files] [back too|included]?',
          answer:
            '[Files are kept apart|They are stored separately] and [were never touched|not affected], [they show up|they appear] [as soon as|once] the tasks [are there|return].',
        },
        {
          question: 'How [can we be sure|do we know] this [will not|does not] happen again?',
          answer:
            '[The cause|What caused it] is [switched off|closed], and [for your account|for {email}] I [turned on|set up] [hourly copies|a copy every hour] [for a month|until {nextDate}].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'I [deleted|removed] "{project}" [by mistake|instead of the old one] on {pastDate}. [Can you get it back|Is there a way back]?',
        'My colleague [emptied|cleared] the bin [yesterday|on {pastDay}], and "{project}" [was in it|was inside]. [Please tell me|Say] there is a backup.',
        '[Wrong button|I pressed the wrong button], "{project}" gone with all {count} lists. [Feeling sick|I feel terrible]. [Can it be undone|Can you undo it]?',
      ],
      asks: [
        '[Do you know|Can you say] [about when|at what hour] that was, and [is it|was it] the account {email}?',
        'Was it [shared|open] with [others|other accounts]?',
      ],
      gives: ['[Around|About] {time}, account {email}.', '{time} [or so|roughly]. [Not shared|Only mine].'],
      answers: [
        '[Good news|You are lucky]: the copy of {pastDate} [has it|holds it]. "{project}" is [back|restored] with [all {count} lists|its {count} lists], [only|except for] what [was typed|you wrote] after {time}.',
        '[An emptied bin|The bin] is [kept|held] by us [another|for] 14 days, [for such cases|for cases like this]. I [fetched|took] "{project}" [out of it|from there], [look|it is] under Archive.',
        '[Undone|I undid it]. [Every list|Everything] in "{project}" [is where it was|stands where it was], [breathe|you can breathe again].',
      ],
      macro:
        'If a project was deleted by mistake, the owner finds it under Settings, Bin for 30 days. After the bin was emptied we can restore from the nightly copy for another 14 days. Please reply with the name of the project and the day of the deletion, and leave the account unchanged.',
      followUps: [
        {
          question: 'Can I [forbid|switch off] deleting for [my team|others]?',
          answer:
            '[Under Roles|In Roles], [take the tick|remove the tick] from "may delete" for [everyone but owners|members].',
        },
        {
          question: 'Do I [owe you|pay] anything for that?',
          answer:
            '[Not at all|No], [once|the first time] a year [is free|costs nothing], and [this was it|here it is].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        '[Files|The files] attached in "{project}" [cannot be opened|do not open], [only zero bytes|0 KB each]. {error}. They are [contracts|signed contracts]!',
        'The attachment "{file}" [is corrupt|comes out broken], and [we have no other copy|it is the only copy]. [Can you recover|Please recover] it.',
        'Images in "{project}" [are all grey|show as grey boxes] since {pastDate}. [Are they lost|Did we lose them]?',
      ],
      asks: [
        '[All of them|Is it all], or [only|just] those [added|uploaded] after {pastDate}?',
        '[Was it|Did you upload] through the app or in {browser}?',
      ],
      gives: [
        '[Only those|Those] from after {pastDate}, [in|through] {browser}.',
        '[All since then|Every one since then], by the app.',
      ],
      answers: [
        '"{file}" was [stored twice|kept in two places]; the second copy [is sound|opens], [I put it back|and is back in its place]. [Try it|Please try].',
        '[The uploads|Uploads] of {pastDate} [broke off|were cut], [only the name|just the name] [arrived|was saved]. [I am sorry|There is no nice way to say it]: those {count} files [have to be|need to be] uploaded again, [I send you|here comes] the list.',
        '[Not lost|They are not lost]: the [preview server|service that draws previews] [is down|was down] since {pastDate}. [Originals|The originals] [open|can be opened] with "Download", [previews return|pictures return] on {nextDay}.',
      ],
      macro:
        'If an attachment does not open, please download it first and open it on your computer. Files of 0 KB were interrupted during the upload. Earlier versions of a file are kept for 30 days under the three dots next to its name, where you can choose "Restore version".',
      followUps: [
        {
          question: 'Why [did nobody|was nobody] [tell us|warned]?',
          answer:
            '[There should have been|You should have got] a red mark [at the upload|while uploading]. [It was missing|The mark did not show], [which we fix|and we fix that] too.',
        },
        {
          question: '[Where can I|How do I] see what [else|more] is [hit|affected]?',
          answer:
            '[Filter|Sort] by size [in the file view|under Files]: [anything with 0 KB|0 KB] [is hit|belongs to it].',
        },
      ],
    },
  ],
}
