import { bothNumbers, joinedPhrases, listed } from '../phrases'
import { misspelt } from '../word-classes'
import { leadThings } from './who'

/** Whoever an agent may refuse to bring in. */

const indefinite = listed('anyone, anybody, someone, somebody, any one, some one, any1, some1')

/** What makes a "nobody" a senior one. */
export const seniorTrait = [
  ...joinedPhrases(
    ['with'],
    listed('more, any, enough, greater, higher, the, real, some, such, sufficient'),
    listed('seniority, authority, power, clout, rank, say, powers'),
  ),
  ...listed(`
  senior, more senior, higher, higher up, above, above me, in charge, superior, in management, in a management,
  with authority, in authority, further up, upstairs, beyond me, over me,
  with seniority, of seniority, up the chain, over my head, outranks, who outranks me, in a higher, of a higher,
  of higher rank, in a senior, higher than, at management level, in command, from management, from the management,
  from leadership, from head office, at head office, at manager level, at supervisor level, more experienced,
  with sign - off, with signing, that kind of authority, the authority, the power to, who could decide, who can decide,
  who decides, who can approve, who could approve, who outranks, with a higher
`),
]

/** Colleagues by what they are called. */
const agentNouns = listed(`
  agent, adviser, advisor, representative, rep, operator, associate, colleague, collegue, coworker, co - worker,
  teammate, team mate, team member, staff member, handler, case handler, caseworker, case worker, officer, assistant,
  consultant, coordinator, case manager, employee
`)
const specialistNouns = listed(`
  specialist, expert, technician, engineer, developer, dev, analyst, investigator, lawyer, solicitor, underwriter,
  adjuster, loss adjuster, adjudicator, assessor, auditor, buyer, designer, pharmacist, nurse, chef, mechanic, editor,
  tutor, trainer, accountant, programmer, architect, surveyor, vet, doctor, planner, dispatcher, examiner, gp, surgeon, midwife, dentist, therapist, secretary, minister, ambassador, professor,
  dean, rector, curator, bursar, barrister, actuary, valuer, governor, trustee, mayor, councillor, vicar, captain
`)
const members = listed('member of staff, members of staff, member of the team, members of the team, member of our team')

const seniorTitles = [
  ...bothNumbers(
    listed(`
      supervisor, manager, team lead, teamlead, team - lead, team leader, team - leader, shift lead, shift leader,
      floor lead, floor leader, duty lead, complaints lead, line leader, superior, director, executive, exec,
      vice president, vp, department head, owner, decision maker, proprietor, president, principal, gaffer, deputy,
      sup, supe, mgr, mngr, tl, team captain, matron, head nurse, head teacher, practice lead, managing partner, chairman, ombudsman, head of service, registrar
    `),
  ),
  ...listed(`
    management, mgmt, leadership, supvisor, superviser, supervisers, supervisior, manger, mangers, manageress, boss, bosses, ceo,
    chief executive, coo, head of support, head of department, head of complaints, head of customer, head of the, our head of, my head of, the head of, heads of,
    foreman, supervisory staff, supervisory team, managerial staff, c - suite, upper management, head chef,
    head teacher, duty head, managements, superiors, the gm, our gm, general manager, senior leadership, head honcho
  `),
  ...['supervisor', 'supervisors', 'manager', 'managers'].flatMap(misspelt),
]

/** Somebody above whoever answers. */
export const senior = [
  ...seniorTitles,
  ...joinedPhrases(['my', 'our', 'the'], ['lead', 'leads', 'senior', 'seniors']),
  ...joinedPhrases(
    ['chief', 'head', 'principal', 'lead'],
    [...agentNouns, ...specialistNouns, 'receptionist', 'executive', 'of staff', 'physician'],
  ),
  ...['a lead', 'seniors', 'a senior'],
  ...joinedPhrases(['on - call', 'on - duty', 'stand - in'], ['manager', 'supervisor', 'lead', 'director']),
  ...joinedPhrases(
    listed('senior, more senior, higher, more experienced, higher ranking'),
    bothNumbers([...agentNouns, ...listed('person, executive, specialist')]),
  ),
  ...joinedPhrases(
    ['senior'],
    listed('staff, people, member, members, team, department, support, management, one, ones, desk'),
  ),
  ...joinedPhrases([...indefinite, 'everyone', 'everybody', 'person', 'people', 'one', 'ones'], seniorTrait),
  ...listed(
    'higher up, higher ups, higher - up, higher - ups, higherups, powers above, powers that be, whoever is in charge, whoever is above, level above, tier above',
  ),
  ...['regional office', 'that kind of authority'],
]

