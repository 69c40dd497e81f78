import type { Topic } from './topic'

export const login: Topic = {
  name: 'login',
  hard: false,
  subjects: ['Account {email}', 'Problem with my login', 'Access to my account', 'Login'],
  issues: [
    {
      weight: 5,
      openings: [
        "I [can't|cannot] log in since {pastDay}. [It says|The page says] {error}. My address is {email}.",
        'The password reset mail [never arrives|does not come]. I [tried|asked for it] four times for {email}, [spam folder is empty too|nothing in spam either].',
        'Reset link [says it has expired|is expired] the moment I click it. Account {email}. [Help|Any idea]?',
        '[New phone|I got a new phone] and now I am [locked out|out of my account] ({email}). [What can I do|How do I get back in]?',
        'Login loop: I [enter|type] my password, the page blinks and I am [back at the start|on the login page again]. {browser}, account {email}.',
      ],
      asks: [
        '[Are you on|Which browser is it], {browser} or the app, and does a private window [behave the same|change anything]?',
        '[Do you remember|Can you tell me] when you last got in, and [do you use|is there] a work network with a filter?',
      ],
      gives: [
        '{browser}, and [same in a private window|the private window does the same]. Last time it worked was {pastDay}.',
        'I am [at home|on my home wifi], {browser}. It worked on {pastDay}.',
      ],
      answers: [
        '[I looked at|I checked] {email}: after five wrong tries the account [locked itself|was locked] on {pastDay}. I have [lifted that|unlocked it], and [a fresh link|a new link] is in your inbox, [good for one hour|valid for an hour].',
        'The mails to {email} [bounced|were turned away], your provider [had us on a block list|refused them]. I have [switched|moved] you to our second mail server and [sent the link again|sent another one].',
        '[Our log shows|In our log there is] {error}, and that means the [cookie of the old login page|saved session] [gets in the way|is in conflict]. [Clear the data|Delete the cookies] for our site in {browser} and [open the page anew|reload], [then it works|and you are in].',
        '[With the new phone|Because of the new phone] the code app is [empty|no longer paired]. I have [removed the second step|switched off the second step] for {email} [for 24 hours|until tomorrow], so [log in with the password|you can log in] and pair it again.',
      ],
      macro:
        'To get back into your account, open the login page, choose "Forgot password" and enter your address. The link we send is valid for one hour and works once. If it does not reach you, look in your spam folder, add our address to your contacts and ask for a new link.',
      followUps: [
        {
          question: '[Will I lose|Do I lose] any of my projects [by that|when I reset]?',
          answer:
            '[Nothing is lost|No, nothing]: the reset [touches|changes] only the password, [your {count} projects|everything else] [stay|stays] as it was.',
        },
        {
          question: 'How do I [stop that happening again|keep this from happening]?',
          answer:
            '[Set up|Add] a second device under Security, [then a lost phone|and then a new phone] is no [drama|problem].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        '[I want|I need] to change the email of my account from {email} to my new one, but [the page wants a code sent to the old address|it sends the code to the old address], [which is gone|and I no longer have that].',
        'My company [changed its domain|has a new domain], {email} [is dead|does not exist any more]. [How do I log in now|How can I change it]?',
        'Old mailbox closed, [cannot confirm the change|so no confirmation code]. Account {email}, {plan} plan.',
      ],
      asks: [
        'For safety: [can you name|please tell me] the last invoice number [or|and] the last four digits of the card?',
        '[To be sure it is you|For your own protection], which invoice did you [get|pay] last?',
      ],
      gives: ['Invoice {invoice}, card ending {card}.', '[Sure|Of course]: {invoice}, and the card ends in {card}.'],
      answers: [
        '[That matches|Both match], thank you. I have [moved|switched] the account to the new address; [confirm it|click the link] there and log in [as usual|with your old password].',
        '[Verified|All verified]. The change is [done on our side|made], [the new address|your new address] gets a link within minutes, and {email} [is no longer used|is taken off].',
        'Thank you, {invoice} [is right|checks out]. The login is now your new address; [billing mails|invoices] [go there too|follow it].',
      ],
      macro:
        'For your protection we change the address of an account only after a check. Please reply with the number of your latest invoice and the last four digits of the card on file. Once both match, we move the account and send a confirmation link to the new address.',
      followUps: [
        {
          question: 'Do my colleagues [have to do anything|notice anything]?',
          answer: 'No, [only your own login|just yours] changes. [The team|Your team] keeps its [invitations|access].',
        },
        {
          question: 'Can I [have both|keep both] addresses?',
          answer:
            '[One for login|For login only one], but [you can add|under Billing you may add] the other for invoices.',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'I got a mail about a login from {city} that was not me. [Has someone|Did somebody] got into {email}?',
        'There is a session in {city} in my account. I have [never been there|not been there in years]! Account {email}.',
        'Strange login at {time} on {pastDay}, [device unknown|a device I do not own]. [What should I do|Is my account safe]?',
      ],
      asks: [
        '[Did you use|Do you use] the same password [anywhere else|on other sites]?',
        'Do you [use|have] a VPN or a work laptop that may [appear|show up] in {city}?',
      ],
      gives: [
        '[No VPN|I have no VPN]. And yes, [I used that password elsewhere|the password is an old one].',
        'No VPN. The password is [only for this|unique].',
      ],
      answers: [
        '[I ended|I have ended] all sessions of {email} and [set a reset|forced a new password]. [Nothing was exported|I see no export and no change] since {pastDay}, so [they only looked at the first page|it stopped at the front page].',
        'The session from {city} [came from|belongs to] a mobile provider that [routes traffic there|sends its traffic through there]; the device is [the phone you always use|your usual phone]. [No break-in|So nobody got in], but a new password [does no harm|is never wrong].',
        '[It was a real try|Someone did try], and it [failed|was stopped] at the second step. I have [blocked|shut out] that address; please [change the password|choose a new password] today.',
      ],
      macro:
        'If you see a login that you do not recognise, change your password at once and choose "End all sessions" under Security. Turn on the second step with a code app. Your data is encrypted and the list of sessions shows every device of the last 30 days with its place and time.',
      followUps: [
        {
          question: 'Did they [see|get at] my card?',
          answer:
            '[No|They could not]: cards are [kept by the payment company|not stored with us], [we only hold|all we have is] the last four digits.',
        },
        {
          question: 'How can I [check for myself|see this myself]?',
          answer:
            'Under Security there is a list of [all sessions|every device], with [time and place|date and city]. [End|Close] any you do not know.',
        },
      ],
    },
  ],
}
