import type { Topic } from './topic'

export const cancellation: Topic = {
  name: 'cancellation',
  hard: false,
  subjects: ['Cancellation', 'Please cancel', 'About my cancellation', 'Cancelling'],
  issues: [
    {
      weight: 4,
      openings: [
        '[I would like|I want] to cancel my {plan} subscription ({email}). [Where is the button?|I cannot find where.]',
        'Please cancel {plan} for {email} [at the end of the month|before it renews on {nextDate}].',
        '[We closed our business|I changed jobs], so I no longer need {plan}. How do I [end it|get out of it]?',
        'How [do I stop|can I stop] the renewal of {plan}? It [renews|is due] on {nextDate} and I do not want [another year|to pay again].',
      ],
      asks: [
        '[Sorry to see you go|That is a pity]. [Shall it end|Would you like it to end] at once or on {nextDate}, when [the paid month is over|it would renew]?',
        '[Is there|May I ask if there is] something we could have done [better|differently]? And [do you want|would you like] a copy of your data?',
      ],
      gives: [
        'On {nextDate} [is fine|please]. [No copy needed|I have my data].',
        '[At the end of the paid time|When it runs out]. [Yes, a copy please|A copy would be good].',
      ],
      answers: [
        'Your {plan} plan [ends|will end] on {nextDate}, [nothing more|no further amount] [is charged|will be taken] from the card ending {card}. [Your data stays|We keep your data] [for 60 days|another 60 days] [in case you return|should you come back].',
        '[I have switched off|I turned off] the renewal for {email}. You can [use|go on using] {plan} until {nextDate}, [then it stops|after that it simply stops].',
        '[Cancelled|It is cancelled], confirmation {caseNumber} is [in your mail|on its way to {email}]. [The button|By the way, the button] is under Settings, Plan, [at the very bottom|right at the bottom].',
      ],
      macro:
        'You can cancel under Settings, Plan, "End subscription". Your plan stays active until the end of the time you have paid for and will not renew. Afterwards we keep your data for 60 days so that you can come back or export it. A confirmation is sent to {email}.',
      followUps: [
        {
          question: 'Do I get [anything back|money back] for [this month|the rest of the month]?',
          answer:
            '[Not for the running month|The running month is not paid back], but [you keep|you have] full access until {nextDate}.',
        },
        {
          question: 'Will [you delete|everything be deleted] after that?',
          answer: '[After 60 days|60 days later], [yes|for good]. [Sooner|Earlier] if you [ask us to|send us a line].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'I cancelled {plan} on {pastDate} and you [still took|have charged] {amount} from my card ending {card}!',
        'Why was I [charged again|billed] {amount}? I [cancelled|ended it] weeks ago, [confirmation number|reference] {caseNumber}.',
        '[After my cancellation|Cancelled on {pastDate}, yet] another {amount} [is gone|went off my account]. I want it back.',
      ],
      asks: [
        '[Could you|Can you] [forward|send] me the confirmation, or [is it|was it] number {caseNumber}?',
        'Is it [possible that|perhaps that] there is a second account [with another address|under a different address]?',
      ],
      gives: [
        'Number {caseNumber}, [the only account is|account] {email}.',
        '[No second account|Only one account]. Confirmation {caseNumber}.',
      ],
      answers: [
        '[Your cancellation|The cancellation {caseNumber}] [did reach us|is here], but the renewal [had been queued|was already queued] the night before. [I have sent|I sent] {amount} back to the card ending {card}, [there by|visible by] {nextDay}.',
        '[You are right|You did cancel], and [we charged in error|that charge is wrong]. {amount} [are on their way back|is refunded], and the plan is [closed for good|really closed now].',
        '[There were two|I found two] subscriptions under {email}, {plan} and an older one. [Both are ended|I ended the second too] and {amount} [go back|come back] to your card.',
      ],
      macro:
        'A cancellation takes effect at the end of the time that was already paid for. If a renewal was charged within 14 days after your cancellation, we refund it in full. The refund for {email} over {amount} has been started and takes three to five working days.',
      followUps: [
        {
          question: 'Can you [make sure|promise] it does not [happen again|come back] next month?',
          answer:
            '[Your card|The card ending {card}] is [no longer stored|taken off the account], so [nothing can|there is no way to] be charged.',
        },
        {
          question: '[May I have|Can I have] that in writing?',
          answer: '[Yes|Of course], a [closing statement|final statement] goes to {email} [tonight|today].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        '[Please cancel|Can you cancel] order {order}, I [ordered twice by mistake|pressed the button twice].',
        'I [want to stop|need to stop] {order} before it ships. [Found it cheaper|My boss said no].',
        'Cancel the {item} on {order} but [keep the rest|leave the other things]. [Possible|Is that possible]?',
      ],
      asks: [
        '[Both pieces|The whole order], or [just the|only the] {item}?',
        '[Should I|Shall I] keep [one of the two|the newer one]?',
      ],
      gives: ['[Only the {item}|Just the {item}].', '[Keep one|One should stay], cancel the other.'],
      answers: [
        '[Stopped|I stopped it] [in time|just in time]: {order} [had not left|was still in the hall]. {amount} [are released|go back] to the card ending {card} [within two days|by {nextDay}].',
        'I [took|have taken] the {item} off {order}; [the rest|everything else] [ships as planned|goes out] on {nextDay}.',
        '[It left|It went out] this morning, so I [cannot stop it|could not hold it] any more. [Refuse it|Say no] at the door and [it comes back|it returns to us], the {amount} [follow|are then paid back].',
      ],
      macro:
        'An order can be cancelled as long as its status is "being prepared". Open your orders, choose {order} and press "Cancel". If it has already been handed to the courier, please refuse the parcel or return it with the label in the box, and we refund {amount}.',
      followUps: [
        {
          question: 'Is there a [fee|charge] for cancelling?',
          answer: '[None|No fee], you [get back|receive] exactly {amount}.',
        },
        {
          question: 'Do I [need to do|have to do] anything else?',
          answer:
            '[No|Nothing], [you will get|there will be] a mail [when it is through|once the money is on its way].',
        },
      ],
    },
  ],
}
