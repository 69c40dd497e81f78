import type { Topic } from './topic'

export const planChange: Topic = {
  name: 'plan change',
  hard: false,
  subjects: ['Question about {plan}', 'Plans and seats', 'Our {plan} plan', 'Change on {email}'],
  issues: [
    {
      weight: 4,
      openings: [
        'We are on {plan} and [would like|want] to move to {otherPlan}. [What happens with|What about] the days we already paid?',
        '[How do I|Where can I] switch from {plan} to {otherPlan}? [I only see a greyed out button|The button is grey].',
        'Is it possible to [go from {plan} to {otherPlan}|change to {otherPlan}] in the middle of the month? [And what does it cost|What would we pay]?',
        'Please put my account {email} on {otherPlan}. [From today|Starting now] if [possible|you can].',
      ],
      asks: [
        '[Shall the change start|Would you like it] at once or [at the next renewal|when the month is over]?',
        'How many people [will work|work] on it, still {count}?',
      ],
      gives: [
        '[At once|Right away], and we are {count} people.',
        'At the next renewal is [fine|soon enough]. {count} people.',
      ],
      answers: [
        '[You can switch any day|Any day works]: the [unused part|unused days] of {plan} [is counted|are taken] against {otherPlan}, so [today you would pay|the first bill is] {smallAmount}, and {amount} from the next month on.',
        'The button is grey because [only the owner|just the owner] of the account may change plans. [I have changed it|I did it] for {email} [from here|just now]; {otherPlan} is [live|active].',
        '[Done|All done]: {email} is on {otherPlan} [from today|as of now]. [Your {count} projects|All your projects] came along, and invoice {invoice} [shows|lists] the difference of {smallAmount}.',
        'I have [booked|set] the change to {otherPlan} for the renewal on {nextDate}. [Until then|Up to that day] you keep {plan} and [pay nothing more|nothing extra is due].',
      ],
      macro:
        'You can change your plan at any time under Settings, Plan. Moving up takes effect at once and the rest of your current month is counted against the new price. Moving down takes effect at the next renewal. Only the owner of an account sees the button.',
      followUps: [
        {
          question: 'Can we [go back|switch back] if [we do not like it|it is too much for us]?',
          answer:
            '[Yes|Of course], at [every|each] renewal, and [nothing gets deleted|your data stays] when you [step down|go back].',
        },
        {
          question: 'Is {otherPlan} [cheaper by the year|cheaper if paid yearly]?',
          answer: '[Two months are free|You save two months] if you [pay for a year|choose yearly].',
        },
      ],
    },
    {
      weight: 3,
      openings: [
        'We [need|would need] {count} more seats on {plan}. [Do I have to buy|Must I buy] them one by one?',
        '[Two colleagues left|Someone left us] and I want to [remove their seats|pay for fewer seats]. [Where|How] on {plan}?',
        'I [removed|deleted] three people but [we still pay|the bill is still] for {count} seats. [Why|How come]?',
      ],
      asks: [
        '[Should the data|What should happen to the projects] of those people [go to you|be kept]?',
        'Do you [mean the team|mean the workspace] under {email}?',
      ],
      gives: [
        '[Yes, keep everything|Keep it], and it is the one under {email}.',
        'Yes, {email}. Move their things to me.',
      ],
      answers: [
        'I [added|have added] {count} seats to {email}; they [cost|come to] {smallAmount} [each month|a month] and [are ready|can be used] now. [Invite people|Send the invitations] under Team.',
        'Seats and people are [two things|separate]: a person [leaves|goes], the seat [stays free|remains]. I have [cut the number|lowered the seats], [you see it on|it shows on] the bill of {nextDate}.',
        '[The three empty seats are gone|I took off the empty seats], and {smallAmount} [for this month|for the unused part] [are credited|come back] on {invoice}.',
      ],
      macro:
        'Seats can be added or removed under Settings, Team, Seats. New seats are billed for the rest of the month only. Removing a person frees the seat but keeps it on your bill until you lower the number of seats, which takes effect at the next renewal.',
      followUps: [
        {
          question: 'Can a guest [join|look] without a seat?',
          answer:
            '[Guests|Up to five guests] can [read and comment|look and comment] [for free|without a seat], [only editing|just editing] needs one.',
        },
        {
          question: 'What is the [largest|biggest] number on {plan}?',
          answer: '{plan} [ends|stops] at 25 seats, [beyond that|above it] {otherPlan} [is cheaper|makes more sense].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'What is [the difference|different] between {plan} and {otherPlan} when it comes to [storage|file sizes]? The page [is not clear|confuses me].',
        'Does {otherPlan} [include|come with] the {integration} connection? [We only need that|That is all we need].',
        'How long is the [trial|test period] on {otherPlan}, and [do you need|must I give] a card?',
      ],
      asks: [
        '[How large|About how large] are the files you [work with|store]?',
        'How many people would [use it|be on it]?',
      ],
      gives: [
        '[Around 40 MB each|Files of 40 MB or so], {count} people.',
        'We are {count}, and [files are small|nothing large].',
      ],
      answers: [
        '{plan} [gives you|has] 50 GB and files up to 100 MB; {otherPlan} [doubles both|twice as much]. [For {count} people|With {count} people] [I would stay|I would stay put] on {plan}.',
        '[Yes|It does]: the {integration} connection is [part of|included in] {otherPlan}, [with no extra fee|at no charge], but not in {plan}.',
        'The trial [runs|lasts] 14 days, [no card needed|without a card]; [afterwards|when it ends] you [drop back|fall back] to {plan} [by itself|automatically] and [nothing is charged|pay nothing].',
      ],
      macro:
        'A table of all plans is on our pricing page. In short: Solo is for one person, Team adds shared projects and roles, Studio adds integrations, larger files and a longer history. Every plan can be tried for 14 days without a card.',
      followUps: [
        {
          question: 'Is there a [discount|special price] for [charities|schools]?',
          answer:
            '[Yes, 40 percent|40 percent off]. [Send us|I need] a [copy of the registration|short proof] and I [set it up|put it in].',
        },
        {
          question: 'Do prices [include VAT|come with tax]?',
          answer:
            '[The ones on the page|Those shown] are [without VAT|net]; [with a valid VAT number|if you have a VAT number] [none is added|it stays that way].',
        },
      ],
    },
  ],
}
