import { each, listed } from '../phrases'
import type { WordRules } from '../word-rules'

const sorry = 'sorry, sorrier, sry, soz, sorrry, sory, soory, srry'
const feelingAdjectives =
  'frustrated, annoyed, upset, disappointed, dissapointed, worried, angry, anxious, stressed, irritated, concerned, unhappy, cross, fed up, fuming, seething, furious, livid, mad, nervous, scared, afraid, disheartened, dissatisfied, distressed, exhausted, overwhelmed, drained, devastated, gutted, offended, hurt, let down, impatient, desperate, put out, miffed, peeved, uneasy, disgruntled, displeased, confused, embarrassed, tired of, sick of, heartbroken, uncomfortable, frustated, terrified, frightened, shocked, panicked, humiliated, frantic, startled, bewildered, torn, lonely, wary, shaken, deflated'
const troubling =
  'frustrating, fustrating, frustating, annoying, upsetting, disappointing, dissapointing, worrying, worrisome, stressful, irritating, aggravating, infuriating, maddening, exasperating, exhausting, painful, unpleasant, inconvenient, unsettling, distressing, disheartening, troubling, alarming, scary, awful, terrible, horrible, dreadful, heartbreaking, heart - breaking, devastating, gutting, miserable, humiliating, embarrassing, tedious, daunting, discouraging, ridiculous, unnerving, nerve - racking, nerve - wracking, hurtful, overwhelming, crushing, shocking, disruptive, demoralising, tiresome, bothersome, troublesome, time - consuming, maddening, off - putting, galling, disconcerting, nightmarish, draining, appalling, horrendous, horrid, disorienting, soul - destroying, vexing'
const hardships =
  'frustration, frustrations, fustration, frustation, annoyance, disappointment, dissapointment, worry, worries, anger, anxiety, stress, inconvenience, inconveniences, hassle, hassles, difficulty, difficulties, displeasure, dissatisfaction, discomfort, distress, irritation, aggravation, confusion, grief, misery, dismay, ordeal, disruption, headache, nightmare, letdown, impatience, predicament, upset, heartache, uncertainty, upheaval, suffering, unhappiness, struggle, setback'

