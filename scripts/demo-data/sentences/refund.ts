import type { Topic } from './topic'

export const refund: Topic = {
  name: 'refund',
  hard: false,
  subjects: ['Return and refund {order}', 'Order {order}: return', 'Refund question', 'Return of {item}'],
  issues: [
    {
      weight: 5,
      openings: [
        'I sent the {item} back on {pastDate} (order {order}) and [my money is still not here|the {amount} have not come back]. [When will I get it|How long does this take]?',
        'The return for {order} [arrived at your warehouse|was signed for by you] on {pastDay} according to the post office. [Where is the refund|Where are my {amount}]?',
        'You [wrote|told me] the refund of {amount} would take five days. [It has been two weeks|That was two weeks ago]. Order {order}.',
        'Refund missing: {order}, {amount}, card ending {card}. [Please look into it.|What is holding it up?]',
      ],
      asks: [
        '[Do you have|Could you send me] the number on the return slip, and [which card|was it the card ending {card} that] you paid with?',
        '[So that I can match it|To find the parcel]: was it [one box or two|in our own box], and what was the post receipt number?',
      ],
      gives: [
        'The slip says {tracking}, and yes, the card ending {card}.',
        '[One box|A single box], receipt {tracking}. I paid with the card ending {card}.',
      ],
      answers: [
        '[Found it|I found your return]: the {item} [was checked in|came in] on {pastDay} but [never got booked|was not booked] because the slip was missing. [I have booked it now|Done now], {amount} go back to the card ending {card} and [should show|are usually there] by {nextDay}.',
        'The refund of {amount} for {order} [left us|went out] on {pastDay}. [Banks|Some banks] hold it [for up to three days|a little]; [if it is not there|should it not show] by {nextDay}, I can give you the bank reference.',
        "[You are right|That took far too long], and [I am sorry|it is our mistake]: the return was [filed under another order|put with someone else's order]. I have [released|just released] {amount} to the card ending {card}.",
        'I see the parcel {tracking} [in our returns hall|at returns] since {pastDay}, [not unpacked yet|still unopened]. I have [asked them to take it next|moved it to the front], and the {amount} [follow|go out] on {nextDay} at the latest.',
      ],
      macro:
        'Thank you for returning your item. Refunds are paid to the original way of payment once our returns team has checked the parcel, normally five working days after arrival. For order {order} the amount is {amount}. Depending on your bank it may take a few more days until you see it.',
      followUps: [
        {
          question: '[Is the postage included|Do I get the shipping back too]?',
          answer:
            'Yes, [the {smallAmount} for shipping|the shipping of {smallAmount}] [is part of it|goes back as well], [because you returned the whole order|as everything came back].',
        },
        {
          question: 'My card [was replaced|expired] last month, [does it still work|will it reach me]?',
          answer:
            '[It will|That is fine]: the bank [links|carries over] the old number to your new card. [If it bounces|If they send it back], we [pay|send it] by transfer instead.',
        },
      ],
    },
    {
      weight: 4,
      openings: [
        '[I would like|I want] to send back the {item} from {order}. [It is simply too big|It does not fit my desk|It is not what I expected]. How do I [do that|go about it]?',
        'Can I still return {order}? It [came|arrived] on {pastDate} and [is unopened|I only opened the box].',
        '[How does a return work|What do I do for a return]? Order {order}, the {item} only, [the rest is fine|I keep the rest].',
        '[Changed my mind about|I do not need] the {item} ({order}). [Need a label please|Please send me a return label].',
      ],
      asks: [
        '[Gladly|No problem]. [Is the {item} unused|Has the {item} been used], and do you have a printer, or would a code for the parcel shop be [easier|better]?',
        'Would you [like the money back|prefer a refund] or [swap it for another model|an exchange]?',
      ],
      gives: [
        '[Unused|Never used it], and no printer, so the code [please|would be great]. Money back.',
        'Refund please. I can print [at work|the label].',
      ],
      answers: [
        'I have [sent|just mailed] a [label|parcel shop code] to {email}. [Hand the {item} in|Drop it off] by {nextDay}, and the {amount} are [with you|back] about five days after we [have it|unpack it].',
        'You are [well inside|still inside] the 30 days, so [no problem|that is fine]. [The label for {order}|A label] is in your mail; [tape it over the old one|stick it on the box] and [keep the receipt|hold on to the receipt].',
        '[All set|Done]: return number {caseNumber} for the {item}. [We collect it|A courier comes] on {nextDay} between 9 and 1, so you [need not carry it|do not have to take it anywhere].',
      ],
      macro:
        'You can return any item within 30 days of delivery. Open your orders, choose {order}, press "Return" and print the label, or show the code at any parcel shop. Once we have checked the {item} we refund {amount} to your original way of payment within five working days.',
      followUps: [
        {
          question: '[Do I pay for|Who pays] the return?',
          answer: '[We do|That is on us], the label is [prepaid|already paid].',
        },
        {
          question: 'I [threw away|no longer have] the original box. [Is that a problem|Does that matter]?',
          answer:
            '[Not at all|No], any sturdy box [will do|works]. [Just pad the corners|Only wrap the {item} well], [it travels far|the trip is rough].',
        },
        {
          question: '[Can I bring it|Could I bring it back] to a shop instead?',
          answer:
            'We [have no shops of our own|are online only], but the parcel shop in {city} [takes it|accepts returns] [until eight in the evening|till late].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'I only got {smallAmount} back for {order} instead of {amount}. [Why|How come]?',
        'The refund on {order} is [short|not complete]: {smallAmount} instead of {amount}. [What did you deduct|What happened to the rest]?',
        'You refunded {smallAmount}. I paid {amount}. [Please explain|Explain please].',
      ],
      asks: [
        '[Did you use|Was there] a voucher or gift card [on that order|when you paid]?',
        'Did both [parts|pieces] of the {item} go into the parcel?',
      ],
      gives: [
        'No voucher, [nothing like that|just my card]. Everything was in the box.',
        'No [voucher|gift card]. I sent [all of it|both parts] back.',
      ],
      answers: [
        'The {smallAmount} was [only the shipping|just the postage]; the item itself [was still in checking|had not been booked]. I have [released the rest|booked the remaining part], so in total {amount} [come back|reach you] by {nextDay}.',
        '[Our returns desk|Returns] had marked a part as missing, [which was wrong|by mistake]. [I corrected it|That is put right], and the [difference|rest] goes to the card ending {card} [today|tonight].',
        'That was [a discount counted twice|our system taking a discount off twice]. [Good that you noticed|Thank you for spotting it]. The [difference|balance] to {amount} is on its way, reference {caseNumber}.',
      ],
      macro:
        'Refunds can be lower than the amount paid when a voucher was used, when part of an order was kept or when an item came back incomplete. The overview for order {order} in your account lists each deduction. If you do not agree with one of them, reply with a photo of the item as you sent it.',
      followUps: [
        {
          question: 'So [how much exactly|what exactly] will I [see on my statement|get]?',
          answer:
            '[In all|Altogether] {amount}: {smallAmount} [you have already|is there], the [rest|remainder] comes as a second line.',
        },
        {
          question: 'Can I have that in writing?',
          answer: '[Of course|Certainly]. A corrected statement for {order} [is on its way|went] to {email}.',
        },
      ],
    },
  ],
}
