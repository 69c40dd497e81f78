import { each, listed } from '../phrases'
import type { WordRules } from '../word-rules'

const answers = listed(`
  reply, replies, response, responses, answer, answers, message, messages, email, emails, mail, mails, text, texts,
  phrases, phrase, sentence, sentences, wording, paragraph, words, blurb, spiel, script, lines, line, advice
`)
const theirs = listed('question, questions, query, issue, problem, concern, point, request, case, situation')
const written = listed(`
  message, messages, email, emails, e - mail, e - mails, mail, mails, question, questions, query, text, ticket, note,
  comment, post, description, answer, answers, details, original message, first message, last message
`)
const persons = listed(`
  human, human being, person, real person, real human, actual person, actual human, live person, living person,
  real agent, live agent, somebody real, someone real, real people
`)
const machines = listed(`
  bot, chatbot, chat bot, robot, machine, computer, ai, algorithm, automaton, script, auto responder, autoresponder,
  answering machine
`)
const copied = ['copy paste', 'copy - paste', 'copy and paste', 'copy + paste', 'copypaste', 'copy n paste']
const pasted = ['copy pasted', 'copy - pasted', 'copied and pasted', 'cut and paste', 'cut and pasted', 'pasted']

/** How customers say that a reply did not meet what they wrote. */
export const cannedReactionRules: WordRules = {
  classes: {
    I: listed('i, ive, we, weve, i have, we have'),
    YOU: listed('you, u, ya, you guys, yous'),
    YOU_ARE: listed('you are, youre, u are, ur, you were, you guys are, your team is'),
    ALREADY: listed('already, just, previously, repeatedly'),
    BEFORE: listed(`
      already, before, earlier, above, twice, three times, several times, multiple times, many times, repeatedly, previously,
      up there, at the start, at the beginning, in the beginning, further up, so many times, a minute ago
    `),
    TOLD: listed('told, given, gave, sent, provided, supplied, shown, showed'),
    SAID: listed(`
      said, told you, mentioned, wrote, written, explained, stated, typed, pointed out, described, indicated, specified, answered,
      sent it, gave it, given it, sent that, gave that
    `),
    AS_I: listed('as i, as ive, as we, as weve, as i have, as we have'),
    LIKE_I: listed('like i, like ive, like we, like weve, like i have'),
    AS_SAID: each(
      ['as', 'as already', 'like already', 'as previously'],
      ['mentioned', 'stated', 'explained', 'said', 'described'],
    ),
    IN_MY: [
      ...each(
        ['in my', 'see my', 'read my', 'check my', 'look at my', 'to my', 'reread my', 're - read my'],
        [
          ...each(
            listed('first, previous, last, earlier, original, opening, initial'),
            listed('message, messages, mail, email, e - mail, answer, reply, post, comment, question, text'),
          ),
        ],
      ),
      ...listed('see above, check above, look above, read above, so above, just above, as above'),
    ],
    SAY_AGAIN: listed(
      'repeat, say it again, say this again, tell you again, explain again, repeat myself, keep saying',
    ),
    ASKING: listed('asking, ask, requesting, telling me, sending me, giving me, referring me, linking me, pointing me'),
    OVER_THIS: listed(`
      been over this, been over that, been through this, been through that, went through this, went through that,
      gone over this, gone over that, went over this, discussed this, covered this, covered that, had this already
    `),
    NOT: listed(`
      not, isn't, wasn't, ain't, doesn't, don't, didn't, haven't, hasn't, never, no, won't, still not, can't, without
    `),
    WHAT_I: listed(
      'what i, what ive, what we, what weve, what im, what were, the thing i, anything i, a word i, half of what i',
    ),
    ASKED: listed(
      'asked, asking, was asking, am asking, meant, wanted to know, was asking about, asked about, asking about',
    ),
    ABOUT: listed('about, whether, if, when, why, how, where, what, which, who'),
    QUESTION: theirs,
    MY_QUESTION: each(['my', 'our', 'the', 'any of my', 'my actual', 'my original', 'my first', 'my real'], theirs),
    DO_ANSWER: listed(`
      answer, answers, answered, answering, address, addresses, addressed, addressing, respond to, responded to, responding to,
      reply to, replied to
    `),
    NOTHING_TO_DO: listed(
      'nothing to do with, anything to do with, nothing in common with, not related to, unrelated to',
    ),
    MISSED: listed('missed the point, missing the point, missed my point'),
    MISREAD: listed('misread, misunderstood, misunderstand, misreading, misunderstanding, misinterpreted'),
    ELSE: listed('something else, something different, something completely different, something entirely different'),
    COPIED: [...copied, ...pasted],
    PASTE: listed('paste, pasting, copy and paste, copy paste'),
    PASTED: [...pasted, 'pasted there', 'pasted here'],
    CANNED: [
      ...copied,
      ...pasted,
      ...listed(`
        canned, scripted, boilerplate, boiler plate, generic, templated, template, stock, automated, robotic, prewritten, pre - written,
        pre - written, prefab, cookie cutter, standard, automatic, impersonal, auto, form, pre - made, premade, automatically generated
      `),
    ],
    /** What hardly means anything but a reply. */
    CANNED_ALONE: [
      ...each(
        listed(
          'canned, scripted, boilerplate, templated, robotic, prewritten, pre - written, cookie cutter, copy paste, copy - paste, copy and paste, copy pasted, copied and pasted',
        ),
        answers,
      ),
      ...listed('form letter, form letters, boilerplate'),
    ],
    ANSWER: answers,
    AN_ANSWER: listed('reply, replies, response, responses, answer, answers'),
    TEMPLATE: listed('template, templates, macro, canned message'),
    THIS_IS: listed(
      'this is, thats, that is, its, that was, this was, just, only, again, another, yet another, nice, same, looks like, sounds like, seems like, feels like, your, these, those, clearly, obviously, with the, such a, what a, wow',
    ),
    READS_LIKE: listed(
      'sounds like, reads like, looks like, feels like, seems like, reads as if, sounds as if, as if, must be, probably',
    ),
    BOT: machines,
    HUMAN: persons,
    TALKING: listed('talking, speaking, chatting, writing, typing, texting'),
    TO: listed('to, with'),
    ARE_YOU: listed('are you, are u, r u, is this, is that, are these, is it'),
    YOU_ARE_A: each(
      ['you are', 'youre', 'u are', 'ur', 'this is', 'thats'],
      ['a', 'an', 'just a', 'only a', 'clearly a', 'obviously a', 'just an', 'not a', 'not'],
    ),
    IS_THERE: listed(
      'is there, is a, is anyone, is anybody, is someone, is somebody, are there, any, does a, does any, does anyone, does anybody',
    ),
    READING: listed(
      'reading, reads, read, going through, looking at, behind, answering, at the other end, on the other end, there at all',
    ),
    READ: listed('read, reading, see, look at, looked at, seen, open, opened, check, checked, understand, understood'),
    READ_ONLY: listed('read, reading, reread, re - read'),
    EVEN: listed('even, actually, really, bother to, bothered to, care to, at all, properly, not, ever'),
    DID_YOU: listed(`
      did you, do you, have you, had you, did u, do u, havent you, didnt you, did anyone, does anyone, did anybody, has anyone,
      do you guys, did you guys, did any of you, is anybody, is anyone, are you
    `),
    MY_MESSAGE: each(['my', 'our', 'the'], written),
    MINE: [...each(['my', 'our'], written), ...listed('what i, what ive, what we, anything i, what people')],
    ATTACHED: listed('attachment, attachments, screenshot, photo, photos, picture, pictures, message, question'),
    NOBODY: listed('nobody, no one, noone, none of you, not one of you'),
    IGNORE: listed('ignore, ignores, ignored, ignoring, skip, skipped, overlook, overlooked'),
    SENT: listed(
      'sent, send, sending, sends, gave, give, giving, paste, pasted, pasting, posted, posting, tell, telling, told, write, wrote',
    ),
    SAY: listed('say, said, saying, ask, asked, asking'),
    SAME: listed('the same, same, same old, that same, the exact same, exactly the same, identical, the very same'),
    THING: [
      ...answers,
      ...listed(
        'thing, question, questions, link, links, article, page, help page, stuff, instructions, steps, information, info',
      ),
    ],
    STOP: listed(
      'stop, quit, please stop, enough with, enough of, spare me, no more, not another, dont send, dont give me, dont paste, dont',
    ),
    KEEP: listed('keep, keeps, kept, keep on, keeps on, constantly, continue to, only ever'),
    KEEP_GETTING: listed(
      'keep getting, kept getting, keep receiving, getting, got, receive, received, always get, get',
    ),
    NTH: listed('second, third, fourth, fifth, sixth, tenth, hundredth, 2nd, 3rd, 4th, 5th, 10th, nth, umpteenth'),
    REPEATING: listed('repeating yourself, repeating yourselves, repeat yourself, repeat yourselves'),
    MAKE_OWN: listed('write something yourself, write it yourself, write yourself, in your own words, own words'),
    THANKS: listed(`
      thanks, thank you, thx, ty, cheers, perfect, great, lovely, solved, works now, working now, sorry, no worries, all good,
      here it is, here they are, here you go, stars, i overlooked, no need, never mind, my fault
    `),
    MAKE: listed(
      'how do, how to, how can, create, add, set up, edit, save, use, insert, enable, disable, turn on, turn off, my own, our own, into',
    ),
    BREAK: listed(';, because, although'),
  },
  rules: {
    'told-already': [
      'I [2] already|previously|repeatedly [1] TOLD you|u',
      'I [2] just told you|u',
      'I [2] just gave|given|sent|shown you that|this|it|all|these|them',
      'I [2] TOLD you|u [7] BEFORE ~the',
      '^ [1] told you|u [1] BEFORE ~the',
      'I [2] did say|tell|mention that|so|this|already|it|you',
      'I [2] ALREADY SAID',
      'I [2] ALREADY [1] answered|sent|gave|given|provided|tried|did|done|confirmed that|this|it|all|these ~on|with|at|back|to|for',
      'I [2] SAID|sent|answered that|this|it|so|all|the|you [5] BEFORE ~the',
      'I [1] SAID that|this|so|it [6] IN_MY|BEFORE ~the',
      'I [2] explained|described [5] BEFORE ~the',
      'AS_I SAID',
      '^|,|-|just|yes|no|but|and|so LIKE_I SAID',
      'AS_SAID',
      'IN_MY',
      '^|please|just|and|to [1] scroll up',
      '^|I already told|sent|gave|said|answered|explained you|it|that|this|all ~back|to|for|on',
      'YOU [1] have|got|had [6] from me [1] already',
      'how many times|often [6] SAY_AGAIN',
      'have|having to SAY_AGAIN',
      'OVER_THIS',
      "did|didn't i not|just|already [2] tell|say|explain|mention|write|give|answer",
    ],
    'not-what-was-asked': [
      'thats|that|this|it|its NOT [2] WHAT_I [1] ASKED ~for',
      'NOT [2] WHAT_I [1] ASKED ~for',
      'NOT my|our question|point|problem|issue',
      'I|im [1] ASKED ABOUT [12] not',
      'I asked ABOUT , not',
      'my|our question was [14] not',
      'not asking [10] im|i|we|but <2> asking',
      'I [1] ASKED [2] ELSE',
      'YOU|YOU_ARE|completely [3] MISSED',
      'MISSED of my|our',
      'YOU|YOU_ARE [3] MISREAD [2] me|us|my|our|what',
      '^ [1] wrong topic|question',
      'NOTHING_TO_DO [4] WHAT_I|QUESTION',
      'ANSWER|that [3] NOTHING_TO_DO me|us',
    ],
    'not-answered': [
      'NOT [3] DO_ANSWER [2] MY_QUESTION|WHAT_I',
      'IGNORE [3] WHAT_I|MY_QUESTION|MINE',
      'answer|reply|response that is|was|actually [3] about my|our',
    ],
    pasted: [
      'CANNED_ALONE',
      'THIS_IS [4] CANNED ANSWER',
      'STOP [6] CANNED ANSWER',
      'THIS_IS [2] COPIED ~it|the|my',
      'is|are this|that|these|it [3] COPIED ~it|the|my',
      '^|yes|no|again|more|, COPIED|CANNED_ALONE $|,|.|?|!',
      'STOP [2] PASTE',
      'you|u [2] PASTED|pasting ~it',
      '^ [2] another TEMPLATE ?|$|!',
      'COPIED SAME',
      '^ a|an|another|only [2] CANNED ANSWER $|,|.|?|!',
      'THIS_IS [3] TEMPLATE ~for',
      'reading|reads|read from|off a|the|your script',
      'MAKE_OWN',
    ],
    machine: [
      'ARE_YOU [3] BOT|HUMAN',
      'YOU_ARE_A BOT',
      'not [1] talking|speaking|chatting to|with [2] HUMAN',
      'am|are i|we [1] TALKING [1] TO [3] BOT|HUMAN',
      'is|are this|these|that [2] automated|automatic|scripted',
      'IS_THERE [2] HUMAN [2] READING',
      'or|if [3] HUMAN|BOT [1] READING',
      'READS_LIKE [3] BOT',
      'READS_LIKE [2] auto|automatic|automated ANSWER',
      'your [1] BOT [1] AN_ANSWER',
    ],
    'not-read': [
      'DID_YOU [3] READ_ONLY [3] MINE|MY_MESSAGE',
      'DID_YOU [1] EVEN [2] READ [3] MINE',
      'DID_YOU looked|look at what i|ive|we',
      'if you [2] READ [3] MINE',
      'NOT [3] READ_ONLY [3] MINE',
      'please|pls|actually|just READ_ONLY [3] MINE',
      'READ_ONLY [3] MINE [5] again|properly|carefully|first|please',
      'please|pls actually|properly|carefully read',
      'NOBODY [3] READING [3] what|my|messages|i',
      'did|didnt you [1] not|even see|read|get [2] MINE|ATTACHED',
      'did you not see|read|get [2] ATTACHED',
    ],
    'same-again': [
      'STOP [3] SENT [4] SAME|that THING',
      'YOU|YOU_ARE [3] SENT|SAY [4] SAME THING',
      'SAME [2] AN_ANSWER [4] again|as|from|twice|every|over|before|for',
      'SAME [2] CANNED ANSWER',
      'again [2] SAME AN_ANSWER|text|link',
      'KEEP_GETTING [2] SAME AN_ANSWER|text|link',
      'YOU [1] KEEP [1] ASKING|SENT [1] me|us [2] SAME|that|this|for|to',
      'why do you keep ASKING',
      'NTH time YOU|YOU_ARE [2] SENT|SAY|ask|link',
      'SAME THING [3] NTH time',
      'REPEATING',
      'YOU|YOU_ARE [3] in circles',
      'YOU [1] already said|told|asked|wrote|sent [2] that|this ~would|will|was|is|it|you|the',
      'YOU [1] said|told|asked|wrote|sent [1] that|this|it already|before ~that',
      'link|page|article [4] your last [1] replies|messages|answers|mails',
    ],
  },
  unless: [
    'told|said|answered|sent|explained|discussed|mentioned|gave|got <14> THANKS',
    'THANKS <6> told|said|answered|sent|explained|discussed|mentioned|gave',
    'if|should|could|shall i|we [1] just',
    'MAKE [8] CANNED|COPIED|PASTE|TEMPLATE',
    'COPIED [3] into',
    'AS_SAID on|in the|your',
    'AS_I SAID <2> to my|the|your|her|him|them',
    'AS_I SAID <10> ill',
  ],
}