/** A human instead of a machine. */
export const human = [
  ...bothNumbers(['human', 'human being']),
  ...joinedPhrases(listed('human, real, live, actual, living, physical, flesh and blood'), [
    ...bothNumbers([...agentNouns, ...listed('human, specialist, expert')]),
    ...listed('person, people, help, staff, support, team, chat agent, chat agents, chat team, body, voice'),
  ]),
  ...joinedPhrases(['an'], listed('agent, operator, adviser, advisor, associate')),
  ...joinedPhrases(['a'], listed('representative, rep, live one')),
  ...['flesh and blood', 'people behind', 'humans'],
]

/** A person where only speaking or passing shows that somebody else is meant. */
export const person = [...indefinite, ...listed('person, people, help, staff, any body, customer services person')]

/** Somebody, whoever it is. */
export const anybody = [...indefinite, 'person', 'staff']

const other = listed('another, different, other, new, fresh, second, alternative, any other')

/** Another agent for certain. */
export const anotherAgent = [
  ...joinedPhrases(other, agentNouns),
  ...joinedPhrases(['different', 'other', 'new', 'any other'], bothNumbers(agentNouns)),
  ...joinedPhrases(['another', 'other', 'different'], members),
  ...joinedPhrases(['specific', 'particular', 'certain', 'same', 'preferred', 'named', 'chosen'], agentNouns),
]

/** Another one who answers customers. */
export const another = [
  ...anotherAgent,
  ...joinedPhrases(
    listed('another, different, other, second'),
    listed('specialist, specialists, person, department, departments, team, teams, desk, office, member, one of us'),
  ),
  ...['other people', 'other staff'],
  ...joinedPhrases(indefinite, listed('else, other, different')),
]

/** Colleagues and their places, to which a matter can go. */
export const colleague = [...bothNumbers([...agentNouns, ...specialistNouns]), ...members]

/** One of those who answer customers. */
export const mate = [...bothNumbers([...agentNouns, 'specialist', 'expert']), ...members]

/** Colleagues who do, or do not, deal with customers. */
export const staff = [
  ...joinedPhrases(
    ['our', 'my', 'the', 'that', 'those', 'these'],
    [
      ...bothNumbers([...specialistNouns, 'consultant']),
      'colleagues',
      'legal team',
      'other team',
      'team',
      'department',
    ],
  ),
  ...specialistNouns.map((noun) => `${noun}s`),
  ...listed(`
    consultants, my colleague, other agents, another agent, other department, back office, head office, the board, executive team, leadership team,
    ceos office, directors office,
    corporate, fraud team, complaints team, complaints department, escalation team, escalations team
  `),
]

export const place = listed(`
  department, departments, dept, depts, team, teams, back office, head office, headquarters, hq, corporate, next level,
  next tier, higher level, second level, higher authority, higher tier, second line, 2nd line, third line, level two,
  level 2, level three, level 3, tier two, tier 2, tier three, tier 3, second tier, l2, l3, committee, tech support,
  technical support, customer relations, guest relations, customer care, customer service, upstairs, next step up,
  chain of command, up the chain, up the ladder, up the line, the next stage, ceos office, executive office,
  executive team, directors office, the board, our board
`)

/** Places that are something else too; meant where the customer cannot be put through to them. */
export const department = listed(`
  desk, unit, office, board, billing, accounts, finance, legal, compliance, fraud, claims, returns, sales, logistics,
  complaints, technical, engineering, retention, retentions, warehouse, workshop, factory, operations, dispatch,
  reception, support, collections, disputes, security, lab, kitchen, payroll
`)

/** Further up there is nothing. */
export const higherLevel = [
  ...joinedPhrases(
    listed('higher, further, other, another, next, additional, internal, upper'),
    listed('level, authority, instance, stage, tier, power, point, contact, step, department, body'),
  ),
  ...joinedPhrases(['level', 'tier', 'step', 'stage', 'one', 'layer'], ['above', 'beyond', 'after me', 'up']),
  ...joinedPhrases(
    ['complaints', 'escalation', 'escalations'],
    ['team', 'department', 'desk', 'path', 'route', 'process'],
  ),
  ...listed(
    'way up, route up, second line, third line, second level, 2nd line, l2, l3, tier two, level two, tier 2, level 2, appeal, right of appeal, right to appeal',
  ),
]

