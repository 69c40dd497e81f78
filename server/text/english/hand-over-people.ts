import { each, listed } from '../phrases'

/** Whoever a conversation can go to, as agents name them. */

/** With the form that is plural, possessive, or short for "is" and "has": apostrophes do not count. */
const withS = (heads: readonly string[]): string[] =>
  heads.flatMap((head) => (head.endsWith('s') ? [head] : [head, `${head}s`]))

export const superiors = [
  ...withS([
    ...listed(`
  supervisor, supervisior, superviser, superviosr, supervsor, supe, manager, managr, manger, mgr, mngr, management,
  mgmt, team lead, teamlead, team leader, leader, my lead, our lead, a lead, the lead, superior, higher up,
  higher - up, director, ceo, coo, vp, head office, leadership, someone senior, my senior, somebody senior,
  someone more senior, somebody more senior, our senior, a senior, the senior, executive, chief, decision maker,
  principal, dean, matron, chairman, chairwoman, president, foreman, deputy, trustee, governor, stationmaster,
  headteacher, provost, superintendent, purser
`),
    ...[...listed('shift, floor, support, tech, technical, duty, night, day, area, regional, site, store')].map(
      (led) => `${led} lead`,
    ),
    ...each(
      'warehouse, clinical, clinic, product, section, design, data, kitchen, service, project, network, platform, operations, ops, billing, sales, logistics, returns, complaints, claims, ward, crew, desk, security, fraud, quality, workshop',
      'lead',
    ),
  ]),
  ...listed(`
  boss, bosses, tl, gm, md, managing director, head of, heads of, headquarters, hq, corporate, someone higher,
  somebody higher, in charge here, person in charge, someone in charge, someone with authority, above me, top brass,
  who leads, who runs, who manages, who heads, who supervises, who oversees, above my pay grade
`),
]
export const colleagues = [
  ...withS(
    listed(`
  colleague, collegue, colleage, coleague, coworker, co - worker, teammate, team mate, team member, staff member,
  associate, agent, adviser, advisor, rep, representative, operator, assistant, officer, handler, caseworker,
  case worker, moderator, clerk, admin, administrator, concierge, coordinator, liaison, mate of mine, secretary,
  receptionist, successor, counterpart, opposite number, guard, stand - in, external partner, repair partner,
  service partner, external company, subcontractor
`),
  ),
  ...['member of staff', 'member of our', 'member of the', 'one of our', 'one of my', 'one of the'],
  ...['secretaries'],
  ...withS(
    ['insurer', 'supplier', 'partner', 'contractor', 'vendor', 'friend', 'provider'].map((other) => `our ${other}`),
  ),
  ...listed('guys, folks, folk, crew, lads, mates, bods, gang'),
]
export const specialists = withS(
  listed(`
  specialist, specalist, specilist, expert, technician, tech, technic, engineer, developer, dev, programmer,
  consultant, assessor, analyst, architect, investigator, adjuster, lawyer, underwriter, auditor, pharmacist, nurse,
  planner, officer, handler, coordinator, adjudicator, ombudsman, counsellor, counselor, mechanic, advocate,
  sysadmin, vet, chemist, fitter, chef, inspector, cook, electrician, plumber, dentist, gardener, surveyor, curator,
  trainer, editor, buyer, tutor, registrar, bookkeeper, librarian, valuer, broker, banker, actuary, designer,
  optician, midwife, therapist, interpreter, translator, researcher, scientist, maintainer, dispatcher, conductor,
  steward, porter, housekeeper, paralegal, physicist, builder, doctor, solicitor, accountant, controller, mediator,
  negotiator, appraiser, reviewer, on - call, oncall, on call, gp, contractor, dietitian, coach, coaches, physio,
  archivist, bursar, professor, guru, clinician, social worker, key worker, keyworker, support worker, notary,
  barrister, attorney, arbitrator, arbiter, examiner, treasurer, manufacturer, claims handler, case owner
`),
)
/** These take a case over too, but mostly they are booked and come for a visit. */
export const trades = withS(
  listed(`
  ranger, warden, caretaker, janitor, custodian, surgeon, radiographer, radiologist, paramedic, physiotherapist,
  pathologist, hygienist, nutritionist, dietician, orthodontist, ward sister, midwife, carer, outreach worker,
  health visitor, volunteer, locksmith, roofer, joiner, carpenter, glazier, welder, machinist, toolmaker, decorator,
  upholsterer, tailor, jeweller, watchmaker, goldsmith, restorer, conservator, framer, tuner, baker, brewer, butcher,
  sommelier, florist, groomer, farrier, agronomist, forester, arborist, botanist, biologist, geologist, toxicologist,
  bailiff, invigilator, lecturer, teacher, headmistress, chaplain, organiser, organizer, producer, trader, cashier,
  teller, merchandiser, stylist, wrangler, foreman, pilot, captain, skipper, harbourmaster, signaller, lifeguard,
  marshal, statistician, economist, installer, estimator
`),
)
export const humans = [
  ...withS(['human', 'human being', 'someone', 'somebody', 'someone else', 'somebody else']),
  ...listed(`
  real person, a person, live person, actual person, right person, right people, appropriate person,
  appropriate people, relevant people, person with, people upstairs, those who, the ones who, the one who,
  whoever is, the responsible, the concerned, competent authority, people in, people who, people from, people at,
  our people, person who, person in, concerned person, people behind, responsible person, people that, person for,
  people for, legal people, security people, people there, network people, product people, hardware people,
  software people, systems people, data people, back office people
`),
]
export const teams = withS(
  listed(`
  team, department, dept, departement, deparment, desk, unit, squad, division, queue, helpdesk, help desk,
  service desk, back office, backoffice, back - office, backend, bureau, committee, panel, crew, night shift,
  day shift, next shift, late shift, early shift, morning shift, evening shift, sales line, support line, group,
  board, office, technical side, tech side, business side, other side, hub, section, contact centre, contact center,
  hotline, operations, ops, pool, side of things, care centre, care center, lab, workshop, depot, control room,
  control centre, control center, response centre, task force, registry, graduate school, faculty, secretariat,
  branch, clinic, surgery, garage, yard, bakery, dispensary, chambers, agency, tribunal, commission, council team
`),
)
/** What a group is often called by alone: "I've looped in billing". */
export const fields = withS(
  listed(`
  billing, accounts, accounting, accountancy, finance, payments, payroll, legal, compliance, fraud, security, claims,
  returns, refunds, logistics, sales, retention, retentions, complaints, technical, tech support, technical support,
  it support, hr, human resources, engineering, development, devops, infrastructure, infra, networks, qa,
  quality assurance, quality, relations, dispatch, warranty, warranties, warehouse, fulfilment, fulfillment,
  shipping, reservations, bookings, ticketing, front desk, reception, housekeeping, kitchen, maintenance, facilities,
  procurement, purchasing, marketing, press office, loyalty, collections, underwriting, mortgages, pensions, lending,
  onboarding, moderation, trust and safety, abuse, trust & safety, trust safety, privacy, data protection,
  escalations, customer service, customer services, customer care, customer success, support, second line, 2nd line,
  third line, 3rd line, first line, second level, 2nd level, third level, level 2, level two, level 3, level three,
  l2, l3, t2, t3, tier 2, tier two, tier 3, tier three, second tier, 2nd tier, tier - 2, tier - 3, level - 2,
  level - 3, second - line, second - level, next level, next tier, higher level, higher tier, higher authority,
  card services, admissions, student services, pharmacy, radiology, spare parts, repairs, installations,
  provisioning, porting, cancellations, renewals, membership, lost property, lost and found, baggage, cargo,
  scheduling, transport, networking, disputes, chargebacks, investigations, enquiries, inquiries, appeals,
  provider relations, treasury, credit control, invoicing, deliveries, customs, spares, catering, prevention,
  occupational health, safeguarding, recoveries, bereavement, lettings, metering, roaming, merchandising,
  supporter care, outpatients, revenue protection, highways, housing, resolutions, medical assessment,
  environmental health, registrations, donations, billings, warehouses
`),
).filter((word) => word !== 'supports')
/** Phrases in which such a word means something else. */
export const noPeople = listed(`
  agent app, manager app, supervisor app, agent console, agent view, team app, team chat, password manager,
  download manager, task manager, file manager, device manager, window manager, package manager, license manager,
  boot manager, tag manager, ads manager, ad manager, property manager, hiring manager, bank manager,
  project manager, session manager, manager role, manager account, manager access, manager login, manager mode,
  manager approval, manager's name, manager's email, manager's number, manager's approval, manager's permission,
  manager feature, supervisor mode, supervisor role, supervisor account, supervisor approval, travel agent,
  estate agent, letting agent, insurance agent, gate agent, ticket agent, user agent, delivery agent, shipping agent,
  tour operator, network operator, human error, human rights, board of directors, final boss, team plan,
  team account, team folder, team page, team settings, team inbox, team calendar, agent settings, privacy policy,
  your policy, the policy, our policy, security code, security question, security questions, security check,
  security deposit, tax return, warranty card, warranty period, returns label, returns form, returns page,
  returns portal, claims form, support page, support article, support site, support form, office hours, home office,
  post office, web page, web site, web address, web chat, web form, on board, desk phone, your accounts,
  both accounts, two accounts, other accounts, these accounts, accounts page, your tickets, your bookings,
  the bookings, my bookings, your subscriptions, your cards, both cards, new office, your office, office address,
  staff discount, group chat, group booking, your group, your team, your department, your boss, your colleagues,
  your colleague, your lawyer, your lawyers, your solicitor, your doctor, your vet, your accountant, your broker,
  your own, manager of the restaurant, manager of the hotel, manager of the bar, manager of the property,
  manager of the building, manager of the bank, sales tax, sales price, credit cards, gift cards, debit cards,
  support for, software update, your supervisor, your manager, your managers, to group, in group, into group,
  boarding group, age group, support group
`)
