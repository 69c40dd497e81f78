import type { Topic } from './topic'

export const delivery: Topic = {
  name: 'delivery',
  hard: false,
  subjects: ['Order {order}', 'Delivery of {order}', 'My delivery', 'Parcel {tracking}'],
  issues: [
    {
      weight: 5,
      openings: [
        'My order {order} [was meant to be here|should have come|was due] on {pastDay} and [there is still no sign of it|nothing has turned up|I am still waiting]. [Where is it|Can you tell me where it is]?',
        'I [ordered|bought] a {item} from you on {pastDate}, order number {order}. The tracking page [has not moved|has shown the same line] since {pastDay}. [Is it lost|What is going on]?',
        'Order {order}: it says "out for delivery" [for three days now|every morning since {pastDay}], but [no driver ever comes|nobody has come to {city} so far].',
        'Could you [check|look up] {order} for me? [It was promised for {pastDay}|The mail said {pastDay}] and I need the {item} [this week|before the weekend|for work].',
        'Parcel {tracking} seems to be [stuck|stranded] somewhere. [Any news|Do you know more]? My order is {order}.',
      ],
      asks: [
        '[Could you confirm|Can you tell me] the postcode and [whether a neighbour might have taken it|if there is a safe place where they leave parcels]?',
        '[Before I chase this|So that I chase the right parcel]: is the delivery address [still the one in {city}|in {city}], and [is there a buzzer or gate code|can the driver reach your door]?',
      ],
      gives: [
        '[Yes, still {city}|{city}, yes]. [No neighbours have it, I asked|I asked next door already, nothing]. [The buzzer works|The door is easy to find].',
        'The address is right, it is the flat in {city} above the bakery. [Nobody left a card|There was no card in the letterbox].',
      ],
      answers: [
        '[I have found|I can see] {order}: the parcel [was scanned|got its last scan] in {depot} on {pastDay} and then [missed its onward van|was put on the wrong trolley]. [I have asked|I just asked] the courier to send it out again, [and it should reach you|so expect it] on {nextDay}.',
        'The {item} from {order} is [sitting|waiting] at the depot in {depot} because [the label got torn|the address line was cut off on the label]. [They are printing|They have printed] a new one, [delivery is now planned for|it goes out again on] {nextDay}.',
        '[I rang|I spoke to] the courier about {tracking}. [Their van broke down|A sorting belt stopped] on {pastDay}, [which put everyone behind|so the whole round is late]; {order} [comes|will be with you] on {nextDay}. I have taken {smallAmount} off [as an apology|for the trouble].',
        'It does look [lost to me|as if it went missing] after {depot}. [I am not going to make you wait longer|No more waiting]: a second {item} [leaves our warehouse|is being packed] today under {order}-B and [arrives|should be there] on {nextDay}.',
      ],
      macro:
        'I am sorry that your order {order} is taking longer than planned. Our courier partner is working through a backlog and your parcel has been given priority. Please allow until {nextDay} for it to reach you. You can follow every step with the number {tracking} on the tracking page.',
      followUps: [
        {
          question: '[And what if|What happens if] it is not here on {nextDay} either?',
          answer:
            '[Then tell us|Just write back here], and [I will|we will] [send a new one by express|have a replacement go out by express] or give you the {amount} back, [whichever you like|your choice].',
        },
        {
          question: 'Can [the driver|they] leave it [with the bakery downstairs|in the shed] if I am out?',
          answer:
            '[Sure|Yes, that works]: I have [added|put] that as a note for the driver on {tracking}. [They read it|It shows] on the handheld before each stop.',
        },
        {
          question: 'Do I have to [be home|sign for it]?',
          answer:
            'No signature [needed|required] for a parcel [of this value|like this]. [If nobody answers|If you are out], it goes to the pick-up shop in {city} for seven days.',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'The tracking for {order} says delivered on {pastDay}, but [I have nothing|there is nothing here]. [I was home all day|My husband was home the whole time].',
        '[You say|The website says] {order} was handed over at {time}. [To whom|Who took it]? [Not to me|I certainly did not sign].',
        'Marked as delivered, not delivered. Order {order}, one {item}. [What now|What do we do]?',
        'Somebody signed "M. B." for my {item} ({order}) and [I have no idea who that is|nobody in our house has those initials].',
      ],
      asks: [
        '[May I ask|Can you tell me] whether there is a [reception|porter|shared hallway] where parcels [get left|are put down]?',
        'Would you have a [quick look|glance] at the card or photo in the courier mail: [does the door look like yours|is that your front door]?',
      ],
      gives: [
        '[No reception here|We have no porter]. I looked in the hallway and [behind the bins|by the meters], nothing.',
        'The photo shows a blue door. Ours is [white|green]. So [it went to the wrong house|that is not us].',
      ],
      answers: [
        '[Thank you for checking|That helps]. The GPS point of {tracking} is [two streets away|about 300 metres off], so it was [left at the wrong house|dropped at a wrong door]. [The driver goes back|I am sending the driver back] on {nextDay}, and if [it is gone|they come back empty-handed] a new {item} leaves the same evening.',
        '[I opened|I have opened] a trace with the courier for {order}. [You do not have to wait for it|That takes them a while, so we will not wait]: a replacement {item} [is on its way|has been booked] and [should arrive|comes] on {nextDay}.',
        'The signature "M. B." [belongs to|is from] a parcel shop in {city}, [they took it in|it was stored there] by mistake. You can [collect|fetch] it there with {tracking} and an ID, or I can [have it brought round|send a driver] on {nextDay}.',
      ],
      macro:
        'Our courier shows order {order} as delivered. Please check with neighbours, in safe places around your home and with other people in the household first. If it does not turn up within two days, we open an investigation with the courier under {tracking}, which takes up to five working days.',
      followUps: [
        {
          question: 'Will I be charged [twice|again] for the second one?',
          answer:
            'No, [the replacement|the second {item}] is booked at nothing. Your card keeps the one payment of {amount}, [that is all|nothing more].',
        },
        {
          question: '[What if the first one turns up after all|And if both arrive]?',
          answer:
            '[Then keep it shut|Leave it closed] and [drop us a line|let us know], we [have it picked up|send a courier to fetch it] at [our cost|no cost to you].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'I [typed|put in] the wrong street for {order}. [Can you still change it|Is it too late to change] to {street}, {city}?',
        'We [move|are moving] house on {nextDay}. Could {order} go to {street} in {city} instead?',
        'Please send {order} to my office, {street}, {city}, [not to the flat|not home]. [Nobody is home during the day|I am never in before seven].',
        'Wrong house number on {order}! It should be {street}. [Has it left already|Is it already out]?',
      ],
      asks: [
        '[Is there a company name|Do I need a company or floor] on the door at {street}, so that the driver finds you?',
        'And should the invoice [keep|stay with] the old address, or [move to|show] {street} as well?',
      ],
      gives: [
        '[Second floor|Third floor], the bell says {last}. [Invoice can stay as it is|Leave the invoice as it was].',
        'No company name, just {last}. [Please change the invoice too|The invoice should have the new one too].',
      ],
      answers: [
        '[Caught it in time|You were in time]: {order} [had not been packed yet|was still on the shelf], and now [goes|ships] to {street}, {city}. [New date|It arrives]: {nextDay}.',
        '{order} had [already left|just left] when you wrote, but I have [sent the courier a redirect|asked for it to be redirected] to {street}. [That adds a day|It takes one more day], so {nextDay}.',
        'I have [changed|put right] the address on {order} to {street} in {city}, and [saved it|stored it] in your account [for next time|so it does not happen again].',
      ],
      macro:
        'We have changed the delivery address of order {order} as you asked. If the parcel has already left our warehouse, the courier will redirect it, which may take one extra day. You will get a new tracking mail with the updated date shortly.',
      followUps: [
        {
          question: '[Does that cost extra|Is there a fee for that]?',
          answer: '[No fee|Not a penny], [changes before the last scan|changes on the way] are [free|on us].',
        },
        {
          question: 'Will I [get|see] a new tracking number?',
          answer:
            '[You keep|The number stays] {tracking}, [only the address behind it is new|it just points at the new address now].',
        },
      ],
    },
  ],
}