/** How an agent apologises for the trouble, or names the feeling or situation. */
export const empathyRules: WordRules = {
  classes: {
    SORRY: listed(sorry),
    APOLOGY: listed(
      'apols, apology, apologies, apologize, apologise, apologizing, apologising, apologized, apologised, apologizes, apologises, apologetic, apologie, apologys, appologies, appologise, appologize, apoligies, apoligise, apoligize, apologese, apolgies, apolgise, apolgize, apologis',
    ),
    DEEPLY: listed(
      'so, very, really, truly, deeply, terribly, extremely, sincerely, incredibly, awfully, genuinely, super, dreadfully, ever so, most, dearly, beyond',
    ),
    FOR: listed('for, about, bout, abt, over, regarding, re, on behalf'),
    NOT_A_NAME: listed(
      'i, we, but, no, not, it, dont, just, if, and, or, do, did, can, could, would, will, are, have, what, when, where, is, was, nothing, none, only, your, you, this, the, there, as, unfortunately, that, all, a, an, our, my, any, which, who, how',
    ),
    SMALL_TALK: listed(
      'asking, interrupting, bothering, chasing, english, spelling, typo, typos, the question, the questions, many questions, another question, misunderstanding you, misunderstanding your, not understanding, being unclear, misreading, butting, jumping, which, what, who, whom, when, why, how many, how much, misread, repeating, autocorrect, pun, long message, essay, novel',
    ),
    TO_HEAR: listed(
      'to hear, to here, to learn, to see, to read, to know, to find, to discover, to note, to keep, to let you down, to disappoint, to cause, to lose, to have, to leave you, to make you, to put you, hearing, seeing, reading',
    ),
    TO_SAY: listed(
      'to say, to tell, to inform, to announce, to advise, to bother, to ask, to see if, to know if, to hear if, to have to say',
    ),
    THEIR_LOT: listed('you, u, ur, youre, youve, youd, your, yours'),
    TROUBLED: listed(
      'the, our, this, that, these, those, they, theyre, it, its, there, theres, someone, somebody, nobody, no one, everyone, things, how, any of',
    ),
    AS_IT_IS: listed(
      'there is, theres, there are, there isnt, there arent, there will, thats all, that is all, thats only, thats as, thats what, thats how, thats the, thats something, that is something, thats, its only, it is only, this is only, its actually, its just, theyre only, it must, this must, that must, this is a, this is an, this is the, it is, its, that is, that was the, that would, it would, this would, that one, this one',
    ),
    ONLY_OPENS: listed(
      'lost me, will, have to explain, have to repeat, have to ask, have to contact, have to be, have to pay, have to have, broke up, are breaking up, are required, are not, were breaking, cut out, must, need to, need, can only, may only, misunderstood, mean, should, would need, would have to, would, dont have, do not have, dont qualify, havent, cant have, can not have, cannot have',
    ),
    WE: listed(
      'we, i, weve, ive, we have, i have, we had, we even, we only, we just, we ever, my colleague, my colleagues, our team, our driver, our staff',
    ),
    FAILED: listed(
      'been, missed, kept, keep, let, made, caused, took, failed, lost, forgot, got you, got your, got this, got that, got it, sent, gave, charged, had, fell, messed, disappointed, left, put, overlooked, ran out, hung up, didnt, did not, werent, were not, wasnt, was not, couldnt, could not, havent, have not, cant be there, upset, spoiled, ruined, treated, cancelled, delayed, damaged, broke, dropped, delivered, ignored, confused, misled, inconvenienced, taken, given, seem to have, wasted',
    ),
    GRASPED: listed(
      'understand, catch, get, follow, hear, see, find, help, mean, able, none, realise, realize, locate, know, recognise, quite',
    ),
    UNABLE: listed(
      'cant, cannot, can not, can only, could only, unable, not able, arent able, isnt able, dont, do not, doesnt, does not, wont, will not, wouldnt, not possible, impossible, isnt possible, must, need to, misunderstood, misread, mistaken, understand, catch, follow, get that, get it, hear you, only, correct, meant, require, against, policy, rules, no refunds, none',
    ),
    GONE: listed(
      'not available, unavailable, isnt available, arent available, not possible, impossible, not allowed, isnt allowed, not permitted, not authorised, not authorized, not eligible, isnt eligible, no longer, closed, taken, booked, fully booked, sold out, out of stock, expired, lapsed, ended, has ended, discontinued, limited, too small, too large, too big, too many, full, invalid, not valid, isnt valid, not in our, non - refundable, non - transferable, nonrefundable, nontransferable, policy, rules, not covered, isnt covered, doesnt include, does not include, doesnt cover, does not cover, doesnt qualify, not included, isnt included, only for, only available, doesnt allow, does not allow, doesnt do, doesnt accept, cant be used, cannot be used, cannot be, cant be changed, cant be moved, cant be refunded, isnt something, sold, reserved, not on sale, has passed, has no slots, hasnt got',
    ),
    BUT: listed('but, however, though, although, because'),
    FLAT_NO: listed('no, not, only, none, against, nothing, without, until, never'),
    SLIP: listed(
      'i mis, i misread, i misunderstood, i mistyped, i meant, i thought, i was wrong, wrong, the correct, the right, my mistake, typo, did you, do you, could you, can you, what, which, who, that should, that was meant, no, not, i see it, that link, i read',
    ),
    DEMAND: listed(
      'correct, the right one, wrong, no, against, none, all we have, all i have, i would need, meant, require, i have not, we have not, what is, what was, what would, whats, i need, we need, i have to, i must, failed, not find, am not, was not, may i, could i, can i, anything else, would you like, how about, looks like, could you, can you repeat, did you',
    ),
    REGRET: listed('regret, regrets, regretted, our regrets, sincere regrets, deepest regrets'),
    PARDON: listed('pardon, excuse, forgive'),
    OUR_DOING: listed(
      'inconvenience, inconveniences, delay, delays, wait, trouble, troubles, error, errors, mistake, mistakes, mix - up, mixup, confusion, disappointment, experience, frustration, disruption, late reply, late response, this happened, what happened, hear, you had, you were, youve, you have had, you are having, upset, distress, slow, mess, noise, hassle, problem, problems, interruption, poor, lapse, oversight, upset',
    ),
    FAULT: listed(
      'fault, mistake, mistakes, error, errors, bad, blunder, slip - up, oversight, failing, failings, shortcoming, shortcomings, doing',
    ),
    SIDE: listed('on our part, on our side, on our end, on my part, on our behalf, of ours, by our team, by us'),
    LET_DOWN: listed(
      'let you down, letting you down, fell short, fallen short, dropped the ball, messed up, messed this up, got this wrong, got that wrong, got it wrong, failed you, failing you, failed to deliver, failed to meet, failed to provide, missed the mark, done better, do better than this, live up to, lived up to, get this right, get it right for you, made a mistake, made an error, ruined your, spoiled your, spoilt your, messed you about, messed you around, wasted, fell below, fallen below, below our own, botched, bungled',
    ),
    DESERVED: listed(
      'deserve better, deserved better, deserve more, deserved more, deserve much better, deserved so much better, expected better, expect better from us, expected more from us, hoped for better, hoped for more, worthy of better',
    ),
    RESPONSIBLE: listed(
      'full responsibility, entirely to blame, hold our hands up, our hands up, own this mistake, we own this, take the blame, apologise enough, apologize enough',
    ),
    SHOULD_NOT: listed(
      'should not, shouldnt, should never, ought not, never should, wasnt supposed to, not supposed to',
    ),
    HAPPEN: listed(
      'happen, happened, happening, be happening, have happened, have to, have had to, be this hard, be this difficult, be so hard, take this long, have taken, have been, be waiting, be treated, be left, be like this, be the case',
    ),
    CONDOLENCE: listed(
      'condolences, sympathies, sympathy, heart goes out, hearts go out, heart sank, heart aches, heart breaks, thoughts are with, thinking of you, well soon, speedy recovery, poor you, poor thing',
    ),
    HOPE_OK: [
      ...each(
        'you are, youre, everyone is, everyones, he is, she is, they are, theyre, your family is',
        'ok, okay, safe, all right, alright, unharmed, better soon',
      ),
      ...listed('nobody was hurt, no one was hurt, no one got hurt'),
    ],
    FEELING_OWN: listed(
      'feel bad, feel terrible, feel awful, feels bad, feel dreadful, feel so bad, feel so sorry, feel horrible, feel ashamed, feel embarrassed, feel really bad',
    ),
    ANYONE: listed('anyone, anybody, everyone, most people, us, me, nobody, no one, all of us, any of us, customers'),
    WOULD_UPSET: listed(
      'upset, annoy, frustrate, worry, anger, bother, irritate, infuriate, disappoint, annoyed, frustrated, worried, angered, bothered, irritated, infuriated, disappointed, tested my patience',
    ),
    LIKES: listed(
      'likes, enjoys, wants, deserves, deserve, should have to, should have, should ever have to, loves, should wait, should be',
    ),
    LAST_THING: listed('last thing you, last thing we, last thing anyone, last thing i, least you need'),
    TESTED: listed('patience has been tested, than patient, patient enough, tested your patience, tried your patience'),
    LEFT_YOU: [
      ...each(
        'left you, leaves you, leave you, leaving you, kept you, keep you, put you, puts you, putting you',
        'in a bind, in a tough, in a difficult, in a tricky, in an awkward, in a hard, in a bad, in a tight, in a pickle, stuck, stranded, in the lurch, out of pocket, feeling, hanging, waiting, through, out, in this position, in that position, high and dry, without',
      ),
    ],
    THROUGH: listed(
      'been through, going through, gone through, dealing with, had to deal with, had to go through, put up with, having to deal with, facing',
    ),
    ROUGH_TIME: [
      ...each(
        'tough, rough, hard, long, difficult, bad, terrible, horrible, awful, stressful, trying, frustrating, miserable, rotten, nightmare, poor, disappointing, unpleasant, negative, challenging, lousy, crap, stressful, worrying, upsetting, sad, busy and long',
        'day, week, time, night, month, journey, experience, trip, stay, morning, evening, start, spot, few days, weekend, situation, position, flight, visit, period, year, wait, thing',
      ),
      ...listed(
        'time of it, lot to deal with, lot to go through, lot to handle, lot to take in, lot on your plate, picnic, slog, uphill battle, messed about, messed around, run around, runaround, pillar to post',
      ),
    ],
    HAVE: listed(
      'had, have, having, has, been, such, quite, what, youve, a, is, was, through, be, its, thats, must, this, during, through',
    ),
    GRASP: listed(
      'understand, understood, undestand, imagine, realise, realize, recognise, recognize, acknowledge, empathise, empathize, sympathise, sympathize, relate, comprehend, understanding',
    ),
    NOT_GRASP: listed('if, whether, back, you want, you would like, youd like, you need'),
    APPRECIATE: listed('appreciate'),
    VALUED: listed(
      'your concern, your concerns, your worry, your understanding, the concern, your patience, your feedback, your help, all your, you reaching',
    ),
    SEES: listed(
      'aware, know, see, get, hear, sense, feel, share, agree, admit, tell, note, noted, hate, mindful, sure',
    ),
    AS_TO: listed(
      'of how, how, why, that, thats, this, these, it, its, you, youre, youve, your, the, what, where, waiting, delays, things, a, being, having, losing, missing, just how, exactly how, not, nobody, no one, theres, there, when, for',
    ),
    FEELING: [
      ...listed(`${feelingAdjectives}, ${troubling}, ${hardships}`),
      ...listed(
        'your concern, your concerns, the concern, the concerns, the feeling, your feelings, how you feel, how youre feeling, how you must, how that feels, how this feels, where you are coming from, where youre coming from, why you feel, feel this way, feel that way, the urgency, your position, your situation, your pain, your upset, the pain, a pain, such a pain, real pain, your disbelief, your point of view',
      ),
      ...listed(
        'how hard, how difficult, how tough, how rough, how tiring, how sad, how unfair, how urgent, how important, how concerning, how cross, how bad, how much you need, how much you rely, how much you depend, how much you were looking, how much it means, how much this means, how much that means, how badly, how long you, how inconvenient, how confusing, how serious, how awkward, how eager, how keen',
      ),
      ...listed(
        'difficult, hard, tough, rough, tiring, sad, unfair, unacceptable, confusing, concerning this, concerning that, is concerning, be concerning, a blow, a shock, a bother, a drag, a nuisance, a lot to, not easy, isnt easy, never easy, cant be easy, no fun, isnt fun, never fun, isnt good, isnt great, not great, isnt ideal, not ideal, less than ideal, far from ideal, isnt what, is not what, not what you, not the answer, not the outcome, not the news, isnt the answer, isnt the news, isnt the outcome, not the experience, not the reply',
      ),
      ...listed(
        'long wait, been waiting, waited, such a long, long time, having trouble, having issues, having problems, having difficulty, having an issue, having a problem, experiencing issues, experiencing problems, counting on, relying on, depending on, looking forward, cost you time, cost you money, ruined your, messed up your, thrown your plans, upended, going on for, dragged on, dragging on, more than once, lost your, losing, run around, runaround, patience is wearing, been patient, disrupts, disrupted, inconvenienced, has been tested, means to, meant to, matters to you, meant for you, got to you, getting to you, affected you, put you out, the importance, the impact, the significance, how tired, how worried, how upset',
      ),
    ],
    HARDSHIP: listed(`${hardships}, feelings, concern, concerns, upset, pain, reaction`),
    NOT_FELT: listed(
      'has, have, is, was, were, been, free, tickets, ticket, fee, fees, charge, charges, page, team, line, code, correct',
    ),
    CHECKED: listed('correct ?, right ?, is that right, is that correct, am i right'),
    SEEMS: listed(
      'must be, must feel, must have been, must have felt, sound, seem, understandably feel, may feel, might feel, might be feeling, may be feeling',
    ),
    UPSET: listed(feelingAdjectives),
    NATURAL: listed('fair, natural, normal, understandable, okay, ok, fine, reasonable'),
    VALID: listed(
      'valid, understandable, understood, natural, justified, legitimate, fair, reasonable, warranted, noted and fair, well founded, fully justified',
    ),
    THIS: listed('that, this, it, thats, its, which, it all'),
    THIS_IS: listed(
      'thats, that is, that was, this is, this was, its, it is, it was, this isnt, it isnt, that isnt, that wasnt, this wasnt, which is, which must be, must be, must have been, must feel, that can be, this can be, it can be, can be, could be, that would be, this would be, has to be, got to be, had to be, may be, might be, sounds, sound, seems, seem, that feels, feels, situation is, experience is, waiting is, delays are, issues are, problems are, wait is, wait was, looks, this has been, it has been, its been, thats been',
    ),
    BAD: [
      ...listed(troubling),
      ...listed(
        'disturbing, unacceptable, not acceptable, unfortunate, horrific, disgusting, lousy, rubbish, nasty, rotten, grim, sickening, so wrong, inexcusable, rough, sad, unfair, crap, hard when, difficult when, tough when, never easy when, hard luck, tough luck, bad luck, no fun, no good, no joke, no way to, too bad, less than ideal, far from ideal, far from good, far from great, far from acceptable, hardly ideal, hardly fair, below our, below the standard, below what, not up to scratch, not up to standard, not up to our, never fun, never good, never nice, never easy, poor service, a poor show, bad news, a blow, a mess, a drag, a chore, a shame, a pity, a bummer, a pain, a nuisance, a hassle, a headache, a nightmare, a letdown, a let down, an ordeal, a shock, a bother, an inconvenience, too long to wait, too long to be, far too long, way too long, a long time to, a long wait, no picnic, heart - wrenching, beyond frustrating, an absolute, an utter',
      ),
      ...each(
        'not',
        'good, great, ok, okay, on, cool, fun, nice, ideal, right, fair, easy, good enough, acceptable at all, pleasant, helpful',
      ),
      ...each(
        'real, great, terrible, big, huge, total, proper, such a, major, massive, real',
        'shame, pity, letdown, bummer, inconvenience, pain, hassle, nuisance, nightmare, blow, headache, mess, worry, disappointment',
      ),
    ],
    SOUNDS_LIKE: listed(
      'sounds like, sound like, seems like, looks like, feels like, feel like, sounded like, seem like',
    ),
    NOT_BAD: listed(
      'to say, to tell, that good, if, for us to, free, than, price, prices, gel, cream, offer, themed, proof',
    ),
    NEG: listed('not, isnt, wasnt, never, no, nothing'),
    DEEP: listed(
      'heartbreaking, frustrating, upsetting, stressful, annoying, disappointing, infuriating, maddening, exasperating, disheartening, distressing, devastating, nerve - wracking, nerve - racking, no joke, no picnic, aggravating, unsettling, worrying, gutting, a nightmare, a real pain, so hard, really hard, very hard, exhausting, horrible, awful, no fun, a hassle, a pain, a headache, tough, rough, hard, never easy, never fun, never nice, never pleasant, never good, stressful enough',
    ),
    BE: listed('is, are, was, were, be, been, feels, feel, get, gets'),
    ISNT: listed(
      'isnt, wasnt, doesnt sound, does not sound, doesnt seem, does not seem, doesnt look, does not look, doesnt feel, doesnt read, is not, was not, cant be, cannot be, cant have been, cannot have been, cant feel, couldnt have been, hardly',
    ),
    OK: listed(
      'right, good, great, ok, okay, cool, fun, acceptable, ideal, fair, nice, easy, pleasant, normal, like a good, like a great, like the, good enough',
    ),
    SUCKS: listed('sucks, stinks, blows, bites, hurts'),
    NOT_THIS: listed('not, isnt, wasnt, never, hardly, far from, arent, nothing like, shouldnt be'),
    THE_KIND: listed('the, an, a, our, your'),
    EXPERIENCE: listed(
      'experience, experiences, service, standard, standards, level, levels, welcome, impression, news, answer, outcome, start, quality, response, treatment, trip, stay, day, reply, result, way, behaviour, manner, kind, type, sort, reception, journey, memory, end, ending, birthday, holiday, visit, celebration, care, support, feeling, situation, wait, surprise, delivery',
    ),
    WE_MEANT: listed('we, you, anyone, our, id, wed, youd, weve, i, were, youre'),
    WANT: listed(
      'want, wanted, like, love, strive, aim, expect, expected, expecting, intend, intended, hoped, hoping, hope, wish, wished, deserve, deserved, pride, stand for, treat, operate, work, envisioned, planned, pictured, should expect, needed, need, paid for, pay for, signed up for, came for, asked for',
    ),
    INTENT: listed('our intention, our intent, our aim, our goal, my intention, what we are about, how we'),
    WISH: listed('wish, wished'),
    BETTER: listed(
      'had gone, had been, hadnt, had not, had better, went, were different, was different, could have, could do more, could help more, could give you better, could offer you better, would have gone, could undo, turned out',
    ),
    WHAT_A: listed('what a, what an, such a, such an'),
    CRY: listed(
      `pain, shame, pity, nuisance, hassle, headache, nightmare, letdown, bummer, mess, ordeal, disappointment, blow, rotten, unfortunate, sad, rough, nasty, lousy, pickle, disaster, shambles, faff, farce, ${troubling}`,
    ),
    MOVED: listed(
      'sad, saddened, disappointed, dissapointed, shocked, concerned, upset, disheartened, troubled, alarmed, appalled, unhappy, gutted, bummed, worried, dismayed, distressed, horrified, mortified, embarrassed, ashamed, heartbroken, devastated, dismayed, crushed, uneasy, pained, disturbed, bothered',
    ),
    LEARNT: listed(
      'to hear, to learn, to see, to read, to know, to find, to discover, by this, by that, by your, about this, about that, about your, that you, that this, that your, that our, for you, at this, with this, with ourselves, when i read, reading this, hearing this, this happened, we let, you had, on your behalf',
    ),
    WE_ARE: listed('i, we, im, were, am, are, weve, ive, is, team'),
    YOU_IF: listed('you, youre, if, when, are, they, is, were you, anyone, customers, for, what'),
    MOVES: listed(
      'saddens, pains, upsets, disappoints, troubles, worries, concerns, bothers, hurts, grieves, kills, horrifies, shocks',
    ),
    US: listed('us, me, all of us'),
    DISLIKE: listed(
      'hate, hated, hates, dont like, do not like, never like, dont want, do not want, never want, would never want, wouldnt want, dont love, dislike, didnt want, never intend, never intended, didnt mean, never meant, not want, not like, take no pleasure',
    ),
    DISLIKED: listed(
      'to hear, to see, to learn, to read, to know, to think, that this, that you, that your, that happened, that our, this to, this for, it when, when, hearing, seeing, you to, our customers to, any of our, our guests, our riders, our passengers, our members, our users, anyone to, anybody to, to upset, to disappoint, to cause, to let, for you, for this, for that, for you, how this, how that, feeling like, letting, disappointing, keeping, losing, making, having to, to make you, to keep you, customers feeling, to lose, to be the cause',
    ),
    SIGH: listed(
      'oh no, ohh no, uh oh, yikes, ouch, bummer, oh dear, oh man, aw man, oof, eek, oh gosh, oh goodness, oh my, aww, oh that stinks, no fun, crikey, eesh, yeesh, argh, oh boy, sheesh, blimey, ay ay, aw, oh noes, oh shoot',
    ),
    ENTITLED: listed('every right, right, reason, cause, entitled'),
    BLAME: listed('blame you, fault you, criticise you for being'),
    OTHERS: listed(
      'please, they, theyd, theyve, he, she, hes, shes, who, him, her, them, you to, driver, store, staff, should, must, never, colleague, manager, chef, neighbour, courier, guest',
    ),
    OTHER_PARTY: listed(
      'airline, seller, company, bank, hotel, restaurant, shop, landlord, venue, government, minister, train company',
    ),
    NEEDLESS: listed(
      'said, says, saying, say, they are, he is, she is, was, be, no need to, need to, have to, dont be, never be, nothing to be, nothing to, no reason to, better safe than, owe us, owes us, no, without, not, heard, accept your, accepted your',
    ),
    REPORTED: listed('to, has, had, already, have, will, would, for, did, that, about, said, rightly'),
    BREAK: [',', ';', ':', '-', '(', ')'],
  },
  masks: [
    ...each(
      'you, they, to, please, hope',
      'understand, understood, imagine, realise, realize, recognise, recognize, acknowledge, relate, appreciate',
    ),
    ...listed(
      'work hard, working hard, works hard, worked hard, hard at work, sorry not sorry, sorry - not - sorry, cant imagine, cannot imagine, cant begin to imagine, can only imagine, dont hesitate, not sure, cant wait, thank you for understanding, thanks for understanding, for your understanding, hope for your understanding, patience and understanding, the concerned department, concerned department, as far as, inconvenience fee, inconvenience fees, pain gel, painful joints, frustration free, frustration - free, stress free, stress - free, hassle free, hassle - free, worry free, worry - free',
    ).filter((phrase) => !phrase.includes('imagine')),
  ],
  rules: {
    'sorry-for': [
      'SORRY ~TO_SAY TO_HEAR',
      'SORRY ~NOT_A_NAME <1> ~TO_SAY TO_HEAR',
      'SORRY ~NOT_A_NAME <1> that THEIR_LOT',
      'SORRY ~NOT_A_NAME <1> FOR <2> ~SMALL_TALK',
      'SORRY again|once|both|guys|folks|all|mate|sir|maam <2> FOR|TO_HEAR <2> ~SMALL_TALK',
      'SORRY FOR <2> ~SMALL_TALK',
      'SORRY if ~i|that <10> FEELING|OUR_DOING|ROUGH_TIME|seem|seems|seemed',
    ],
    'sorry-that-you': [
      'SORRY THEIR_LOT ~ONLY_OPENS <8> ~GONE',
      'SORRY that THEIR_LOT ~ONLY_OPENS <8> ~GONE',
      'SORRY ~AS_IT_IS TROUBLED <10> ~GONE|UNABLE',
      'SORRY that ~AS_IT_IS TROUBLED <10> ~GONE|UNABLE',
      'SORRY it|this|that|its|thats took|taken|has|happened|came|arrived|feels|hasnt|didnt|wasnt|went|keeps|caused [3] ~GONE',
    ],
    'sorry-we-failed': [
      'SORRY we|i cant|cannot|couldnt|dont|didnt [4] better|more|sooner|faster|nicer|happier|quicker',
      'SORRY WE FAILED <1> ~GRASPED <0> ~.|,|?',
      'SORRY that|if WE FAILED <1> ~GRASPED <0> ~.|,|?',
      'SORRY were late|so|running|having|still|behind',
    ],
    'deeply-sorry': ['DEEPLY SORRY ~TO_SAY <1> ~BUT <6> ~FLAT_NO <12> ~UNABLE|GONE'],
    apologise: [
      'APOLOGY <1> FOR|if|that <2> ~SMALL_TALK',
      'APOLOGY ~for|card|letter|note|email <1> ~SLIP|BUT <9> ~UNABLE|GONE|FLAT_NO',
      'owe|owed|accept|offer [3] APOLOGY',
    ],
    pardon: [
      'REGRET that|how|any your|you|this|our|it ~must|need|cannot|cant <8> ~GONE|UNABLE',
      'REGRET ~TO_SAY <6> OUR_DOING',
      'PARDON the|any|our|this|us|me|my <5> OUR_DOING',
      'our|sincere|deepest regrets',
    ],
    'own-fault': [
      'our [1] FAULT',
      'my fault',
      'FAULT [1] SIDE ~of',
      'FAULT [3] ours',
      'we|i|weve|were|clearly|really|have|has|team [3] LET_DOWN',
      'thats|that|this [1] on us|me',
      'i|we|weve|ive|team|colleague [2] made a [2] mess|hash|mistake|error|blunder|pig',
      'fall|falls|fell|fallen|falling [1] short|below [1] of|what|our|your|the|standard',
      'should have [1] gone|been|run [1] smoothly|better|easier|smoother|differently|simple|simpler|quicker',
      'DESERVED',
      'RESPONSIBLE',
      'no [1] excuse|excuses',
      'we|were|are|am [2] to blame',
      'owe you [2] APOLOGY',
      'forgive us|me',
      'SHOULD_NOT [1] HAPPEN',
      'should [1] have told|warned|informed|been [2] you|told|clearer',
    ],
    sympathy: [
      'CONDOLENCE',
      'hope|hoping [1] HOPE_OK',
      'wish|wishing|hope|hoping <5> recovery|recovers|recover|mend',
      'hope|hoping <4> feel|feels|feeling better',
      'i|we|team|all [3] FEELING_OWN',
      'feel for you',
      'feel|share|felt your|the|that|this pain|frustration|disappointment|anger',
      'know|knows the|that|this|how feeling|feels',
      'i|we|can|do|really|totally|fully [2] sympathise|sympathize|empathise|empathize|commiserate',
      'in [1] your shoes|place|position',
      'in the same boat',
      'been there myself',
      'if [1] i were you',
      'LAST_THING <3> ~is',
      'no wonder you|youre|youve',
      'TESTED',
      'been [1] very|so|incredibly|extremely|more|really patient',
      'it has been tested',
      'LEFT_YOU',
      'ANYONE [1] would|will|to [2] WOULD_UPSET',
      'would|wouldve|could|to|must [1] WOULD_UPSET [1] ANYONE',
      'would|wouldve|could [1] drive|make|test|try [1] ANYONE|anyones [1] mad|crazy|nuts|up|angry|cross|patience|furious',
      'nobody|noone [1] LIKES',
      'no one LIKES',
      'everyone|anyone [1] deserves',
      'you|youve|youre|all [2] THROUGH',
      'HAVE [2] ROUGH_TIME',
    ],
    'grasps-feeling': [
      'GRASP ~NOT_GRASP <10> FEELING ~NOT_FELT <10> ~CHECKED',
      'GRASP ~NOT_GRASP <6> THROUGH|ROUGH_TIME',
      'GRASP|SEES [1] WHAT_A [2] CRY|day|time|week|journey|night|trip',
      'GRASP <2> ~NOT_GRASP your [2] FEELING|concern|concerns ~NOT_FELT',
      'APPRECIATE ~VALUED <10> FEELING ~NOT_FELT',
    ],
    'sees-feeling': [
      'i|we|im|were [3] SEES ~if|whether|back <1> AS_TO <10> FEELING ~NOT_FELT <10> ~CHECKED',
      'i|we|im|were [3] SEES FEELING ~NOT_FELT',
    ],
    'seems-to-feel': ['you|youre SEEMS [3] UPSET|FEELING', 'understandably|rightly [2] UPSET'],
    natural: ['NATURAL [1] to|that|you [3] UPSET'],
    'what-a-shame': ['^ <2> WHAT_A [3] CRY <1> ~ahead|?', '^ how [2] CRY ~is|are|was|were|do|does|did|would|will|can'],
    understandable: [
      'FEELING [2] is|are|was [2] VALID',
      'your|this|that [1] HARDSHIP [1] is|are',
      'understandably [2] UPSET|you',
      'completely|totally|perfectly|entirely|very|so|quite|thats|this|its|it|is|are [1] understandable',
      'concern|concerns|feelings|reaction|complaint|point [1] is|are [2] VALID',
      'completely|totally|perfectly|entirely valid|justified',
      'HARDSHIP [1] makes|make [2] sense',
      'makes|make [2] sense [4] UPSET',
    ],
    'would-feel': [
      'id|wed [2] be|feel [2] UPSET',
      'i|we|anyone|anybody|everyone|people would [2] be|feel [2] UPSET',
      'id|wed|would [1] feel [1] same|like|that',
    ],
    entitled: [
      'ENTITLED to be|feel [2] UPSET',
      'right|entitled to expect [1] more|better',
      'dont|cant|cannot|not|wouldnt BLAME',
    ],
    'names-trouble': [
      'THIS_IS [2] concerning ~your|the|our|my|a|an|this|that',
      'THIS_IS ~NEG [2] tough|rough|brutal|hard <0> .|,|!|when|for|on|news|break|luck|going',
      'THIS_IS BAD <0> ~NOT_BAD',
      'THIS_IS ~NEG [2] BAD <0> ~NOT_BAD',
      'SOUNDS_LIKE [1] BAD|CRY|ROUGH_TIME',
      'SOUNDS_LIKE [1] a|an|such [2] CRY|ROUGH_TIME',
    ],
    'deeply-felt': ['BE ~not [3] DEEP <0> ~NOT_BAD <12> ~?'],
    'not-good': [
      'THIS|just|one|which ISNT ~the|a|an [2] OK',
      'that|this|it|which [2] SUCKS',
      '^ not [1] great|good|ideal|cool|ok|okay ,|.|!',
      'sorry|oh|ugh|hmm <1> not [1] good|great|ok|okay|cool|right',
    ],
    'not-as-wanted': [
      'NOT_THIS [2] THE_KIND [3] EXPERIENCE [3] WE_MEANT',
      'NOT_THIS THE_KIND [1] experience|impression|welcome|standard|standards',
      'NOT_THIS [1] what|how|something|where [2] WE_MEANT [3] WANT',
      'NOT_THIS INTENT',
      'WISH [2] this|things|it|that|your|we|i [2] BETTER',
      'no way to start|treat|spend|end',
    ],
    moved: ['^ ~YOU_IF [2] MOVED [1] LEARNT <12> ~?', 'WE_ARE ~you [3] MOVED LEARNT'],
    moves: [
      'MOVES US',
      'makes|made|makes|leaves us|me [2] sad|sorry|unhappy|cringe|angry|feel',
      'breaks|broke [1] our|my heart|hearts',
    ],
    dislikes: [
      '^ <1> DISLIKE [1] DISLIKED ~miss|forget',
      'i|we|wed|id|would|really|never|always [2] DISLIKE [1] DISLIKED ~miss|forget',
    ],
    sighs: ['^ <1> SIGH <1> !|.'],
    sorry: [
      '^|and|, <2> im|am|were|are SORRY <1> .|! {30} ~UNABLE|GONE|DEMAND',
      '^ [1] SORRY <1> ! {30} ~UNABLE|GONE|DEMAND',
    ],
  },
  unless: ['NEEDLESS SORRY|APOLOGY', 'OTHERS SORRY|APOLOGY', 'OTHERS|OTHER_PARTY REPORTED SORRY|APOLOGY'],
}