export const pronoun = listed('them, him, her, one, that person, those people, any of them, either of them')

/** "the manager's discount" and "supervisor role" are nobody. */
const owners = bothNumbers(
  listed(`
    manager, supervisor, agent, management, director, admin, boss, team lead, team leader, human, operator, team, department,
    representative, live agent, supervisory, executive, leadership, senior, human agent
  `),
)
const things = listed(`
  role, roles, login, logins, permission, permissions, account, accounts, password, passwords, access, app, application,
  profile, position, job, license, licence, seat, seats, user, tool, console, dashboard, approval, portal, view,
  settings, mode, plan, tab, page, screen, software, code, override, discount, fee, fees, number, signature, rights,
  card, rate, key, pin, options, feature, field, fields, training, name, names, email, address, details, notes, note,
  laptop, computer, printer, machine, commission, answer, decision, reply, ok, okay, consent, special, status, list, menu, button, icon,
  chat feature, area, section, type, category, filter, label, widget, module, link, document, form, box, column, row,
  entry, value, setting, toggle, option, checkbox, upgrade, subscription, package, edition, certificate, uniform,
  course, programme, exam, test, vacancy, vacancies, post, interview, salary, bonus, pay, rota, schedule, jobs,
  openings, phone number, last name, full name, first name, surname, personal, private, direct, home, mobile,
  whereabouts, hours, calendar, desk number, word, verdict, stamp, assignment, error, resources, lounge,
  fault, faults, mistake, mistakes, problem, idea, job, responsibility, choice, suite, meal, consent form, statement, cut, summit, webinar, fare, fares, ticket, tickets, service charge, report,
  reports, version, extension, plugin, group, cover, badge, charge, surcharge, cost, costs, deposit, policy, guide,
  class, network, folder, inbox, files, data, lounges, menus, bot, prices, price, confirmation
`)
const titles = listed(`
  account, accounts, password, product, project, file, task, ads, ad, download, device, window, windows, package, boot,
  license, licence, business, campaign, community, property, hiring, bank, train, event, media, data, session, content,
  backup, tag, fleet, stage, wealth, relationship, hotel, depot, warehouse, your, your own, their, his, her, font, memory, driver,
  printer, network, profile, playlist, calendar, theme, mod, queue, connection, desktop, clipboard
`)

/** Phrases in which such a word means something else. */
export const noPerson = [
  ...joinedPhrases(owners, things),
  ...joinedPhrases(
    ['escalation', 'escalations'],
    listed(
      'fee, fees, rule, rules, policy, policies, matrix, settings, plan, level, levels, timer, email, tab, form, menu',
    ),
  ),
  ...joinedPhrases(titles, listed('manager, managers, supervisor, boss, director')),
  ...joinedPhrases(
    listed('travel, estate, letting, insurance, gate, ticket, user, delivery, shipping, booking, cleaning'),
    ['agent', 'agents'],
  ),
  ...joinedPhrases(['tour', 'network', 'machine'], ['operator', 'operators']),
  ...joinedPhrases(['boss'], ['fight', 'level', 'battle']),
  ...joinedPhrases(['previous', 'new', 'pet', 'account', 'home', 'card', 'your'], ['owner']),
  ...joinedPhrases(
    ['my', 'our', 'the', 'a'],
    ['lead', 'senior', 'leads'],
    [
      ...leadThings,
      ...listed('singer, guitarist, actor, actress, role, part, car, magnet, price, pipe, vocalist, single'),
    ],
  ),
  ...listed(`
    human resources, human error, human rights, human review, human eye, human body, human hair, human hairs, human remains, board of directors, final boss,
    per person, in person, third person, lead time, team plan, board meeting, lead role, owners manual, the owner of,
    owner of the, ad executive, post office, box office, home office, office hours, on board, director of, the ceo of,
    front desk, persons name, persons number, managers special, someone elses, somebody elses, per agent,
    your line manager, as an agent, as an adviser, as an advisor, as an operator, as a human, just an agent, only an agent, second opinion, price escalation, cost escalation, people say, most people, many people, real people use
  `),
]
