import type { Topic } from './topic'

export const invoice: Topic = {
  name: 'invoice',
  hard: true,
  subjects: ['Invoice {invoice}', 'Question about an invoice', 'Invoice for accounting', '{invoice}'],
  issues: [
    {
      weight: 4,
      openings: [
        'I need invoice {invoice} [made out|issued] to our company [with our VAT number|and with the VAT number], not to me [in person|privately].',
        'The address on {invoice} is [wrong|the old one]. Accounting [will not take it|sent it back]. [Can you reissue it|Please correct it] to {street}, {city}.',
        'Could you [put|add] our purchase order number PO-{caseNumber} [on|to] {invoice}? [Without it|Otherwise] we [cannot pay|are not allowed to pay].',
        'Please [change the name|correct the company name] on {invoice}, [the tax office insists|our auditor asks for it].',
      ],
      asks: [
        '[What is|Could you give me] the exact [company name|legal name] and the VAT number as [they should appear|it must be printed]?',
        '[Only this one|Just {invoice}], or [also|all] the [earlier|later] ones [this year|of the year]?',
      ],
      gives: [
        '{last} Studio Ltd, VAT GB{vat}. [Only this one|Just this one].',
        '{last} & Sons, GB{vat}, [and please the later ones too|also for future ones].',
      ],
      answers: [
        '[A corrected|The corrected] {invoice} [with|showing] {street}, {city} and your VAT number is [in your account|on its way to {email}]. [The old one|The first version] has been [cancelled by a credit note|credited], [so both belong in the books|keep both].',
        'I [added|have put] PO-{caseNumber} to {invoice} and [stored it|saved it], so [coming invoices|the next ones] [carry it|show it] [by themselves|too].',
        'Invoices [cannot be changed|may not be altered] once [they are booked|issued], so I [made|wrote] a credit note and a [new one|fresh one], number {invoice}-2, [same amount|still {amount}], [new address|right name].',
        '[It took a moment|This needed our tax desk]: the VAT number GB{vat} is [valid|confirmed], [tax is taken off|VAT comes off], and {invoice}-2 is now {amount} net.',
      ],
      macro:
        'Company name, address and VAT number for coming invoices can be set under Settings, Billing, Invoice details. An invoice that has been issued can only be replaced: we cancel {invoice} with a credit note and issue a new one. Please reply with the full details as they should be printed.',
      followUps: [
        {
          question: '[Does the payment date change|Is the due date affected]?',
          answer: '[It starts anew|It starts again], [you have|there are] 14 days from {nextDate}.',
        },
        {
          question: '[Do I have to|Must we] pay [both|two of them] now?',
          answer: 'No, [the credit note cancels the first|the first is nil], [only|just] {invoice}-2 [counts|is due].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'I [cannot find|am missing] the invoice for {order}. [There was none in the box|Nothing in the mail either].',
        'Our accountant needs all invoices [from this year|since January]. [Can I download|Is there a way to get] them [at once|in one go]? Account {email}.',
        'No invoice [for September|since August] for {plan}. [Where are they|Where do they go]? We [have to close|close] the books on {nextDay}.',
      ],
      asks: [
        '[Which address|What address] should they [go to|be sent to]?',
        '[As PDF|PDF files], or a [table|spreadsheet] [as well|too]?',
      ],
      gives: ['To {email}, PDF is [fine|enough].', '[Both please|PDF and a table], to {email}.'],
      answers: [
        'They [were sent|went] to an [address that left|address of a former colleague]. I have [changed it|switched it] to {email} and [sent all {count}|mailed all {count} again] as one file.',
        '[Attached to|It is attached to] this message: {invoice} for {order}, {amount}. [It had stuck|The mail got stuck] in [our outbox|the queue] since {pastDate}.',
        '[Under Billing|Go to Billing], [tick the year|choose the year] and press Export: [a zip|one zip file] with [every PDF|all PDFs] and a table. [I did it|I have done it] for you, [the link|the download] is in your mail.',
      ],
      macro:
        'All invoices are stored under Settings, Billing, Invoices and can be downloaded as PDF one by one or as a yearly archive. New ones are sent to the billing address on the day of the charge. To send them to accounting as well, add a second address there.',
      followUps: [
        {
          question: 'Can [they go|invoices go] to two addresses?',
          answer: '[Yes|They can], [add|put in] the second [below the first|under Billing contacts].',
        },
        {
          question: '[Is the year before|Are older ones] there too?',
          answer: '[Back to|Everything since] 2019, [choose|just pick] the year [at the top|in the list].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'You [charged VAT|put 20 percent VAT] on {invoice} though we are [outside the UK|in Ireland] and [gave|entered] our number.',
        'The VAT on {invoice} [does not add up|is wrong by some pence]: {amount} [net|plus tax] is not what [is printed|you wrote].',
        'We are [a charity|exempt]. Why is there [VAT|tax] on {invoice}? Can [it be taken off|you remove it]?',
      ],
      asks: [
        '[When did you|On what day did you] [enter|add] the number, before or after {pastDate}?',
        '[May I have|Could you send] the [certificate|exemption letter]?',
      ],
      gives: [
        '[Before that|Weeks before]. [The letter is attached|Certificate attached].',
        '[I think after|After that]. I attach the [letter|certificate].',
      ],
      answers: [
        'The number [was checked|got checked] one day [too late|after] {invoice} was [made|printed]. [I reissued it|It is reissued] without VAT, and {smallAmount} [come back|go back] to the card ending {card}.',
        '[You are right, the rounding|The rounding] is [per line|done line by line], [which gives|and gives] 2 pence more. [Our tax desk|The tax desk] [allows both|accepts it], but I [issued one|made one] rounded on the total for you.',
        '[With the certificate|Thank you for the certificate], {email} is [marked exempt|now exempt]. {invoice} [is replaced|has been replaced], [tax on it|the tax of] {smallAmount} [is credited|will be paid back].',
      ],
      macro:
        'VAT is taken off when a valid VAT number of another country was stored before the invoice was made. Numbers are checked with the official register, which can take a day. If {invoice} was made in between, we replace it without tax after you confirm number and address.',
      followUps: [
        {
          question: 'And the [older invoices|ones before]?',
          answer:
            '[I can redo|We can replace] [those of this year|the ones from this year], [older ones|earlier years] are [closed|already reported].',
        },
        {
          question: '[When is|By when is] the money [back|here]?',
          answer: '[By|Around] {nextDay}, [on the same card|to the card ending {card}].',
        },
      ],
    },
  ],
}
