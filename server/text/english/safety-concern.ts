import { each, inflected, listed } from '../phrases'
import type { WordRules } from '../word-rules'

const relatives = listed(
  'son, daughter, kid, kids, child, children, baby, babies, toddler, toddlers, twins, newborn, mum, mom, mam, mother, dad, father, parents, wife, husband, partner, fiance, gran, granny, grandma, grandmother, grandad, granddad, grandpa, grandfather, grandson, granddaughter, grandchild, nan, nana, aunt, auntie, uncle, niece, nephew, cousin, brother, sister, friend, neighbour, neighbor, girlfriend, boyfriend, boy, girl, lad, dog, cat, puppy, kitten',
)
const ofRelatives = relatives.map((relative) => `${relative}s`)

/** Said of persons here, and of accounts, blinds and the like elsewhere. */
const impaired = 'disabled, blind, deaf, vulnerable, frail, paralysed, paralyzed, visually impaired, partially sighted'

/** The customer tells of danger to life or health, self-harm, a vulnerable person in need, fraud, or a breach of personal data. */
export const safetyConcernRules: WordRules = {
  classes: {
    WHOSE: [...listed('my, his, her, their, our, your'), ...ofRelatives],
    OWN: [...listed('my, our, his, her, their, customers, users, patients, personal, everyones'), ...ofRelatives],
    ME: listed('me, us, him, her, them'),
    RELATIVE: relatives,
    PERSON: [
      ...listed('i, im, ive, we, weve, were, he, hes, she, shes, they, theyve, me, us, him, her, them, who'),
      ...listed('someone, somebody, customer, customers, passenger, passengers, woman, man, lady, people, kids'),
      ...relatives,
    ],
    BODY: listed(
      'hand, hands, finger, fingers, fingertip, fingertips, fingernail, toenail, arm, arms, leg, legs, foot, feet, toe, toes, head, face, eye, eyes, eyelid, neck, knee, knees, ankle, ankles, wrist, wrists, elbow, elbows, skin, tooth, teeth, gum, gums, lip, lips, tongue, mouth, throat, shoulder, shoulders, hip, hips, rib, ribs, nose, ear, ears, chest, thumb, thumbs, palm, palms, scalp, nail, nails, lungs, stomach, shin, thigh, cheek, forehead, collarbone, skull, spine, jaw, chin',
    ),
    NO_BODY: listed(
      'luggage, baggage, bag, cream, blender, cover, case, glass, buds, bud, plugs, pods, piece, pocket, band, office, torch, lamp, tracking, recognition, id, mask, mic, polish, varnish',
    ),
    DEVICE: [
      ...listed(
        'charger, chargers, battery, batteries, plug, plugs, plugged, socket, sockets, outlet, cable, cables, lead, leads, dryer, drier, hairdryer, phone, phones, laptop, laptops, toaster, kettle, machine, washer, powerbank, power bank, heater, heaters, radiator, boiler, oven, router, adapter, adaptor, adapters, lamp, lamps, light, lights, bulb, bulbs, appliance, device, devices, fridge, freezer, dishwasher, scooter, scooters, ebike, bike, car, engine, van, bonnet, hood, hoverboard, blanket, iron, straightener, straighteners, curler, tongs, vacuum, hoover, microwave, hob, cooker, stove, wire, wires, wiring, meter, tablet, watch, headphones, earbuds, earbud, headset, fan, tv, telly, television, console, controller, monitor, pc, computer, fryer, airfryer, blender, mixer, candle, candles, toy, panel, panels, inverter, extension lead, fuse, fusebox, switch, hose, pan, jug, pressure cooker, grill, barbecue, bbq, motor, mattress, drill, remote, speaker, vape, modem, hub, unit, box, thermostat, humidifier, purifier, diffuser, projector, printer, transformer, generator, lighter, bottle, mug, glass, dish, hairbrush, shaver, clipper, mower, strimmer, sander, doorbell, camera, cylinder, canister',
      ),
    ],
    HEATED: listed(
      'too hot, so hot, very hot, really hot, extremely hot, insanely hot, red hot, burning hot, boiling hot, scalding hot, scorching hot, dangerously hot, quite hot, super hot, burning up, unbearably hot, ridiculously hot, crazy hot',
    ),
    TOO_HOT: listed('dangerously hot, scalding hot, scorching hot, red hot, burning hot'),
    AFLAME: [
      ...inflected(
        'explode, melt, scorch, char, singe, bulge, bloat, hiss, overheat, spark, smoulder, smolder, sizzle',
      ),
      ...listed(
        'blew up, blown up, blows up, went bang, went pop, swelled, swollen, swelling, swells, puffed up, ballooned, short circuited, shorted out, burning, burnt, burned, burst, caught, alight, ablaze, arcing, arced, smoking, smoked, smokes, combusted, imploded, blew',
      ),
    ],
    AFLAME_SURE: [
      ...listed('exploded, explodes, explode, exploding, melted, melting, melts, scorched, charred, singed, sparking'),
      ...listed(
        'swelling, swelled, swollen, bulging, bulged, bloated, hissing, smouldering, smoldering, alight, ablaze, arcing',
      ),
      ...listed('overheated, overheating, overheats, smoking, smoked, sparked, sparks, combusted, blew up, imploded'),
    ],
    CATCH: listed(
      'catch, catches, catching, caught, set, sets, setting, start, starts, started, starting, cause, causes, caused, causing',
    ),
    FIRE_KIND: listed(
      'house, kitchen, electrical, electric, battery, car, engine, chip pan, oven, small, big, huge, garage',
    ),
    COME: [
      ...inflected('pour, billow, fill, emit, rise, leak, seep, drift, belch'),
      ...listed(
        'come, comes, coming, came, from, out, out of, everywhere, inside, behind, under, leaping, all over, rose, shot, shooting, flew, flying, fly, flies, started, giving off, gave off, there was, there is, filled',
      ),
    ],
    NO_SMOKE: listed('alarm, alarms, detector, detectors, oak, free, machine, machines, test, signal, screen, break'),
    SMELL: listed(
      'smell, smells, smelled, smelt, smelling, smelly, stink, stinks, stank, stinking, reek, reeks, reeking, reeked, whiff, odour, odor, stench',
    ),
    BURNING: listed(
      'burning, burnt, burned, smoke, smoky, smokey, gas, fumes, petrol, gasoline, fuel, diesel, melting, melted, singed, scorched, rotten eggs, acrid',
    ),
    FUMES: listed('gas, fuel, petrol, diesel, fumes, acid, carbon monoxide, propane, butane, refrigerant, coolant'),
    LEAK: [...inflected('leak'), ...listed('escape, escaping, hissing')],
    LEAK_ALARM: listed(
      'smoke alarm, smoke alarms, carbon monoxide alarm, carbon monoxide detector, co alarm, co detector, gas alarm, gas detector, fire alarm, monoxide sensor',
    ),
    SOUNDS: listed(
      'went off, going off, goes off, beeping, beeps, sounding, sounded, screaming, triggered, keeps, ringing',
    ),
    HOME: listed(
      'carpet, table, desk, wall, floor, socket, worktop, counter, countertop, sofa, couch, bed, bedding, sheets, curtains, curtain, house, flat, kitchen, home, place, shed, garage, shirt, clothes, hair, rug, shelf, hole, door, ceiling, mattress, lawn, patio, cupboard, nightstand',
    ),
    SHOCK: listed('shock, shocks, shocked, zap, zaps, zapped, jolt, jolted, tingle, tingling, tingles, electrocuted'),
    ELECTROCUTED: [
      ...inflected('electrocute'),
      ...listed(
        'electrocution, electric shock, electric shocks, electrical shock, electrical shocks, static shock, electrified',
      ),
    ],
    GET: listed(
      'get, gets, got, getting, gotten, give, gives, gave, giving, given, receive, received, had, have, having',
    ),
    TOUCH: [
      ...inflected('touch, hold, plug, unplug, grab, switch'),
      ...listed('held, metal, handle, casing, tap, taps, socket, outlet, wire, plugs'),
    ],
    BARE: listed('live, exposed, bare, loose, frayed, naked, uncovered, dangling'),
    WIRES: listed('wire, wires, wiring, cable, cables, terminal, terminals, electrics'),
    HARM: [
      ...inflected(
        'injure, chip, crack, fracture, bruise, slice, scald, sprain, twist, dislocate, gash, crush, trap, pinch, pierce, puncture, rip, blister, smash, stab, scratch, graze, bang, irritate, jam, burn, bump, sting, sever, lacerate, damage, squash, prick, scrape, whack, strike, poke, swell, inflame, knock',
      ),
      ...listed(
        'cut, cuts, cutting, burnt, hurt, hurts, hurting, broke, broken, break, breaks, breaking, tore, torn, hit, hits, hitting, landed on, fell on, split, nearly lost, lost, stung, caught, struck, bit, bitten, stuck in, rash on, rash all over, hives on, blisters on, burns on, burn on, cut on, marks on, rashes on',
      ),
    ],
    HARM_PERSON: [
      ...inflected(
        'injure, scald, electrocute, stab, bruise, poison, crush, choke, burn, trap, pinch, graze, concuss, suffocate, strangle, smother, wound',
      ),
      ...listed(
        'scratched, cut, cuts, burnt, hurt, hurts, hit, knocked over, knocked down, bit, cutting, hitting, hurting, ran over, struck',
      ),
    ],
    SELF: listed('myself, himself, herself, themselves, ourselves'),
    HURT: [
      ...inflected('itch, blister, peel, bruise, bleed, scald, fracture, crush, trap, slice, swell, throb'),
      ...listed(
        'cut, burnt, burned, burning, burns, swollen, bled, injured, broken, broke, numb, stitches, stitched, bandage, bandaged, red and, stung, stinging, shattered, dislocated, sprained, lacerated, infected, bruised, itchy, severed, ripped open, bleeding, in a cast, rash, raw',
      ),
    ],
    WAS_HURT: listed(
      'injured, scalded, concussed, knocked out cold, knocked over, knocked down, knocked unconscious, bleeding, unconscious, hospitalised, hospitalized, choking, choked, drowning, drowned, poisoned, suffocating, suffocated, run over, crushed, electrocuted, burned from, burnt from, burnt on, badly burnt, badly burned, badly hurt, seriously hurt, seriously injured, bitten, assaulted, mauled, wheezing, convulsing, collapsed, fainted, passed out, blacked out, limping, impaled',
    ),
    GOT_HURT: listed('was, were, got, is, are, been, be, getting, gets, im, get'),
    AID: listed(
      'stitches, concussion, paramedic, paramedics, emergency room, urgent care, casualty, minor injuries, burns unit, broken bone, broken bones, degree burn, degree burns, broken rib, skin graft, went into shock, needed surgery, emergency surgery, blood everywhere, blood all over, covered in blood, pouring blood, bleeding badly, bleeding heavily, bleeding everywhere, lost consciousness, loses consciousness, chest pain, chest pains, seizure, seizures, convulsions, choking hazard, death trap, deathtrap, choked on, choking on, chokes on, electrocuted',
    ),
    TAKEN: listed(
      'taken, rushed, admitted, ended up, end up, ending up, landed, sent, blue lighted, airlifted, spent the night, spent hours, had to go, having to go, had to be, went straight, trip, put',
    ),
    HOSPITAL: listed('hospital, er, icu, intensive care, a and e, resus'),
    NO_HOSPITAL: listed('parking, appointment, radio, gown, stay, bag, trust, bed, job, shift, visit, letter, bill'),
    KILLED: listed(
      'killed, kill, killing, died, be dead, been dead, drowned, drown, suffocated, blinded, electrocuted, crashed, crash, crashing, choked, fell out, fallen out, lost an eye, lost a finger, lost my finger, run over, ran me over, burned the house, burnt the house, set fire, been hurt, hurt someone, hurt somebody, hit a, hit me, fell down the stairs, poisoned, seriously hurt, seriously injured',
    ),
    KILLED_SURE: listed(
      'kill me, kill us, kill someone, kill somebody, kill a child, kill him, kill her, killed me, killed us, killed someone, killed somebody, killed him, killed her',
    ),
    FELL: [
      ...listed('slipped, slipping, toppled, stumbled, skidded, tumbled, plunged, tripped, tripping'),
      ...listed('fell, fallen, knocked, went over, went flying, thrown'),
    ],
    ONTO: listed(
      'on, over, down, off, in, from, through, because, due, out, outside, into, onto, at, under, as, thanks',
    ),
    GROUND: listed(
      'floor, floors, stair, stairs, staircase, step, steps, store, shop, aisle, lobby, escalator, ice, wet, platform, bus, train, tram, spill, spillage, spilled, spilt, puddle, ladder, branch, entrance, hurt, injured, hip, bed, pavement, kerb, curb, path, cable, cables, ramp, oil, pool, scooter, balcony, doorway, exit, rug, mat, tile, tiles, ambulance, toilet, bathroom, shower, stool, chair, gap, hole, doors, handlebars, bike, horse, stretcher, grease, leaves, pothole, manhole, wheelchair',
    ),
    COLLAPSED: listed(
      'collapsed, collapses, collapsing, toppled, topples, tipped over, tips over, tipped, snapped, gave way, gives way, giving way, came off, comes off, came loose, comes loose, came undone, came apart, fell apart, fell off, unclipped, unclips, opened by itself, opens by itself, drops by itself, gave out, detached',
    ),
    FELL_ON: listed(
      'collapsed, toppled, tipped over, fell, fell over, fell down, came down, came crashing, gave way, snapped, exploded, shattered, smashed, landed, dropped',
    ),
    SHATTERED: listed('shattered, shatters, exploded, smashed, snapped, broke, burst, imploded'),
    BROKE_DOWN: [
      ...inflected('collapse, topple, shatter, snap'),
      ...listed('came down, gave way, fell on, fell onto, landed on, came crashing, fell down, fell from'),
    ],
    FIXTURE: listed(
      'shelf, shelves, shelving, ceiling, sign, ladder, wardrobe, mirror, railing, banister, bannister, branch, pallet, scaffold, scaffolding, chandelier, cabinet, cupboard, rack, display, light fitting, beam, awning, barrier, bookcase, radiator, roof, fence, balcony, shower screen, shower door, bunk bed',
    ),
    CARRIER: listed(
      'ladder, stepladder, stool, swing, trampoline, bunk, cot, pram, buggy, stroller, car seat, carseat, high chair, highchair, crib, cradle, moses basket, bouncer, baby carrier, stair gate, safety gate, baby gate, harness, helmet, climbing frame, hammock, treadmill, bed guard, booster, pushchair, life jacket, playpen, slide, rope, safety lock, zip line',
    ),
    BREATHE: listed('breathe, breathing, catch my breath'),
    NOT_CAN: listed(
      'cant, cannot, can not, couldnt, could not, unable, trouble, struggled, struggling, struggles, struggle, difficulty, barely, hardly, stopped, problems',
    ),
    FOOD_HARM: listed(
      'food poisoning, foodpoisoning, salmonella, e coli, ecoli, listeria, norovirus, botulism, campylobacter, gastroenteritis, vomit, vomiting, vomited, vomits, threw up, throwing up, puked, puking, diarrhoea, diarrhea, violently ill, violently sick, rat droppings, mouse droppings, dead mouse, dead rat, maggot, maggots, cockroach, cockroaches, weevils, larvae',
    ),
    FIND: [
      ...inflected('contain, swallow, discover, pull, bite, notice, spit'),
      ...listed(
        'found, find, finding, finds, bit, bitten, there was, there is, there were, theres, ate, eaten, full of, had, has, saw, spat, with, came across, crunched on, choked on, chewed on, pieces of, piece of, bit of, bits of, what looks like, looks like',
      ),
    ],
    FOREIGN: listed(
      'glass, metal, plastic, wire, nail, nails, screw, screws, needle, needles, razor, blade, blades, staple, staples, insect, insects, bug, bugs, worm, worms, mould, mold, rat, mouse, stone, stones, bleach, shard, shards, splinter, splinters, beetle, spider, tooth, bone, bones, bolt, rubber, plaster, wood, pin, pins, caterpillar, slug, tape, gravel, moth, wasp, rust, fingernail, chemical',
    ),
    FOOD: listed(
      'food, meal, soup, salad, burger, sandwich, wrap, pizza, pasta, rice, curry, bread, roll, bun, cake, biscuit, biscuits, cookie, cookies, cereal, yoghurt, yogurt, milk, cheese, meat, chicken, fish, pork, beef, mince, sausage, sausages, salmon, tuna, prawns, lettuce, spinach, beans, peas, fruit, chocolate, sweets, crisps, sauce, jam, jar, tin, can, bottle, packet, tub, pouch, carton, formula, drink, juice, smoothie, coffee, tea, water, dinner, lunch, breakfast, takeaway, kebab, noodles, chips, fries, pie, ready meal, hummus, dip, pastry, muffin, ice cream, baby food, dog food, cat food, lasagne, stew, porridge, oats, flour, nuggets, dish, plate, mouth, mouthful',
    ),
    FRAGMENT: listed(
      'shard, shards, piece, pieces, bit, bits, sliver, slivers, splinter, splinters, lump, chunk, chunks, fragment, fragments',
    ),
    SHARP: listed('glass, metal, plastic, wire, wood, bone, needle, blade, razor, ceramic, porcelain'),
    RAW: listed(
      'raw, undercooked, uncooked, half cooked, pink, not cooked, wasnt cooked, not properly cooked, frozen inside',
    ),
    MEAT: listed(
      'chicken, pork, meat, burger, burgers, turkey, sausage, sausages, mince, kebab, inside, in the middle, wings, nuggets',
    ),
    MOULD: listed('mould, mouldy, mold, moldy, rancid'),
    EATABLE: listed(
      'food, bread, formula, meat, cheese, jar, baby food, milk, yoghurt, yogurt, pouch, bottle, inside, chicken, fish, meal',
    ),
    MADE: listed('made, left, making, has made, making'),
    ILL: listed(
      'sick, ill, unwell, poorly, vomiting, throwing up, stomach cramps, cramps, upset stomach, upset tummy, bad stomach, hospitalised',
    ),
    EATING: inflected('eat, drink, consume').concat(
      listed('ate, eaten, drank, having, had, your, using, used, the, from your, food, meal, that'),
    ),
    AFTER: listed('after, since, from, because of, thanks to, due to, following, off'),
    ALLERGIC_SURE: listed(
      'allergic reaction, allergic reactions, anaphylaxis, anaphylactic, anaphylactic shock, anaphylactic reaction, epipen, epi pen, epi - pen, chemical burn, chemical burns, skin reaction, severe reaction, bad reaction, nasty reaction',
    ),
    BROKE_OUT: listed(
      'had, having, has, have, got, get, went into, gave, given, gives, suffered, came out in, broke out in, come out in, comes out in, covered in, breaking out in, developed, caused, causing, left with, came up in, woke up with, all over in, got this',
    ),
    RASH: listed(
      'rash, rashes, hives, blisters, welts, swelling, skin irritation, eczema flare, sores, bumps all over',
    ),
    ALLERGEN: listed(
      'nut, nuts, peanut, peanuts, gluten, dairy, milk, egg, eggs, sesame, shellfish, wheat, allergen, allergens, soya, soy, almond, almonds, cashew, cashews, prawn, prawns, lactose, mustard, hazelnut, hazelnuts, walnut, walnuts, pistachio, celery, lupin, crustaceans, latex',
    ),
    UNDECLARED: listed(
      'not labelled, not labeled, isnt labelled, wasnt labelled, not listed, isnt listed, wasnt listed, not declared, wasnt declared, not mentioned, not on the label, undeclared, unlabelled, unlabeled, no warning, despite, mislabelled, mislabeled, even though i told, after i told, although i said',
    ),
    FREE_FROM: listed(
      'labelled nut free, labelled gluten free, labelled dairy free, labelled egg free, nut free, nut - free, gluten free, gluten - free, dairy free, dairy - free, egg free, vegan, said nut free, marked nut free, marked gluten free',
    ),
    ALLERGIC: listed('allergic, allergy, allergies, coeliac, celiac, intolerant, intolerance'),
    SERVED: listed(
      'served, gave, given, sent, still got, put, used, ate, eaten, contained, contains, had, has, ended up, swelled, ignored, told, assured, promised',
    ),
    WORKER: listed(
      'driver, drivers, courier, couriers, engineer, technician, tech, staff, guard, rider, employee, man, men, guy, guys, bloke, cabbie, chauffeur, host, agent, worker, workers, pilot, carer, nurse, fitter, plumber, electrician, bouncer, instructor, cleaner, porter, steward, conductor, delivery man, delivery guy, masseur, therapist, passenger, cab, bus, taxi, coach, van, lorry',
    ),
    MISDEED: [
      ...inflected('assault, grope, harass, threaten, punch, shove, slap, grab, stalk, molest'),
      ...listed(
        'attacked, attacking, drunk, drinking, stoned, touched me, touched my, touching me, touched her, touched him, followed me, followed her, followed us, follows me, locked the doors, locked me, locked us, hit me, hit my, hit us, hit him, hit her, kicked me, kicked my, reeked of, reeking of, reeks of, smelled of alcohol, smelt of alcohol, smells of alcohol, smelled of weed, smelt of weed, smells of weed, stank of, stinks of, pushed me, pushed us, pushed her, pushed him, pushed my, spat, exposed himself, intoxicated, masturbating, violent, violence, leering, under the influence, on drugs',
      ),
    ],
    DRIVER: listed(
      'driver, drivers, courier, rider, pilot, cabbie, chauffeur, cab, bus, taxi, coach, van, lorry, truck',
    ),
    DRIVING: [
      ...inflected('swerve, tailgate, overtake'),
      ...listed(
        'texting, texted, on his phone, on her phone, on his mobile, using his phone, watching a video, watching videos, watching netflix, asleep, nodding off, dozing, dozed off, speeding, sped, wrong side of, wrong way down, wrong way up, wrong way on, off the road, ran over, run over, without a licence, without lights, phone in hand, hands off the wheel, no seat belt, no seatbelt, reckless, recklessly, dangerously, erratically, no licence, like a maniac, like a lunatic, like a madman, like an idiot',
      ),
    ],
    CAR_PART: listed(
      'brake, brakes, braking, steering, steering wheel, airbag, airbags, air bag, air bags, seatbelt, seatbelts, wheel, wheels, tyre, tyres, tire, tires, accelerator, throttle, handlebar, handlebars, axle, bonnet, parachute, emergency exit, emergency exits, fire exit, fire exits, life vest, life jackets, smoke alarms',
    ),
    FAILED: [
      ...listed('failed, failing, fails, locked up, locked, burst, snapped, jammed, detached, malfunctioned'),
      ...listed(
        'came off, fell off, flew off, blew, blew out, stuck, went, didnt work, did not work, dont work, doesnt work, do not work, wouldnt work, didnt deploy, did not deploy, never deployed, didnt respond, didnt lock, wont lock, wont fasten, doesnt fasten, stopped working, broke, broken, not working, gave out, gave way, deployed, blocked, bald, wobbling, cut out, disengaged, gone',
      ),
    ],
    FEAR: listed('feared, fear, fearing, scared, afraid, frightened, terrified'),
    LIFE: listed('life, lives, safety, kids, children, son, daughter, family'),
    FEEL: listed(
      'feel, felt, feeling, feels, is, are, its, was, were, extremely, really, so, very, totally, highly, seriously, thats, this, pretty, such, a, left',
    ),
    UNSAFE: listed(
      'unsafe, dangerous, hazardous, life threatening, safety hazard, fire hazard, trip hazard, health hazard, safety risk, fire risk, serious risk, danger to, isnt safe, wasnt safe, arent safe, lethal, danger, hazard',
    ),
    VIOLENCE: [
      ...listed(
        'sexually assaulted, sexual assault, sexual harassment, sexually harassed, sexual comments, sexual remarks, sexual advances, followed home',
      ),
      ...listed(
        'restraining order, stalker, stalking, domestic violence, domestic abuse, abusive ex, abusive partner, abusive husband, death threats, death threat, asleep at the wheel, harassing me, stalked, raped, rape, groped, mugged, spiked',
      ),
    ],
    PASSIVE: listed('was, were, been, being, got, getting, is, am, im'),
    ATTACKED: listed(
      'assaulted, attacked, harassed, threatened with, threatened by, physically abused, sexually abused, racially abused, groped, mugged, stalked, followed home, robbed at, punched, slapped, beaten up, spat at, shoved, bullied',
    ),
    DRIVE: listed('going, doing, drove, driving, drives, speeding, was at'),
    FAST: listed(
      'mph, kph, kmh, km, kmph, miles an hour, like a maniac, like a lunatic, like a madman, like a maniac, like an idiot, like mad',
    ),
    CLOSE_CALL: listed(
      'hit, crashed, crash, ran over, run over, ran me, killed, kill, knocked, caused, collided, mowed, flipped, rolled',
    ),
    KILL_SELF: listed(
      'kill myself, killing myself, killed myself, kill my self, killing my self, hurting myself, want to hurt myself, harm myself, harming myself, cutting myself, hang myself, hanging myself, shoot myself, drown myself, end my life, ending my life, end my own life, ending my own life, take my life, taking my life, take my own life, taking my own life, end it all, ending it all, end it tonight, ending it tonight, end things tonight, unalive myself',
    ),
    ON_THING: listed('on, with, off, short, trying, some slack, laughing, opening, when, while, from'),
    DEATH_WISH: listed(
      'suicide, suicidal, self harm, self harming, self harmed, self - harm, self - harming, selfharm, overdose, overdosed, overdosing, better off dead, better off without me, better without me, happier without me, wish i was dead, wish i were dead, wish i was never born, wish i had never been born, wish i wasnt here, wish i wasnt alive, wish i didnt exist, tired of living, tired of being alive, sick of living, done with life, done with living, given up on life, giving up on life, life is over, last day alive, last night alive, goodbye everyone, goodbye forever, life isnt worth, life is not worth, no longer worth living, not worth living, wouldnt be missed, world is better without, worth more dead, as well be dead, as well die, rather not be here',
    ),
    NO_WISH: listed(
      'dont want, do not want, dont wanna, no longer want, not want, not wanting, didnt want, no reason, no point, any reason, any point, see the point, whats the point, what is the point, see a point, no purpose, no future, no hope, nothing left, strength, tired of, no energy, see a reason, see a way, see any way, reason left, cant face, wish i could',
    ),
    CANNOT: listed('cant, cannot, can not, dont think i can, not sure i can, dont know how to'),
    GO_ON: listed(
      'go on, carry on, live like this, live any more, live anymore, live any longer, live with myself, keep going, keep living, face another day, face life, face tomorrow, do life',
    ),
    LIVE: listed(
      'to live, live any more, live anymore, living, be alive, be around, be on this earth, be here, being here, being alive, exist, go on, going on, carry on, carrying on, keep going, wake up, wake up tomorrow, stay alive, face another day, face tomorrow, face life',
    ),
    NOT_LIFE: listed(
      'stream, chat, without, with, for, at, in, the, all, until, till, hold, holiday, to, on, early, about, paying, my, using, a, there, again, if, and, near, back, your, this, like that, chatting',
    ),
    WANT: listed('want, wanted, wanting, wanna, ready, wish i could, rather, like'),
    JUMP: listed('jump, jumping, throw myself, throwing myself'),
    FROM: listed('off, in front of, from, under'),
    HIGH_UP: listed('bridge, train, roof, building, balcony, window, cliff, tracks'),
    THINK: listed('think, thinking, thought, thoughts, considering, contemplating, consider'),
    DEATH: listed(
      'suicide, dying, death, ending it, ending things, ending my life, killing myself, harming myself, not being here',
    ),
    PILLS: listed('pills, tablets, rope, razor'),
    FRAIL: [
      ...each(
        'im, am, hes, he is, shes, she is, being, registered, severely, partially, physically, totally, profoundly, legally, who is, whos, mum is, mother is, dad is, father is, son is, daughter is, wife is, husband is, partner is, nan is, gran is, brother is, sister is',
        impaired,
      ),
      ...each(
        impaired,
        'person, people, wife, husband, mother, mum, mom, father, dad, son, daughter, child, customer, man, woman, lady, parents, passenger, passengers, gran, sister, brother, neighbour, relative, couple, user, pensioner',
      ),
      ...listed(
        'elderly, hard of hearing, pregnant, housebound, bedbound, bedridden, wheelchair bound, autistic, epileptic, asthmatic, diabetic, immunocompromised, immunosuppressed, terminally ill, bipolar, oxygen dependent, oxygen - dependent, insulin dependent, insulin - dependent, on oxygen, on insulin, on dialysis, has ms, have ms, with ms, got ms, severe anxiety, depression, mental health, wheelchair, wheel chair, wheel - chair, dementia, alzheimer, alzheimers, parkinsons, parkinson, multiple sclerosis, cerebral palsy, dialysis, pacemaker, diabetes, epilepsy, asthma, copd, chemo, chemotherapy, cancer, leukaemia, leukemia, premature baby, pensioner, pensioners, carer, disability, disabilities, ventilator, nebuliser, nebulizer, cystic fibrosis, sickle cell, heart condition, heart failure, lung condition, medical condition, mobility scooter, hospice, life support, had a stroke, after a stroke, feeding tube, feeding pump, cpap, stoma, guide dog, learning difficulties, learning disability, hearing aid, hearing aids, hearing loop, crutches, walking frame, zimmer frame, care home, nursing home, chronic illness, chronically ill, seriously ill, transplant, kidney failure, panic attacks, ptsd, schizophrenia, palliative, end of life, high risk pregnancy, amputee, special needs, months pregnant, weeks pregnant',
      ),
      ...listed(
        'months old, month old, weeks old, week old, days old, day old, month - old, week - old, day - old, small children, little children, young children, small kids, little ones, small child, young child, tiny baby, small baby',
      ),
    ],
    BABY_GOODS: listed(
      'monitor, monitors, seat, clothes, shower, food, carrier, photos, swim, grow, gift, bath, name, formula, stroller, shoes, toy, toys, wipes, bottle, bottles, blanket, chair, cot, gate, pram, bouncer, proof, blue, pink, items, stuff, products, book, bundle, set, size, sizes, outfit, session, shoot, nappies, diapers, range, collection, care, department, discount',
    ),
    ALARM: listed(
      'alarm pendant, pendant alarm, personal alarm, care alarm, panic alarm, panic button, careline, care line, lifeline, medical alarm, medic alert, fall alarm, emergency pull cord, stairlift, stair lift, stair - lift, oxygen concentrator, oxygen machine, dialysis machine, breathing machine, hoist, medical fridge, medical equipment, medical device, hospital bed, baby monitor alarm',
    ),
    ELDER: listed(
      'mum, mom, mam, mother, dad, father, parents, gran, granny, grandma, grandmother, grandad, granddad, grandpa, grandfather, nan, nana, aunt, auntie, uncle, neighbour, neighbor, lady, gentleman, pensioner',
    ),
    AGED: listed('is, aged, am, im, shes, hes, turns, turned, who is, whos, nearly, almost, over'),
    OLD_AGE: Array.from({ length: 30 }, (_, index) => String(70 + index)),
    OLD: listed('years old, year old, yr old, yrs old, yo, year - old, yr - old'),
    NEED: [
      ...listed(
        'no heat, no heating, no hot water, no water, no power, no electric, no electricity, no gas, no phone, no signal, no food, no lift, no boiler, no help, no access, no light, no one, no internet, no line, no cooling, no air con, no ramp, no assistance, no way to call, no lifeline',
      ),
      ...listed(
        'without, stuck, stranded, dead, cant, cannot, unable, run out, runs out, ran out, running out, running low, cut off, cut the, cut my, cut our, cut us, been cut, disconnected, disconnect, disconnecting, freezing, so cold, too cold, is cold, its cold, in the cold, getting cold, ice cold, degrees inside, degrees in here, degrees in the, degrees outside, minus, heatwave, shivering',
      ),
      ...listed(
        'days late, hours late, is late, late again, out of order, is out, is down, broken, broke, not work, not working, not arrived, not come, not been delivered, not turned up, doesnt work, isnt working, hasnt arrived, hasnt come, hasnt turned, didnt come, didnt arrive, never came, never arrived, never turned, didnt turn, wont work, wont let, wont open, wont charge, wont help, doesnt charge, stopped working, delayed, failed, failing, fails, missing, switched off, shut off, turned off, switching off, outage, blackout, power cut',
      ),
      ...listed(
        'rely on, relies on, relying on, depend on, depends on, dependent on, dependant on, need it, need this, need that, needs it, needs this, needs her, needs his, need my, needs oxygen, urgent, urgently, emergency, at risk, in danger, struggling, struggles, suffering, suffer, going without, worse, hungry, scared, frightened, in pain, crying, helpless',
      ),
      ...listed(
        'refused, refuses, denied, left alone, left waiting, left outside, left behind, left me, left us, left her, left him, alone, trapped, for hours, been hours, nobody, locked out, locked, outside, abandoned, wouldnt, unattended, not allowed, asked to leave, three floors, stairs, on the floor, by phone, over the phone, only way, ignoring, ignored, hasnt been, havent been, not been, left on, left in, left at, been left, cut her, cut his',
      ),
    ],
    LACK: listed(
      'without, no, out of, ran out of, run out of, running out of, running low on, waiting for, waiting on, missing, withheld, not got, havent got, hasnt got, havent had, hasnt had, not had, lost, last of, cant get, cannot get, unable to get, couldnt get, refused, denied, rely on, relies on, relying on, depend on, depends on, dependent on, on home',
    ),
    MEDICINE: listed(
      'meds, medication, medications, medicine, medicines, insulin, inhaler, inhalers, epipen, epi pen, oxygen, dialysis, prescription, prescriptions, antibiotics, painkillers, chemo, nebuliser, morphine, heart tablets, heart pills, blood thinners, catheter, catheters, stoma bags, colostomy bags, test strips, feeding tube, injections',
    ),
    SUPPLY_FAILED: listed(
      'days late, hours late, late, delayed, missing, not arrived, hasnt arrived, hasnt come, not come, never came, never arrived, didnt come, didnt arrive, cancelled, refused, denied, ran out, run out, runs out, running out, running low, lost, melted, spoiled, warm, failing, failed, stopped, wont arrive, out of stock, stuck, urgent, urgently, emergency, cant, cannot, die, undelivered, held up, thawed',
    ),
    STRANDED: listed(
      'stuck, stranded, trapped, all alone, am alone, im alone, abandoned, dumped, sleeping, broken down, kicked off, thrown off',
    ),
    PERIL: listed(
      'midnight, at night, in the dark, in the cold, in the snow, in the rain, in the lift, in a lift, in the elevator, in an elevator, in your lift, lift, elevator, middle of nowhere, hard shoulder, minus, below zero, freezing, small kids, small children, young kids, young children, two kids, three kids, two children, three children, my kids, my children, at 2am, at 3am, country road, railway tracks, on the tracks, in the tunnel, tunnel',
    ),
    COLD_DARK: listed(
      'alone at, on my own at, at night, in the dark, in the cold, in the snow, in the rain, middle of nowhere, hard shoulder, freezing, small kids, small children, young kids, young children, two kids, three kids, two children, three children, my kids, my children, below zero, in minus, minus',
    ),
    ALONE: listed(
      'stranded, abandoned, left alone, all alone, home alone, is alone, was alone, alone at, alone in, alone with, by herself, by himself, on her own, on his own, on my own, unaccompanied, stuck alone, stuck outside, stuck at the station, stuck at the airport',
    ),
    CHILD: listed(
      'child, children, kid, kids, toddler, toddlers, baby, babies, newborn, infant, twins, little one, little ones, son, daughter, niece, nephew, grandson, granddaughter',
    ),
    COLD: listed(
      'no heat, no heating, no hot water, no power, no electricity, no electric, no gas, no boiler, without power, without heat, without heating, without water, without electricity, without gas, without food, without hot water, freezing, minus, below zero, snowing, degrees inside, boiler broken, boiler is broken, shivering',
    ),
    COLD_ALONE: listed(
      'freezing, so cold, too cold, alone, on my own, on her own, on his own, no heating, no heat, no power, no water, no phone, fell, trapped, stranded, confused, frightened, housebound, without heating, without power, without a phone',
    ),
    COLD_SURE: listed(
      'freezing, minus, below zero, degrees inside, degrees in here, degrees in the house, ice cold, hypothermia, frost',
    ),
    HEAT: listed('heat, heating, hot water, power, electricity, water, gas, boiler'),
    STOPPED: listed(
      'off, stopped, stuck, dead, broken, down, out, fail, fails, failed, failing, halfway, not working, wont, isnt working, doesnt work, cut, disconnected, unplugged, beeping, hasnt worked, not worked, didnt work, never works',
    ),
    FRAIL_ALONE: [
      ...each(
        'no, without',
        'heat, heating, hot water, water, power, electricity, electric, gas, phone, line, food, help, lift, carer, medication, cooker',
      ),
      ...each(
        'cant, cannot, unable to',
        'call, phone, get, leave, move, cook, reach, heat, stand, walk, use the stairs, ring, wash, dial',
      ),
      ...listed(
        'cold, freezing, alone, stuck, fell, waiting, confused, frightened, scared, shivering, crying, trapped, stranded, hungry',
      ),
    ],
    SOMEONE: listed(
      'someone, somebody, some one, someones, somebodys, whoever, stranger, hacker, hackers, scammer, scammers, fraudster, fraudsters, thief, thieves, criminal, criminals, crook, crooks, intruder, another person, other person, unknown person, unauthorised person, some guy, some man, some woman, some loser, some idiot, con artist, conman, burglar, imposter, impostor',
    ),
    THEY: listed('they, theyve, who, he, she, people'),
    YOUR_STAFF: listed('at your, from your, in your, on your, of your, there, on the phone, at the, in the'),
    TOOK_OVER: listed(
      'hacked, hacking, cloned, cloning, impersonated, impersonating, hijacked, hijacking, phished, intercepted, skimmed, logged into, logged in to, logging into, logs into, broke into, broken into, breaking into, got into, gotten into, getting into, get into, signed into, signed in to, accessed, accessing, got access to, gained access to, has access to, have access to, had access to, got hold of, taken over, took over, taking over, emptied, drained, withdrew, withdrawn, cashed, misused',
    ),
    USED: listed(
      'stole, stolen, stealing, steal, jacked, nicked, swiped, used, using, uses, changed, changing, opened, opening, ordered, ordering, applied, applying, registered, spent, spending, spends, transferred, transfered, transferring, transfering, transfers, withdrawing, charged, purchased, activated, redeemed, redirected, bought, buying, made, making, set up, took out, taken out, taking out, took, taken, got, getting, sent, sending, trying, tried, rang up, run up, ran up',
    ),
    ACCOUNT: listed(
      'account, accounts, card, cards, debit card, credit card, email, e - mail, password, passwords, passcode, details, name, identity, number, bank, money, cash, funds, profile, login, log - in, points, miles, balance, wallet, savings, sim, credit, address, pin, paypal, phone number, channel, page, purse, vouchers, gift card, info, information, data, licence, passport',
    ),
    BE_DONE: listed(
      'has, have, had, was, were, been, be, being, is, got, get, getting, just, may have, might have, must have, seems, appears, possibly, probably, i think, to have, ive, am, im, i, we, weve, are',
    ),
    HACKED: listed(
      'hacked, hacked into, compromised, hijacked, cloned, phished, skimmed, breached, sim swapped, sim - swapped, simswapped, impersonated, stolen by, broken into, ported out, defrauded, scammed, conned, taken over by, intercepted, spoofed',
    ),
    HACK_SURE: listed(
      'identity theft, identity fraud, identity stolen, identity was stolen, identity has been stolen, stolen identity, sim swap, sim - swap, sim swapped, sim - swapped, simswap, simswapped, victim of fraud, victim of a scam, victim of identity, victim of a fraud, victim of cyber, card cloned, impersonating, impersonated, impersonator, impersonation, impersonates, account takeover, been phished, phishing attack, catfished, money mule',
    ),
    UNAUTHORISED: listed(
      'unauthorised, unauthorized, unauthorise, unauthorize, unathorized, unauthorzied, fraudulent, suspicious, unrecognised, unrecognized, unknown, dodgy, unfamiliar',
    ),
    CHARGE: listed(
      'access, login, logins, log in, log - in, log ins, log - ins, transaction, transactions, payment, payments, purchase, purchases, charge, charges, order, orders, withdrawal, withdrawals, activity, activities, sign in, sign - in, sign ins, sign - ins, signin, use, usage, transfer, transfers, device, devices, direct debit, direct debits, standing order, loan, loans, application, applications, subscription, contract, contracts, credit check, credit search, credit agreement, top up, top - up, top ups, account, accounts, debit, debits, calls, bet, bets',
    ),
    I_NEVER: listed('never, didnt, did not, nobody here, no one here, none of us'),
    UNKNOWN_TO_ME: listed(
      'dont recognise, dont recognize, do not recognise, do not recognize, didnt recognise, didnt recognize, not recognise, not recognize, know nothing about, no knowledge of, never heard of, not familiar with',
    ),
    TRANSACTION: listed(
      'login, logins, log in, log - in, transaction, transactions, payment, payments, purchase, purchases, charge, charges, order, orders, withdrawal, withdrawals, sign in, sign - in, transfer, transfers, device, direct debit, direct debits, standing order, loan, loans, contract, contracts, credit check, credit agreement, finance agreement, top up, top - up, debit, debits, bet, bets, bookings, booking, credit card, overdraft, sim, sim card',
    ),
    DO: listed(
      'make, made, place, placed, authorise, authorised, authorize, authorized, buy, bought, open, opened, apply, applied, took out, take out, taken out, set up, do, done, did, approve, approved, create, created, initiate, initiated, do this, request, requested, start, started',
    ),
    NAME: listed(
      'my name, my own name, my fathers name, my mothers name, my mums name, my dads name, her name, his name, my late husbands name, my wifes name, our name, my details, my identity',
    ),
    NOT_KNOWN: listed(
      'know nothing, not mine, no idea, without my, without me, fraud, fraudulent, not me, wasnt me, isnt me, i never, we never, not by me, i didnt open, i didnt make, i didnt take, i didnt sign, i didnt apply, someone, somebody, stolen',
    ),
    PRETEND: [
      ...inflected('pretend, claim, pose, impersonate, purport'),
      ...listed(
        'said he was, said she was, said they were, says he is, says hes, saying he was, saying they were, saying they are, supposedly, allegedly, from',
      ),
    ],
    AS_YOU: listed(
      'to be you, to be from you, to be your, to be from your, to be my bank, to be the bank, to be from the bank, to be from my bank, from you, from your bank, from your, from my bank, from the bank, as your, as you, as my bank, as the bank, my bank, the bank, your bank, your company, your staff, one of your, your fraud, to be amazon, to be microsoft, to be support, to be customer, to be tech, from tech, to be one, the fraud team, your support, your engineer',
    ),
    CON: listed(
      'code, codes, otp, pin, password, passcode, card details, bank details, card number, security code, sort code, remote access, details, money, savings, gone, scam, fake, fraud, phishing',
    ),
    TOLD: listed('gave, given, give, told, read, sent, shared, handed, typed'),
    CALLER: listed(
      'him, her, them, a caller, the caller, scammer, scammers, the scammer, the guy, this man, a man, a woman, someone, somebody, a stranger',
    ),
    CLICKED: listed('clicked, clicked on, opened, followed, tapped, click'),
    LINK: listed('link, attachment, text, email, e - mail, qr code'),
    GONE: listed('details, card, password, gone, bank, scam, fake, phishing, money, hacked, stolen, empty'),
    CHANGED: listed('changed, been changed, was changed, reset, got changed, has changed, updated'),
    NOT_ME: listed(
      'not by me, wasnt me, not me, wasnt us, not us, wasnt by me, no idea who, i know nothing, know nothing about, dont know who, without me, without my',
    ),
    FAKE: listed('fake, bogus, cloned, copycat, spoof, spoofed, phishing, scam'),
    SITE: listed(
      'account, accounts, profile, profiles, page, pages, website, websites, site, sites, email, emails, e - mail, e - mails, invoice, invoices, text, texts, message, messages, call, calls, caller, app, shop, listing, ad, ticket, tickets',
    ),
    ELSEWHERE: listed(
      'ive never been, never been to, never been there, i dont recognise, i dont recognize, i dont own, another country, do not recognise, do not recognize, dont recognise, dont recognize, never heard of, different country, abroad, overseas, russia, china, nigeria, brazil, vietnam, india, romania, ukraine, turkey, while i was asleep, while i slept',
    ),
    CRIME: listed(
      'fraud, identity theft, phishing, scam, a scam, theft, stolen card, card fraud, cyber crime, cybercrime',
    ),
    REPORT: listed(
      'report, reporting, reported, victim of, suspect, suspecting, there is, theres, there was, been, detected, possible, potential, clear case of',
    ),
    OTHERS: [
      ...each('someone, somebody, some one, anyone, everyone, everybody', 'else, elses'),
      ...listed('everyones, everybodys, other peoples'),
      ...each(
        'another, a different, different, other, random, some other, an unknown, previous, wrong',
        'customer, customers, person, persons, people, user, users, patient, patients, client, clients, tenant, tenants, man, mans, woman, womans, guest, guests, passenger, passengers, account holder, account holders, family, familys, subscriber, subscribers, member, members, buyer, buyers, company, companys, resident, residents, child, childs, student, students, traveller, owner, owners, guy, guys, lady, ladys, policyholder, household',
      ),
    ],
    INFO: listed(
      'details, data, account, accounts, invoice, invoices, name, names, address, addresses, bill, bills, statement, statements, email, emails, e - mail, e - mails, email address, email addresses, information, info, record, records, photo, photos, message, messages, medical, result, results, file, files, document, documents, passport, passports, profile, profiles, card, card details, payslip, payslips, contract, phone number, phone numbers, number, numbers, booking, bookings, letter, letters, order history, history, chat, chats, policy, bank, calendar, dashboard, tax, balance, salary, password, passwords, scan, id, licence, license, diagnosis, prescription, report, reports, transcript, voicemail, recordings, footage, dob, date of birth, social security, national insurance, tax return, forms, videos, status, subscription, home address, playlist',
    ),
    SEE: [
      ...inflected('see, view, access, show, receive, open, contain, display, email, include, attach, load, reveal'),
      ...listed(
        'saw, seen, shown, seeing, got, get, getting, sent, given, have, has, had, with, into, in, logged into, logged in as, logged me in, im in, full of, found, holding, reading, read, downloaded, looking at, handed, gave, give, mixed up with, me',
      ),
    ],
    NO_POSSESSION: listed(
      'on, in, to, for, with, and, using, from, at, has, have, had, is, was, a, the, my, who, about, said, got, by, can, will, or',
    ),
    LEAKED_TO: [
      ...inflected(
        'leak, share, disclose, expose, publish, forward, release, reveal, text, pass, print, fax, post, email, mail, hand, show, display, announce, broadcast, upload, cc, copy',
      ),
      ...listed(
        'sent, send, sending, gave, give, given, giving, sold, selling, sell, told, telling, read, read out, shown, shouted, spoke, discussed, discussing, left',
      ),
    ],
    WRONG: listed(
      'entire, whole office, whole team, all staff, coworkers, the team, everybody, stranger, strangers, the wrong, wrong, my ex, ex, exes, third party, third parties, other customers, other people, the public, public, everyone, the internet, internet, google, neighbour, neighbours, neighbor, neighbors, next door, social media, facebook, twitter, instagram, scammer, scammers, boss, employer, landlord, out loud, loud, caller, a caller, a website, another company, another man, another woman, a stranger, strangers, a journalist, an old address, my old address, a different address, marketers, a marketing, debt collectors, unencrypted, plain text, in the bin, a bin, whole queue, the whole, colleagues, flatmate, roommate, an open, a spam, a call centre, advertisers, whatsapp, a group, reply all',
    ),
    LEAKED: listed('leaked, breached, exposed, compromised, disclosed, leaking, hacked'),
    BE: listed('is, are, was, were, been, being, has, have, had, got, be, appears, appear, now'),
    OUT: listed(
      'stolen, shared, visible, public, sold, online, published, posted, available, searchable, accessible, unprotected, circulating, on display, in plain, sent, given, shown, emailed, mailed, passed, handed, forwarded, delivered, texted, printed, read, dumped, left',
    ),
    LOST_TO: listed('to, with, by, on, in'),
    BREACH: listed(
      'data breach, data breaches, data leak, data leaks, gdpr breach, gdpr violation, breach of gdpr, breach of data protection, breach of privacy, breach of confidentiality, breach of my privacy, breach of my data, breached gdpr, breached data protection, dark web, privacy breach, privacy violation, confidentiality breach, security breach, violated my privacy, violation of my privacy, violation of privacy, invasion of privacy, haveibeenpwned, data protection breach, personal data breach',
    ),
    CC: listed('cc, ccd, cced, in the cc, all recipients, open cc, to field, reply all, bcc, copied in'),
    EVERYONE: listed(
      'everyone, everybody, all customers, hundreds, all of us, visible, dozens, addresses, emails, customers',
    ),
    CONSENT: listed(
      'without my consent, without my permission, without my knowledge, without consent, without permission, without asking, against my will, without our consent',
    ),
    BAD_SIGHT: listed(
      'anyone can see, everyone can see, everybody can see, for all to see, for everyone to see, for anyone to see, for anyone to read, for all to read, all over google, publicly visible, visible to everyone, visible to all, visible to anyone, in front of everyone, in front of the whole, in front of the queue, open to anyone, can be seen by',
    ),
    HYPOTHETICAL: listed(
      'if, unless, in case, avoid, avoids, avoiding, prevent, prevents, preventing, protect, protects, protecting, against, worried about, without, free from, risk of, what if, stop, stops, safe from, would it, would this, should it',
    ),
    FEARED: listed(
      'hacked, compromised, scammed, stolen, fire, burning, burnt, burned, shock, shocked, electrocuted, fraud, fraudulent, injured, hurt, leaked, breach, breached, breaches, theft, phished, cloned, exploding, allergic, poisoned, poisoning, unauthorised, unauthorized, hackers, scammers, suspicious, impersonating, leak',
    ),
    JOKE: listed(
      'lol, lmao, rofl, haha, hahaha, hahahaha, jk, figuratively, metaphor, metaphorically, metaphorical, fantasy, brochure, drill, laughing, lyrics, novel, boss fight',
    ),
    PLOT: listed(
      'killed, kill, died, dies, alone, stuck, trapped, dead, shot, fire, explosion, scene, hacked, attacked, stabbed, drowned',
    ),
    STORY: listed('game, film, movie, episode, season, character, level, series, album, song, book, quest, lobby'),
    BREAK: [],
  },
  masks: listed(
    'fire stick, firestick, fire tv, fire sale, fire drill, fire place, fire pit, fire hd, fire tablet, fire extinguisher, fire blanket, fire door, smoke detector, smoke detectors, shock absorber, shock absorbers, first aid, robbing me blind, blind date, blind spot, heart attack, dying to, death of me, on fire since, on fire lately, on fire today, stabbed in the back, cover letter, burning a cd, burning a dvd, burn a cd, burn a dvd, burning a disc, burning question, burnt orange, burnt out, burned out, blowing up with, blowing up my phone, baby monitor, hospital parking, killed it, killing it, cookies disabled, cookies are disabled, comments disabled, comments are disabled, prescription glasses, prescription lenses, cancer charity, cancer research, wheelchair accessible, wheelchair access, hair dye, credit card points, smoked salmon, smoked fish, smoked cheese, smoking area, non smoking, no smoking, non - smoking, smoking room, smoke free, must be blind, stuck in my head, bang my head against, banging my head against, scratch my head, scratching my head, scratched my head, twist my arm, twisted my arm, bite my tongue, biting my tongue, bit my tongue, lost my head, breaking my back, burns my eyes, burning my eyes, ears are bleeding, eyes are bleeding, ears bleed, eyes bleed, keeps freezing, blind without, suicide squad, hurt my ears, hurts my ears, hurting my ears, hurt my eyes, hurts my eyes, hurting my eyes, hurt my feelings, fell in love, holy smokes, broke up, breaks up, breaking up, on hand, at hand, first hand, second hand, head office, head of, face value, face to face, face id, back end, raw data, raw file, raw files, dead link, cant remember, cannot remember, cant recall, cant handle, want to vomit, makes me vomit, wash my hands, off my hands, my hands on, out of my hands, in your hands',
  ),
  rules: {
    'self-harm': [
      'KILL_SELF ~ON_THING',
      'DEATH_WISH',
      'rather be dead ~than',
      'no|any [1] will to live',
      'see|only [2] way out ~of',
      'never wake up',
      'tired|sick|done|enough|weary|fed [1] of|with [1] living|life|alive $|,|;|:|!|-',
      'nobody|noone|one|anyone [1] would|will|d [1] care|miss|notice|cry [2] if|when i',
      'WANT to [1] disappear|vanish ~from|off',
      'life|lifes [2] isnt|not worth',
      'standing|sat|sitting on the|a|this bridge|ledge|roof',
      'NO_WISH [2] LIVE ~NOT_LIFE',
      'CANNOT [1] GO_ON ~NOT_LIFE',
      'not|wont [1] be alive',
      'i|ill [1] not|wont be here|around [1] tomorrow|anymore|any|longer|much|soon ~for|to|until|before',
      'WANT [1] to [1] die ~laughing|of|for|than|from',
      'WANT [1] to be dead',
      'JUMP [2] FROM [3] HIGH_UP',
      'THINK [2] of|about [2] DEATH',
      'PILLS [4] in|and [3] front|end',
      'everyone|everybody|family|kids [2] would|will|be [3] better|happier [2] without|if',
    ],
    fire: [
      'CATCH [2] fire|alight|ablaze|flame ~stick|tv|pit|drill|sale',
      'caught|catches|catching light',
      'FIRE_KIND fire ~alarm|extinguisher|door|blanket|drill|exit',
      'fire [2] started|broke|spread|destroyed',
      'put [2] out [2] fire|flames',
      'fire [1] put [1] out',
      'DEVICE [4] on fire',
      'fire brigade|department|engine|engines|fighters',
      'fire service [3] came|come|had|said|attended|called|out',
      'call|called|had [3] fire service',
      'burst|bursts|bursting|erupted into flames',
      'flames [4] COME',
      'COME [4] flames',
      'in|with flames',
      'DEVICE [5] up in smoke',
      'smoke ~NO_SMOKE [3] COME|DEVICE',
      'COME|DEVICE|saw|seeing|see [4] smoke ~NO_SMOKE',
      'DEVICE [4] smoking|smoked|smokes',
      'started|starts|began|begun [1] smoking|smoke|spark|sparking|melting|hissing|burning|smouldering|overheating',
      'DEVICE [5] AFLAME_SURE ~with|notifications',
      'DEVICE [3] AFLAME [1] my|me|through|hand|hands|acid|fire|smoke|flames|smell|hole',
      'DEVICE [2] caught|burst|went [1] fire|alight|flames|bang|pop',
      'DEVICE [4] is|gets|got|get|getting|becomes|became|went|was|so [2] HEATED',
      'it [1] gets|got|get|getting|became|becomes|went [2] HEATED',
      'it|thing [1] AFLAME_SURE ~with|notifications',
      'it|thing [1] caught|burst|went|burned [1] fire|alight|flames|bang|pop',
      'HEATED [3] touch|hold|burn|burns|burned|burnt|melt|melts|melted',
      'TOO_HOT',
      'SMELL [4] BURNING',
      'BURNING|electrical|plastic [1] SMELL',
      'LEAK [2] FUMES',
      'FUMES [3] LEAK',
      'carbon monoxide ~alarm|alarms|detector|detectors',
      'LEAK_ALARM [3] SOUNDS',
      'toxic|noxious|poisonous fumes|gas|smoke',
      'sparks|spark|flash|bang [4] from|out|flew|flying|when|everywhere|inside|plugged|smoke|smell|flames|socket|plug',
      'threw|throwing|throws|saw|seeing [2] sparks',
      'burned|burnt|burning|burns|melted|melting|scorched|singed|charred [1] WHOSE|the|a|through|down [2] HOME ~in|page|screen',
      'burn|scorch marks|mark',
      'AFLAME_SURE [2] in|on|next|near [2] WHOSE|the [1] BODY|HOME|face|pocket|bag|car',
      'exploded|exploding|explodes [2] in|on|while|when|next|during|near ~popularity|popular',
      'burnt|burned|burning|melted|melting|scorched|charred|blackened [3] plug|socket|wire|wires|wiring|cable|fuse|outlet',
    ],
    shock: [
      'ELECTROCUTED',
      'GET [4] SHOCK [1] off|from|by|touching|every|each|whenever',
      'SHOCK|zapped [1] ME [1] when|while|as|every|each|whenever',
      'BARE [1] WIRES',
      'WIRES [4] hanging|sticking|dangling|poking [1] out|from|of',
      'wires|wiring|cables [3] exposed|bare|live|sparking',
      'SHOCK [5] TOUCH',
      'GET [4] belt|kick [3] touch|touched|touching|plugged',
      'TOUCH [4] SHOCK [1] ME|my|you',
      'touch|touched|touching|touches [6] zapped|electrocuted|tingle|tingling|tingles|jolt',
      'DEVICE [3] zaps|zapped|shocks [1] ME|you|people',
      'socket|tap|casing|metal|pipe|pipes [2] is|was|went live',
    ],
    injury: [
      'HARM [2] WHOSE [2] BODY ~NO_BODY',
      'HARM [1] WHOSE back ~up|cover|glass|case|of|door|seat|to',
      'WHOSE [1] BODY [4] HURT',
      'face|lips|lip|tongue|eyes|eye|throat|skin|hands|scalp [3] swollen|swelled|swelling|swells|puffy|itchy|blistered|blistering',
      'PERSON [4] WAS_HURT',
      'im|were|still|children|kids trapped',
      'PERSON [2] GOT_HURT [1] hurt|burned|burnt|trapped ~by|that|feelings|about',
      'AID',
      'called|call|calling|in|by|an|took [1] ambulance',
      'need|needed|needs|had|have [2] surgery [3] because|after|from|due|thanks',
      'a|an e',
      'a|an and e ~mail',
      'TAKEN [4] to|in|at|into|with [2] HOSPITAL ~NO_HOSPITAL',
      'PERSON|is|now|still|back [2] in [1] HOSPITAL ~NO_HOSPITAL',
      'put [1] ME|RELATIVE [2] HOSPITAL',
      'hospitalised|hospitalized',
      'first|second|third [1] degree ~murder',
      'nearly|almost|could|couldve|tried|trying|wanted|threatened|threatening [2] KILLED_SURE',
      'nearly|almost|couldve|mightve|wouldve [3] KILLED ~laughing|when|with|of',
      'could|might|would [1] have|of [2] KILLED ~laughing|when|with',
      'PERSON [3] FELL [3] ONTO [6] GROUND',
      '^ FELL [2] ONTO [6] GROUND',
      'FELL_ON [2] on|onto|under|beneath|underneath [1] ME',
      'FELL_ON [2] on|onto|under|beneath [2] RELATIVE',
      'FIXTURE [3] BROKE_DOWN',
      'CARRIER [4] COLLAPSED',
      'COLLAPSED [4] while|when|with|as [3] baby|child|kid|son|daughter|driving|riding|sitting|sat|climbing|sleeping|standing|inside',
      'SHATTERED [3] on|in|into|onto|over|near|all [3] WHOSE [1] BODY',
      'boiling|scalding [1] oil|water|tea|coffee|soup|fat [6] BODY|me|him|her|lap',
      'shattered [2] in|all|on|while|when|and|into [5] hand|hands|face|eyes|foot|feet|arm|cut|kids',
      'NOT_CAN [2] BREATHE ~new|life',
      'PERSON [2] collapsed|fainted|unconscious|convulsing',
      'HARM_PERSON [1] OWN [1] RELATIVE',
      'HARM_PERSON SELF ~trying|laughing',
      'HARM_PERSON a|another [1] child|toddler|baby|customer|woman|man|passenger',
      'PERSON|BODY [3] bleeding ~money|cash|customers|edge',
      'wont|started|kept|still [2] bleeding ~money|cash|customers|edge',
      'swallowed [1] a|the|one|part|some|it',
      'had|having|has|caused|triggered|trigger|suffered [3] seizure|concussion|miscarriage',
      'had|having|suffered a fit|stroke',
      'asthma|panic attack [4] from|because|after|due|when',
      'fell|came|dropped|falling [6] missed|missing ME|my',
      'threw|thrown|throws [1] ME [1] off|from|over',
      'tore|torn|pulled|snapped|ruptured|ripped [2] ligament|ligaments|tendon|muscle|hamstring|cartilage',
      'FELL|came [1] off [1] WHOSE|the [1] bike|scooter|horse|motorbike|ladder',
      'over the handlebars',
      'hit|struck [1] by [3] car|bus|van|tram|lorry|door|trolley|forklift|driver',
      'fell|fallen|falling|falls|drops [3] out [2] of|cot|bed|seat|carrier|highchair|window',
      'PERSON [3] had|caused [3] accident [4] because|due|your|on',
    ],
    food: [
      'FOOD_HARM ~emoji|when|at|over',
      'FIND [5] FOREIGN [3] in|inside|into|from [5] FOOD',
      'FOREIGN in|inside [1] my|our|her|his|the|your [3] FOOD',
      'FRAGMENT of [1] SHARP',
      'bit|bite|crunched|chewed|choked [2] on|into [3] FOREIGN',
      'RAW [3] MEAT',
      'MEAT [4] RAW ~data',
      'MOULD [5] EATABLE',
      'EATABLE [4] MOULD',
      'MADE [4] ILL ~of|to|that|how|just',
      'PERSON [5] ILL [4] AFTER [3] EATING',
      'ILL [3] after|since [1] eating|drinking|having|your|dinner|lunch',
      'ate|eaten|eating|drank [8] ILL|hospital|vomited|poisoning',
    ],
    allergy: [
      'ALLERGIC_SURE',
      'BROKE_OUT [4] RASH',
      'had|having|has|have|got|suffered|gave [1] a|an reaction ~to|of',
      'rash|hives|welts|blisters [2] all|on|from|after|since',
      'throat [3] closed|closing|close|swelled|swelling|swollen|tight|tightened|burning',
      'FREE_FROM [6] but|had|contained|contains|reaction|found|yet',
      'ALLERGEN [8] UNDECLARED',
      'ALLERGEN [3] in [3] FREE_FROM',
      'ALLERGIC [8] but|and|yet|still [4] SERVED',
      'SERVED [6] to|and|despite [5] ALLERGIC',
      'told|said|warned [6] ALLERGIC',
    ],
    'unsafe-conduct': [
      'WORKER [6] MISDEED',
      'WORKER|he|she [5] while|whilst driving',
      'he|she [2] drove|driving|drives [4] DRIVING',
      'DRIVER [5] DRIVING ~rang|call|calling|called|me|us|updates',
      'drunk|speeding|reckless|violent|intoxicated [1] WORKER',
      'CAR_PART [3] FAILED',
      'brakes|seatbelt|seatbelts|airbags [2] faulty|loose|missing|worn|squealing',
      'faulty|failed|failing|dodgy|no brakes|seatbelt|seatbelts|airbags|steering',
      'no|without|broken [2] brakes|seatbelt|seatbelts|airbags',
      'no|without|broken [2] seat belt|belts',
      'FEAR [1] for [2] OWN [1] LIFE',
      'FEEL [2] UNSAFE',
      'safety|fire|trip|health|choking|electrical hazard|risk',
      'VIOLENCE ~charity|shelter|helpline|awareness',
      'PASSIVE [2] ATTACKED',
      'put|puts|putting|kept [1] his hand|hands [1] on|up|over|down [1] my|me|her',
      'followed|following [1] ME [3] home|door|house|flat|car|inside|street|toilet',
      'ran|jumped|jumping|running|through [2] red light|lights',
      'driver|drivers [3] refused|wouldnt [2] stop|pull',
      'wouldnt|refused|didnt|wont [2] let [1] ME [2] out|leave|go',
      'DRIVE [4] FAST',
      'pulled|waving|waved|holding|carrying|brandishing [2] knife|gun|weapon|machete',
      'WORKER [3] had|with [1] knife|gun|weapon|machete',
      'inappropriate|inappropriately|sexual|creepy|lewd [1] touching|touched|comments|remarks|driver|courier|messages|questions',
      'touched|touching|groped|grabbed [1] me|my|her|inappropriately [1] leg|legs|thigh|inappropriately|without|bottom|breast|breasts',
      'nearly|almost [1] CLOSE_CALL',
      'driver|drivers|courier|rider|pilot [4] fell asleep',
    ],
    vulnerable: [
      'FRAIL <10> NEED',
      'NEED <8> FRAIL',
      'OWN|a|the|with|and|have [1] baby|babies ~BABY_GOODS <8> NEED',
      'newborn|infant ~BABY_GOODS <8> NEED',
      'NEED <8> newborn|infant ~BABY_GOODS',
      'NEED <8> OWN|a|the|with [1] baby|babies ~BABY_GOODS',
      'cant|cannot|couldnt|no|unable [3] feed|eat [1] CHILD|myself|family|OWN',
      'not|havent|hasnt eaten [3] days|yesterday|day',
      'STRANDED [6] PERIL',
      'broken|broke down [4] motorway|highway|shoulder|dark',
      'left|waiting|waited|standing|put|dropped [6] COLD_DARK',
      'COLD [8] CHILD',
      'CHILD <8> COLD',
      'no HEAT <8> COLD_SURE|CHILD',
      'CHILD|RELATIVE [5] ALONE',
      'RELATIVE <8> COLD_SURE',
      'LACK [2] MEDICINE',
      'need|needs|needing [1] OWN [1] MEDICINE',
      'MEDICINE <8> SUPPLY_FAILED',
      'SUPPLY_FAILED <6> MEDICINE',
      'ALARM <8> STOPPED',
      'STOPPED <6> ALARM',
      'ELDER [2] AGED [1] OLD_AGE <8> FRAIL_ALONE|cut',
      'ELDER [1] OLD_AGE <8> FRAIL_ALONE|cut',
      'she|shes|he|hes|im [2] OLD_AGE <8> COLD_ALONE',
      'OLD_AGE [1] OLD <8> FRAIL_ALONE',
      'FRAIL_ALONE <6> OLD_AGE [1] OLD ELDER',
      'OLD_AGE [1] OLD ELDER <8> NEED',
    ],
    fraud: [
      'SOMEONE ~YOUR_STAFF [4] TOOK_OVER [4] OWN|me',
      'SOMEONE [4] stole|stolen|stealing|steal [3] from [1] ME|OWN',
      'THEY [3] TOOK_OVER [3] OWN [2] ACCOUNT',
      'SOMEONE ~YOUR_STAFF [4] USED [6] OWN [2] ACCOUNT',
      'SOMEONE [4] withdrew|withdrawn|cashed [8] OWN [2] ACCOUNT',
      'who|whos [3] stole|stealing|hacked|hacking [2] OWN [1] ACCOUNT',
      'who|whos is|was|has|keeps [2] using [1] OWN [1] ACCOUNT',
      'SOMEONE ~YOUR_STAFF [4] USED [4] NAME',
      'ACCOUNT [4] HACKED ~together',
      'BE_DONE [1] HACKED ~together',
      'HACK_SURE ~of',
      'fell for [2] scam|it|email|text|link|call|fake|phishing|trick|this',
      'number|sim|line|lines [2] was|been|got|being ported <5> without|not|never|stranger',
      'stole|stolen|cloned|hacked [2] OWN [2] ACCOUNT',
      'OWN [2] ACCOUNT [3] stolen|hacked|cloned|emptied|drained|misused|hijacked|raided',
      'UNAUTHORISED [1] CHARGE ~alert|alerts|email|emails',
      'TRANSACTION <8> i|we|she|he|who|nobody [1] I_NEVER [1] DO',
      'i|we I_NEVER [1] DO [1] any|this|that|these|those|such|either [2] TRANSACTION',
      'UNKNOWN_TO_ME [4] CHARGE',
      'CHARGE <8> UNKNOWN_TO_ME',
      'contract|loan|phone|account|credit|agreement|policy|number|line|finance [2] i|we I_NEVER [1] took|take|open|opened|sign|signed|apply|applied|ask|asked|order|ordered|set|request|requested',
      'charged|billed|debited|paid [5] i|we I_NEVER [1] buy|bought|make|made|authorise|authorised|authorize|authorized|do',
      'TRANSACTION <8> wasnt|isnt|werent|arent|not me|mine|us',
      'TRANSACTION <6> wasnt|isnt|werent|arent|not [1] by|from me|us',
      'it|that|this|which|definitely|they wasnt|isnt|werent [1] me',
      'taken|took|opened|opening|applied [4] in|under|using [1] NAME',
      'in|under|using [1] NAME <6> NOT_KNOWN',
      'NOT_KNOWN <6> in|under|using NAME',
      'PRETEND [1] AS_YOU [12] CON',
      'pretending|pretended|claiming|claimed|posing|posed|impersonating [2] AS_YOU',
      'TOLD [1] CALLER [3] CON',
      'emptied|drained|cleared|cleaned|wiped|raided [1] out|OWN [2] ACCOUNT',
      'CLICKED [2] LINK <10> GONE',
      'ACCOUNT [4] CHANGED <6> NOT_ME|someone|somebody|unknown',
      'ACCOUNT [4] CHANGED <4> i didnt|never [1] do|change|ask|request',
      'FAKE [1] SITE <8> my|your|using|pretending|name|photo|photos|you',
      'CHARGE|used|logged <8> ELSEWHERE',
      'ACCOUNT [2] was|been|being|is|got used|accessed [2] in|by|from|at ~my|your|our|this|any|error',
      'REPORT [3] CRIME ~alert|department|team',
      'fraud on|in my|our',
      'CRIME [4] my|our ACCOUNT',
      'scammed|conned|tricked|duped|defrauded [1] into|out',
      'why is|are|was [1] he|she|someone|somebody|they|strangers using [1] OWN [1] ACCOUNT',
      'strange|weird|mystery|mysterious|odd [1] withdrawal|withdrawals|transaction|transactions|login|logins|sign|device|devices',
    ],
    'data-breach': [
      'SEE [5] OTHERS ~NO_POSSESSION [2] INFO',
      'OTHERS ~NO_POSSESSION [2] INFO [3] in|inside|on|with|shown|showing|appears|appeared|visible|attached|came|popped|arrived|displayed|included|instead|are',
      'LEAKED_TO [3] OWN [4] INFO [6] OTHERS|WRONG',
      'told|telling|disclosed|revealed|shared|discussed [3] OWN [4] INFO [3] husband|wife|family|parents|partner|mother|father',
      'SEE [2] strangers|stranger INFO',
      'ex|stranger|strangers|scammer|scammers|landlord|boss|employer|exes [3] got|has|knows|received|obtained|given|found [2] my|our|her [2] INFO',
      'gave|gives|giving|given|hand|handed|handing [1] out [1] my|our|her [2] INFO',
      'looked up [1] my|her [1] address|records and [2] came|turned|followed',
      'data|records|files|details|passwords|addresses [4] BE ~not [1] public|publicly|exposed|leaked|unprotected|searchable',
      'OWN [4] INFO [4] LEAKED',
      'OWN [4] INFO [1] BE ~not [1] stolen|public|sold|published|unprotected|circulating|unsecured',
      'OWN [4] INFO [1] BE ~not [1] visible|accessible|readable|searchable [1] to|by|on',
      'OWN [4] INFO [4] OUT [4] LOST_TO [1] OTHERS|WRONG',
      'OWN [4] INFO [6] to [1] the wrong',
      'LEAKED_TO [2] OTHERS|stranger|strangers|everyone|ex|scammers|scammer|landlord|employer [1] my|our|his|her [3] INFO',
      'LEAKED|leak|leaks|leaking|leaked [4] my|our|customer|customers|personal|user|patient [3] INFO',
      'BREACH ~insurance|policy|protection|notification|training|course|template|monitoring|scan|alerts',
      'INFO [4] belonging|meant|addressed|intended [1] to|for [1] OTHERS',
      'SEE [6] INFO [3] of|for|about [1] OTHERS',
      'EVERYONE [6] CC',
      'CC [6] EVERYONE',
      'my|our|his|her [4] INFO [5] BAD_SIGHT|CONSENT',
      'LEAKED_TO [2] my|our [4] INFO [4] CONSENT|BAD_SIGHT',
      'recorded|filmed|photographed|published [5] CONSENT',
    ],
  },
  unless: [
    'JOKE',
    'STORY [6] PLOT',
    'PLOT [6] STORY',
    'choked|fell|died|fainted|collapsed|choking <8> price|prices|bill|total|invoice|cost|laughing',
    'do i|we need',
    'app|game|games|screen|laptop|tablet|console|stream|video|tv|page|site|browser [5] freezing',
    'burned|burnt|stung [5] update|fees|price|prices|deal|change|policy|increase|rise',
    'shock|shocked [5] bill|price|prices|cost|total|statement|invoice|fees|news|service',
    'smell|scent|scented [3] candle|candles|spray|perfume|diffuser',
    'it|that|this was me',
    'by mistake',
    'i authorised|authorized',
    'false alarm',
    'work|works|working|worked|job|shift [2] for|at|in|as [2] fire|hospital|police|ambulance',
    'HYPOTHETICAL [4] FEARED',
    'is it safe',
    'safe for|to|from',
    'suitable for',
    'do you [1] sell|stock|have|offer|provide|carry',
    'what [1] is|are|kind|type|kinds|smoke',
    'how do|can|should|would [1] i|you|we [3] set|turn|protect|prevent|avoid|enable|keep|use|report',
    '^ does|is|are|do|can|could|will|would the|it|this|your|there|these',
    '^ [1] does the|it|this|your',
    '^ are my',
    '^ which',
    '^ what if|would|happens|does',
    'what happens if',
    'how strong|safe|often|secure',
    'how do you',
    'can|could|may i|we [1] share|give|send|forward|show|add|transfer|gift|use',
    '^ can i|you get|buy|add|freeze|order|use',
    'does|do your|you [3] cover|include',
  ],
}
