import type { Topic } from './topic'

export const billing: Topic = {
  name: 'billing',
  hard: true,
  subjects: ['Question about a charge', 'Payment {invoice}', 'Something is wrong with my bill', 'Payment problem'],
  issues: [
    {
      weight: 4,
      openings: [
        'You [charged me|took] {amount} twice on {pastDate}. Card ending {card}, account {email}. [Please fix this|I want one of them back].',
        'There are two [bookings|charges] of {amount} from you on my [statement|account]. [One order only|I ordered once]: {order}.',
        '[Double charge|Charged twice]! {amount} on {pastDay} and {amount} again [a minute later|right after]. [What is this|How can that be]?',
        'My bank shows {amount} two times for {invoice}. Is [the second|one of them] [only reserved|a reservation] or [really paid|gone]?',
      ],
      asks: [
        '[Could you tell me|What are] the exact [dates|times] of both lines on the statement, and does [either|one] say "pending"?',
        '[Is it|Are both on] the card ending {card}, or [was PayPal involved|did you try another way of paying in between]?',
      ],
      gives: [
        'Both on {pastDate}, [neither is pending|both are booked]. Card ending {card}.',
        'Yes, card ending {card}, {pastDate}. [No pending mark|It does not say pending].',
      ],
      answers: [
        '[I compared|I went through] our side and the payment log: {invoice} [was sent|went] to the bank twice because [the first answer timed out|the first try got no answer]. [The second|The extra] {amount} [is on its way back|goes back] to the card ending {card}, [there by|booked by] {nextDay}.',
        'Only one of the [two payments|two] [reached us|arrived here]; the other is a [hold by your bank|reservation] that [lapses|falls away] by {nextDay}. [Reference for the bank|If they ask, the reference is] {caseNumber}.',
        '[One {amount} is for|The first is for] {invoice}, [the other|the second] for the renewal of {plan} that [fell on the same day|came due the same night]. [I know it looks odd|It does look like a double]; [both are listed|you find both] under Billing.',
        '[Confirmed, we charged twice|We did charge it twice]. I [refunded|have paid back] {amount} and [reported the fault|told the payment team], since [you are not the only one|others had it] on {pastDate}.',
      ],
      macro:
        'When a payment is interrupted, your bank may show a reservation next to the real charge. A reservation is not a payment and disappears within seven days. If both entries are booked, reply with a screenshot of the statement and we refund the second one of {amount} at once.',
      followUps: [
        {
          question: 'And the [bank fees|overdraft fee] I had [because of that|through this]?',
          answer: '[Send me|Show me] the [line|statement] with the fee, and [we pay that too|we cover it].',
        },
        {
          question: 'How do I know it [will not|does not] happen next month?',
          answer:
            '[The retry|Repeat tries] now [checks|look] whether the first one went through, [so that|and so] [it cannot run twice|no second charge is made].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'What is the charge of {amount} on {pastDate}? I have [no idea|not bought anything]. Account {email}.',
        '[My bill went up|The bill is higher] from {smallAmount} to {amount} [without any notice|and nobody told me]. Why?',
        'I am on {plan}, which [is|costs] {smallAmount}. You [charged|took] {amount}. [Explain, please.|Where does the rest come from?]',
      ],
      asks: [
        '[Did someone|Has anyone] in your team [add seats|invite people] in [recent weeks|the last month]?',
        'Does the [bill|invoice] in question [carry|have] the number {invoice}?',
      ],
      gives: [
        '[We did invite|There were] a few people, yes. Invoice {invoice}.',
        '[Not that I know|No]. It is {invoice}.',
      ],
      answers: [
        '[The {amount}|That amount] on {invoice} [is made of|has two parts]: {smallAmount} for {plan} and [the rest|the remainder] for {count} [extra seats|seats] that were [added|switched on] on {pastDate}.',
        'Your [yearly discount|first-year price] [ran out|ended] on {pastDate}, [that is the difference|hence the jump]. [The mail about it|Our notice] [went to|was sent to] an old address. [I have put|I put] the old price back [for three months|until {nextDate}].',
        '[That was wrong|This is our error]: a {otherPlan} fee [landed|was put] on your {plan} account. [Corrected|I corrected {invoice}], and [the difference|what was too much] [is credited|goes back to the card].',
      ],
      macro:
        'Each bill lists plan, seats and extras with their dates. You find it under Settings, Billing, with the number {invoice}. A higher amount than usual most often comes from seats added during the month or from the end of a discount. The history of changes shows who made them.',
      followUps: [
        {
          question: 'Can I [set a limit|get a warning] [for that|so it does not grow]?',
          answer:
            '[Under Billing|In Billing] you can [set|put] a [monthly ceiling|limit], and [you get a mail|we write] at 80 percent.',
        },
        {
          question: 'Who [added|switched on] those [seats|extras]?',
          answer: 'The [history|log] names [an admin|the account] under {email}, on {pastDate} at {time}.',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'My card was [declined|refused] ({error}) though [there is enough money|it works everywhere else]. [Now {plan} is blocked|My {plan} account is on hold].',
        'Payment [keeps failing|fails every time] with {error}. I [tried|used] two cards. What [now|can I do]?',
        'I got [a warning|a reminder] that {invoice} is unpaid, [but I paid it|yet it was paid] on {pastDate} by transfer.',
      ],
      asks: [
        '[Which bank|What bank] [issued|is behind] the card, and did [a window|a code window] from them [open|appear]?',
        '[What did you write|Which text did you put] in the reference line [of the transfer|when you paid]?',
      ],
      gives: [
        '[No window at all|No window appeared]. [The reference|I wrote] {invoice}.',
        'A window [opened and closed|flashed up] [at once|for a second]. Reference {invoice}.',
      ],
      answers: [
        '{error} [means|says] that the bank [wanted a confirmation|asked for a code] which [did not get through|your browser blocked]. [Allow pop-ups|Allow windows] for our page and [try again|repeat it]; [until {nextDay}|till {nextDay}] I have [unblocked|opened] {plan} for you.',
        '[Your transfer|The transfer] of {amount} [is here|arrived] on {pastDay}, but [without|with no] {invoice} in the reference, so [nobody could match it|it was lying around]. [Matched now|I have matched it], the reminder is [void|off].',
        '[Both cards|The cards] [fail|were refused] at [the same check|the address check]: the postcode here [is the old one|differs from the one at your bank]. [Change it|Put the new one in] under Billing and [press Pay|try once more].',
      ],
      macro:
        'Payments can fail when the bank asks for a confirmation that is not completed in time. Please allow pop-up windows, keep your banking app at hand and try again under Settings, Billing, "Pay now". While a payment is open your data is safe and access stays for seven days.',
      followUps: [
        {
          question: '[Can I|May I] pay by [bank transfer|direct debit] [instead|from now on]?',
          answer:
            '[On yearly plans|For yearly plans] [yes|that works], [I can|shall I] [switch it|set it up] for the renewal on {nextDate}.',
        },
        {
          question: '[Will we|Do we] lose [data|anything] [while it is blocked|in the meantime]?',
          answer:
            '[No|Nothing]. [Blocked means|It is] [read only|only reading], and it [opens|comes back] [the minute|as soon as] the payment is in.',
        },
      ],
    },
  ],
}
