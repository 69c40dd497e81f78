import type { Topic } from './topic'

export const dataExport: Topic = {
  name: 'data export',
  hard: true,
  subjects: ['Export of our data', 'Data export', 'Export question ({project})', 'Exporting {project}'],
  issues: [
    {
      weight: 4,
      openings: [
        'The export of "{project}" [stops|hangs] at 87 percent [every time|since {pastDay}]. [No error|It shows {error}]. Account {email}.',
        'I [started|pressed] Export on {pastDate} and [never got a file|no mail came]. {count} projects, plan {plan}.',
        'Export of {project} [fails|breaks off] with {error}. I need [the data|it] for [an audit|a client] by {nextDay}.',
        '"{project}" will not export. [Tried|I tried] {browser} and [the app|my phone], [same thing|no difference].',
      ],
      asks: [
        '[Roughly how many|About how many] attachments [are in|does] "{project}" [have|hold], and [do you tick|is] "with files" [on|ticked]?',
        '[May I look|Would you allow me to look] into the project, [read only|only reading], and [try it|run it] from our side?',
      ],
      gives: [
        '[Yes, go ahead|You may]. [Several thousand files|A few thousand files], with files ticked.',
        '[About 3,000|3,000 or so], and yes, [please look|you can look].',
      ],
      answers: [
        '[I ran|I have run] the export from our side: [one attachment|a single file] in "{project}" [is damaged|was cut off when it was uploaded] and [stops the whole run|brings it to a halt]. [I left it out|Without it it works]; [the link|the download] [is in|went to] {email}.',
        'The job [ran out of time|hit the two hour limit] because of [the attachments|all the files]. I [raised the limit|gave it more time] for {email} and [started it again|started it anew]; [it should be done|expect the mail] by {time}.',
        '[There is a fault|We have a fault] in the exporter [since {pastDate}|since the update of {pastDate}] for projects with [emoji in the title|very long titles]. [A fix comes|It gets fixed] on {nextDay}; [meanwhile|until then] [I made the file by hand|I exported it by hand], see {email}.',
        '{error} [comes from|means] a [full store|full disk] in your region. [More room|Space] has been added, [and your export|so "{project}"] [went through|finished] at {time}, [link in your mail|the mail is out].',
      ],
      macro:
        'Large exports run in the background and can take up to 24 hours. Please start the export once and do not close the account in the meantime. You receive a mail with a link that stays valid for seven days. If no mail arrives, export without attachments first.',
      followUps: [
        {
          question: 'Is [the history|every comment] [in there|part of the file] too?',
          answer: '[Comments yes|All comments], [old versions|older versions] [only on|just with] {otherPlan}.',
        },
        {
          question: 'How long [is the link good|does the link work]?',
          answer: '[Seven days|A week], [after that|then] [just run it again|you start it anew].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'The CSV from "{project}" [shows|has] strange signs instead of [ä and é|accents] [when I open it|in the spreadsheet].',
        '[All dates|The dates] in the export are [wrong|swapped], day and month [changed places|mixed up]. Project {project}.',
        'Some [columns|fields] are [missing|not there] in the export: [owner|status] and [due date|tags]. We [need those|cannot work without] for {integration}.',
      ],
      asks: [
        '[Do you open|Are you opening] it [by double click|with a double click] or [through import|by importing]?',
        'Which [program|version] do you [open it with|use]?',
      ],
      gives: [
        '[Double click|I double click it]. It is the [normal|usual] office program.',
        '[I import it|By import], [newest version|the latest version].',
      ],
      answers: [
        'The file is [right|fine], the [double click|spreadsheet] [guesses|takes] the wrong alphabet. [Use Import|Open it by Import] and [choose|pick] UTF-8, [or tick|or else tick] "for spreadsheets" in our export, [that adds a mark|which marks the file].',
        '[Dates are written|We write dates] year first, and [your program|the program] [turns them round|reads them its own way]. [Set|Mark] the column as Text [on import|while importing]; [I attach|attached is] a version of "{project}" with [written out months|month names].',
        'Owner and status [sit behind|are under] "More fields", [third tab|on the third tab] of the export. I [made|saved] a [profile|preset] named {last} for you [with all of them|that has every field].',
      ],
      macro:
        'Our CSV files are written in UTF-8 with commas and dates as year, month, day. If letters or dates look wrong, open an empty sheet, choose Data, Import, select the file and set the encoding to UTF-8. All fields can be chosen under "More fields" before the export.',
      followUps: [
        {
          question: 'Can [this run|the export run] [every week|by itself each week]?',
          answer:
            '[On|With] {otherPlan} there is a [schedule|timer], [weekly or daily|daily or weekly], [by mail|sent by mail] or [to a folder|into a folder].',
        },
        {
          question: 'Is there [an API|a way by API]?',
          answer:
            '[There is|Yes]: the key is under Settings, Developers, [and the page there|with a page that] [shows examples|has examples].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'Under data protection law I [ask for|want] a copy of [everything you hold|all data you have] about me. Account {email}.',
        'We [leave|are leaving] for another system and need [all our data|everything], [projects, files, comments|with comments and files], {count} projects.',
        'How do I [get|move] all {count} projects [out|to another account] before {plan} ends on {nextDate}?',
      ],
      asks: [
        '[Is a download|Would a download] link to {email} [all right|suit you]?',
        '[Which format|What format] [does the new system|do they] [read|take]?',
      ],
      gives: [
        '[Yes, a link|A link is fine] to {email}. CSV or JSON.',
        '[JSON would be best|They take JSON]. Link is fine.',
      ],
      answers: [
        '[I have started|Started]: a full [copy|archive] of {email}, [{count} projects|all projects], files and [the log of logins|login history]. [The link|You get a link] [comes|arrives] by {nextDay}, [protected|locked] with [a code|a password] that I [send apart|send separately].',
        'For [a move|moving] there is "Export all" under Settings, [owner only|which only owners see]. [I ran it|I have run it] for you as JSON; [files|the files] are in [a second zip|zip number two].',
        '[All {count} projects|The projects] can [change owner|be handed over] [without an export|directly]: [give me|name me] the other account, [both sides confirm|both get a mail], [and it is done|that is all].',
      ],
      macro:
        'You are entitled to a copy of your data. Under Settings, Privacy, "Get my data" you can order a complete archive in JSON and CSV. It is prepared within three days, protected by a code, and stays available for 14 days. Requests in writing are answered within one month at most.',
      followUps: [
        {
          question: 'And [deleting|will you delete] it afterwards?',
          answer:
            '[Say the word|Tell us], and [we erase|we delete] it [within 30 days|in 30 days], [with a confirmation|you get a confirmation].',
        },
        {
          question: 'Does [it cost|that cost] anything?',
          answer: '[No|Nothing], [not for you and not for us to argue|that is your right].',
        },
      ],
    },
  ],
}
