import type { Topic } from './topic'

export const damagedItem: Topic = {
  name: 'damaged item',
  hard: false,
  subjects: ['Problem with {order}', '{item}: not as it should be', 'Complaint about the {item}', 'Order {order}'],
  issues: [
    {
      weight: 5,
      openings: [
        'The {item} from {order} came [broken|with a crack|smashed on one side]. The box [looked fine|was crushed]. [What do we do now|What happens next]?',
        '[Just unpacked|I have just opened] {order} and the {item} has a [big scratch|dent] [on the front|right across]. [Not acceptable for {amount}|For {amount} I expected better].',
        'My {item} [stopped working|died] after [two days|a week]. No light, [no sound|nothing]. Order {order}.',
        'Order {order}: {item} damaged. [I have photos|Photos attached]. [Replacement please|I would like a new one].',
      ],
      asks: [
        '[Could you send|May I have] a photo of the damage and one of the label on the box?',
        '[Is the outer box damaged too|How does the outer box look], and would you rather have [a new {item} or the money|a replacement or a refund]?',
      ],
      gives: [
        '[Photos are attached|Here are the photos]. The box has a [hole in the corner|soft corner]. A new one please.',
        'Attached. [Outer box was fine|The box itself was fine], so [it was packed like that|it must have left you like that]. I want a replacement.',
      ],
      answers: [
        '[Thank you for the photos|The photos are clear], that [should not have left us|must not happen]. A new {item} [ships today|goes out today] as {order}-R and [reaches you|arrives] on {nextDay}; the broken one [can go in the bin|you may recycle].',
        '[I am sorry about that|What a pity]. I have [ordered|booked] an exchange: the driver [brings|hands you] the new {item} on {nextDay} and [takes the damaged one|carries the old one away] [in the same trip|at the door].',
        'If you [can live with the scratch|would like to keep it], I can [give you|refund] {smallAmount}; otherwise a [fresh one|new {item}] is [ready|in stock] and [would come|could be there] on {nextDay}. [Your choice|You decide].',
        'A {item} that dies after [a few days|so short a time] is [covered|a clear warranty case]. I have [sent a new one on its way|set up the swap], reference {caseNumber}, [with you by|arriving] {nextDay}.',
      ],
      macro:
        'I am sorry that your {item} did not arrive in perfect condition. Please reply with two photos, one of the damage and one of the shipping label. As soon as we have them, we send a replacement free of charge for order {order}. You do not need to return the damaged item.',
      followUps: [
        {
          question: '[Do I have to|Must I] send the broken one back?',
          answer:
            '[No need|No], [keep it until the new one is there|wait for the new one] and then [recycle it|take it to a collection point].',
        },
        {
          question: 'Can you [pack it better|use more padding] this time?',
          answer:
            '[Yes|Good point]: I [put a note|left a note] for the packers, [double box|a double wall box] and [foam corners|corner guards].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'I ordered a {item} and [got a|you sent me a] {otherItem}. Order {order}. [How does that happen|Please sort it out].',
        'Wrong colour! {order} should be [black|grey], I have [white|a green one]. [Can I swap it|Can we swap]?',
        'In the box of {order} was a {otherItem} [for someone else|with another name on it]. [Mine is missing.|Where is my {item}?]',
      ],
      asks: [
        '[What does|Could you read me what] the sticker on the box [say|says], the number that starts with SKU?',
        'Is the {otherItem} still [sealed|in its wrapping]?',
      ],
      gives: [
        'The sticker says SKU-{caseNumber}. [Still sealed|I have not opened it].',
        'SKU-{caseNumber}. I opened it, [sorry|did not know].',
      ],
      answers: [
        '[Two labels were swapped|We swapped two labels] on {pastDay}, [that is how|so that is why] the {otherItem} came to you. Your {item} [leaves today|is packed already]; [a label for the other one|the return label] is in your mail.',
        '[Our mistake|That one is on us]. The right {item} [is on the way|went out an hour ago] for {order}, [expect it on|arriving] {nextDay}. The driver [takes|collects] the {otherItem} [then|at the same time].',
        '[Please keep|You may keep] the {otherItem} [if you have use for it|as a thank you], [fetching it costs more than it is worth|it is not worth the trip]. The {item} you paid {amount} for [arrives|comes] on {nextDay}.',
      ],
      macro:
        'I am sorry that you received the wrong item. We have started an exchange for order {order}. The right {item} will be sent within one working day, and a prepaid label for the other one is on its way to {email}. Please hand it in at any parcel shop within 14 days.',
      followUps: [
        {
          question: '[Should I wait|Do you wait] until you have the wrong one back?',
          answer:
            'No, [yours goes out first|we send yours right away], [the return can take its time|no hurry with the return].',
        },
        {
          question: 'And the person who [got mine|has my parcel]?',
          answer:
            '[They have written to us too|We have told them as well], so [everyone gets theirs|both parcels get sorted].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'The {item} ({order}) [came without|is missing] [the screws|the power cable|two of the feet]. I [cannot put it together|cannot use it like this].',
        '[There are parts missing|Parts missing] in {order}: bag C is [empty|not in the box].',
        'Manual page 4 shows [eight|six] bolts, I have [five|three]. {item}, {order}. [Can you send the rest|Please send the missing ones].',
      ],
      asks: [
        '[Which letter|What letter] is printed on the [missing bag|bag that is missing], and which version is on the [back of the manual|last page]?',
        'Are [all the other bags|the other bags] complete?',
      ],
      gives: [
        'Bag C, version 2.1. [The rest is there|Everything else is fine].',
        'It is bag C. [Version 2.1 I think|Version 2.1].',
      ],
      answers: [
        'Bag C for version 2.1 [goes in the post|leaves by letter post] today and [needs no signature|fits your letterbox]; it [should be there|arrives] on {nextDay}.',
        '[I have put|I put] a full set of [small parts|screws and feet] for the {item} in the mail, [more than you need|with spares], [there by|due] {nextDay}.',
        'That bag was [left out|forgotten] in the whole batch, [we found out on|known since] {pastDay}. Yours is [sent|on its way], and {smallAmount} [comes back|go back] to your card [for the wait|as an apology].',
      ],
      macro:
        'Missing parts are sent free of charge by letter post and arrive within three working days. Please reply with the letter of the missing bag and the version printed on the back page of the manual. Please do not assemble the {item} with other screws, since the warranty of order {order} would end.',
      followUps: [
        {
          question: 'Can I [use ordinary M6 bolts|use bolts from the shop] [until then|for now]?',
          answer: '[Yes, M6 by 40 fits|M6 by 40 millimetres fit], [just do not|only do not] overtighten them.',
        },
        {
          question: '[Where do I find|Is there] a video of the assembly?',
          answer:
            '[On the product page|On the page of the {item}], [scroll down to|look under] Assembly, [it takes nine minutes|about nine minutes long].',
        },
      ],
    },
  ],
}
