import type { Topic } from './topic'

export const productQuestion: Topic = {
  name: 'product question',
  hard: false,
  subjects: ['Question about the {item}', '{item}', 'A question', 'About your {item}'],
  issues: [
    {
      weight: 4,
      openings: [
        'When will the {item} be [back in stock|available again]? The page [just says soon|has said soon for weeks].',
        'Is the {item} [really in stock|available]? I [need|want] [two|three] by {nextDay}.',
        '[Do you still sell|Will you get] the {item} in [oak|black]? I only [find|see] white.',
        'I am [waiting for|after] the {item}. [Any date|Is there a date]?',
      ],
      asks: [
        '[How many|How many of them] do you [need|want], and [does the colour matter|which colour]?',
        'Would [another|a different] colour [do|work] for you?',
      ],
      gives: [
        'Two, [black if possible|preferably black].',
        '[One is enough|Just one]. Colour [does not matter|is all the same to me].',
      ],
      answers: [
        'The next [delivery|batch] of the {item} [reaches us|is due] on {nextDate}. [I have put two aside|I can hold two] under {email}, [no obligation|you need not buy].',
        '[There are 14|We have 14] left in {city}, so [{nextDay} is no problem|you would have them by {nextDay}] if you order before [three|noon].',
        '[Oak is finished for good|The oak one has been dropped], but [black returns|black comes back] on {nextDate}. [Shall I|I can] [mail you|send you a note] when it [lands|is here].',
      ],
      macro:
        'The date shown on the product page is updated every night. If an item says "soon", the maker has not yet confirmed a date. Press "Tell me" below the price and we write to you on the morning the {item} arrives. You can cancel that reminder at any time.',
      followUps: [
        {
          question: 'Will the price [stay the same|change]?',
          answer: '[It stays|The price stays] at {amount} [until the end of the year|for this batch].',
        },
        {
          question: '[Can I pay|May I pay] when it [comes|ships]?',
          answer: '[Yes|Sure], [your card is charged|we charge you] on the day [it leaves us|of shipping].',
        },
      ],
    },
    {
      weight: 4,
      openings: [
        'Does the {item} [fit|work with] a desk top of [28|32] mm? [The page says nothing|I cannot find it on the page].',
        'How [heavy|tall] is the {item}? And [does it need|do I need] tools?',
        'Can I [use|combine] the {item} with the {otherItem} [I already have|from last year]? Bought under {order}.',
        '[Is the plug|Does it come with] a UK plug? I mean the {item}.',
      ],
      asks: ['[What is|Do you know] the [depth|size] of your desk?', 'Which [model|year] is your {otherItem}?'],
      gives: [
        '[80 by 160 cm|About 80 cm deep]. [Bought last spring|I got it last spring].',
        '[The 2025 one|It is from 2025], desk is 80 deep.',
      ],
      answers: [
        '[It fits|Yes, it fits] tops from 18 to 40 mm; [the clamp|its clamp] [opens|goes] wider than [it looks in the picture|you would think]. [No drilling|You need not drill].',
        'The {item} [weighs|comes to] 6.4 kg and [stands|is] 48 cm tall; [one hex key|a hex key] is [in the box|included], [that is all you need|nothing else is needed].',
        '[They go together|Those two work together], [provided|as long as] your {otherItem} is [from 2024 or later|not older than 2024]. [Older ones|Before that] need an adapter for {smallAmount}.',
        'It [ships|comes] with [both plugs|a UK and an EU plug], [you just click the right one on|just click on the one you need].',
      ],
      macro:
        'All measurements of the {item} are in the data sheet at the foot of its page: height, depth, weight, the range of desk tops it fits and what is in the box. If it turns out not to suit you, you can send it back within 30 days at no cost.',
      followUps: [
        {
          question: 'How long [is the warranty|does the warranty last]?',
          answer:
            '[Five years|It is five years] on the [frame|metal parts], [two|and two] on [anything electric|electronics].',
        },
        {
          question: 'Could I [see it|try it] somewhere?',
          answer:
            '[There is a show room|We have one] in {city}, [open|it opens] Thursday to Saturday, [no appointment|just walk in].',
        },
      ],
    },
    {
      weight: 2,
      openings: [
        'Is the [squeaking|wobbling] of my {item} [normal|something for the warranty]? It is [two|three] years old, order {order}.',
        'My {item} has [a loose joint|started to flicker]. [Still under warranty|Is that covered]? I bought it on order {order}.',
        'How do I [clean|look after] the {item}? There is [a coffee stain|ink] on it.',
      ],
      asks: [
        '[Does it happen|Is it] [all the time|always there] or [only when|just when] you lean on it?',
        '[What did you|Have you] [clean it with|already tried anything] so far?',
      ],
      gives: [
        '[All the time|Constantly]. I tried [nothing yet|tightening the screws].',
        'Only [warm water|when I lean on it].',
      ],
      answers: [
        '[That is covered|Covered]: the {item} has five years. [A technician|Our technician] [could come|can be there] on {nextDay}, or I [send the part|mail you the part], [ten minutes of work|it takes ten minutes].',
        '[Turn it over|Lay it on its side] and [tighten|give a quarter turn to] the [two hidden screws|screws under the felt]. In [most cases|nine of ten cases] [the noise is gone|that cures it]; if not, [we swap it|you get a new one].',
        '[Lukewarm water|Water] with [a drop of soap|a little soap] and a soft cloth, [never alcohol|no spirit]. [Ink goes|The stain goes] with a [white eraser|plain eraser].',
      ],
      macro:
        'Our warranty covers faults of material and workmanship for five years, and two years for electrical parts. Wear, stains and changes made by you are not covered. To make a claim, send the order number and a short video in which the fault can be seen or heard.',
      followUps: [
        {
          question: 'Do I [need the receipt|have to find the receipt]?',
          answer: '[No|Not needed], I can see {order} [here|in your account], [that is proof enough|that will do].',
        },
        {
          question: '[How long would that take|When would that be done]?',
          answer: 'About [a week|five days], [door to door|all in all].',
        },
      ],
    },
  ],
}
