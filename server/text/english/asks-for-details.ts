import type { DetailAsking } from '../language-pack'
import { each } from '../phrases'
import { askingClasses, notAsking, spoken, waysToAsk } from './asking-words'

const numbers = ['number', 'numbers', 'no', 'nos', 'num', 'nr', 'nbr', 'id', 'ids', 'ref', 'reference', 'code', 'refs']
const numbered = (things: readonly string[]): string[] => each(things, numbers)

const order = [
  ...numbered([
    ...['order', 'booking', 'reservation', 'confirmation', 'tracking', 'ticket', 'case', 'invoice', 'parcel', 'job'],
    ...['consignment', 'shipment', 'waybill', 'receipt', 'purchase', 'transaction', 'incident', 'request', 'delivery'],
    ...['rental', 'repair', 'return', 'rma', 'complaint', 'claim', 'reference', 'ref', 'package', 'awb', 'file', 'po'],
  ]),
  ...each(['order', 'booking', 'reservation', 'ticket', 'trip', 'flight'], ['details', 'info', 'information', 'ids']),
  ...[
    'pnr',
    'record locator',
    'reference on',
    'reference from',
    'reference for',
    'locator',
    'letter code',
    'digit code',
    'character code',
    'eticket',
    'e - ticket',
    'e ticket number',
  ],
  ...['order numer', 'order nubmer', 'oder number', 'docket number', 'airway bill', 'confirmation'],
]
const account = [
  ...numbered([
    ...[
      'consumer',
      'application',
      'agreement',
      'account',
      'customer',
      'client',
      'member',
      'membership',
      'user',
      'loyalty',
      'flyer',
      'flier',
      'policy',
      'acct',
    ],
    ...['contract', 'subscription', 'subscriber', 'rewards', 'patient', 'tenant', 'student', 'employee', 'licence'],
    ...[
      'license',
      'profile',
      'login',
      'mileageplus',
      'skymiles',
      'aadvantage',
      'club',
      'miles',
      'avios',
      'meter point',
    ],
    ...[
      'member card',
      'membership card',
      'loyalty card',
      'clubcard',
      'a c',
      'mileage',
      'insurance',
      'national insurance',
    ],
  ]),
  ...each(
    ['account', 'acct', 'personal', 'policy', 'your', 'customer', 'member'],
    ['details', 'info', 'information', 'dets'],
  ),
  ...[
    'username',
    'usernames',
    'user name',
    'userid',
    'account name',
    'account holder',
    'gamertag',
    'psn id',
    'your handle',
    'twitter handle',
    'instagram handle',
  ],
  ...[
    'screen name',
    'skymiles',
    'mileageplus',
    'mpan',
    'account username',
    'login name',
    'account numer',
    'passport number',
  ],
  ...['login id', 'log - in name', 'log in name', 'user names', 'sort code', 'social security number', 'ssn', 'iban'],
]
const email = spoken([
  ...each(['e-mail', 'e-mails', 'mail', 'gmail'], ['address', 'addresses', 'id', 'ids', 'addy', 'adress', 'add']),
  ...['e-mail on', 'e-mail used', 'e-mail linked', 'e-mail you', 'e-mail associated', 'e-mail attached'],
  ...['e-mail tied', 'e-mail registered', 'e-mail please', 'e-mail account', 'e-mail that you'],
])
const phone = spoken([
  ...numbered([
    ...['phone', 'mobile', 'cell', 'cellphone', 'telephone', 'contact', 'call-back', 'landline', 'daytime', 'whatsapp'],
    ...['home', 'work', 'cell phone', 'mobile phone', 'tel'],
  ]).filter((phrase) => !/ (?:code|reference|ref|refs|ids?)$/.test(phrase)),
  ...each(
    ['number', 'numbers'],
    [
      'youre',
      'you are',
      'you called',
      'you can be',
      'you want',
      'to reach',
      'we',
      'i can',
      'where',
      'to call',
      'for you',
      'to contact',
      'can we',
      'can i',
      'should we',
      'should i',
      'do we',
      'could we',
    ],
  ),
  ...[
    'number on which',
    'best number',
    'good number',
    'right number',
    'your number',
    'contact details',
    'contact info',
  ],
  ...['contact information', 'number for us', 'number for me', 'phone details', 'phone please', 'number to ring'],
])
const birth = [
  ...[
    'date of birth',
    'birth date',
    'birthdate',
    'birthday',
    'dob',
    'd.o.b',
    'd . o . b',
    'year of birth',
    'birth year',
  ],
  ...['date you were born', 'day you were born', 'birthdays', 'birth dates', 'dates of birth', 'birth day', 'born'],
]
const serial = [
  ...numbered(['serial', 'model', 'device', 'product', 'part', 'batch', 'meter', 'router', 'unit', 'modem', 'sim']),
  ...['serial', 'imei', 'mac address', 'vin', 'iccid', 'udid', 'esn', 'meid', 'plate number'],
  ...['registration number', 'number plate', 'licence plate', 'license plate', 'service tag', 'vehicle registration'],
]
const address = [
  ...each(
    [
      ...[
        'postal',
        'zip',
        'mailing',
        'delivery',
        'home',
        'billing',
        'shipping',
        'street',
        'full',
        'property',
        'current',
      ],
      ...['new', 'registered', 'residential', 'service', 'correct', 'house', 'installation', 'collection', 'pickup'],
      ...['complete', 'physical', 'postcode and', 'which', 'what'],
    ],
    ['address', 'addresses', 'adress', 'code', 'codes'],
  ).filter((phrase) => !/^(?!postal|zip).* codes?$/.test(phrase)),
  ...['postcode', 'postcodes', 'post code', 'zip', 'zipcode', 'eircode', 'house number', 'door number', 'post codes'],
  ...[
    'line of address',
    'line of your address',
    'line of the address',
    'zip codes',
    'pin code',
    'pincode',
    'area code',
  ],
  ...['address on', 'address for', 'address where', 'address please', 'address you', 'address we', 'address it'],
]
const name = [
  ...each(
    ['full', 'first', 'last', 'given', 'family', 'legal', 'middle', 'maiden', 'complete', 'good', 'passenger', 'lead'],
    ['name', 'names'],
  ),
  ...each(
    ["holder's", "passenger's", "patient's", 'guest', 'registered', 'booking', 'customer', "customer's"],
    ['name', 'names'],
  ),
  ...['surname', 'forename', 'surnames', 'whose name', 'name on', 'name under', 'name used'],
  ...['names of all', 'name of the passenger', 'name of the account', 'name for the booking', 'name for the order'],
]

const nouns = {
  name: ['name'],
  email: spoken(['e-mail', 'e-mails']),
  phone: ['mobile', 'telephone', 'landline'],
  address: ['address', 'adress'],
}

/** Questions that ask by themselves, with nothing named. */
const asksByItself = {
  name: [
    ...each(
      [
        'who am i',
        "who i'm",
        'whom am i',
        'who i am',
        'who are we',
        'who do i',
        'whom do i',
        'who have i',
        'who is it i',
      ],
      ['speaking', 'chatting', 'talking', 'helping', 'assisting', 'dealing', 'have', 'got'],
    ).filter((phrase) => phrase.split(' ').length <= 4),
    ...['pleasure of speaking', 'pleasure of chatting', 'pleasure of assisting', 'pleasure of helping'],
  ],
  address: ['where do you live', 'where you live'],
  birth: ['when were you born', 'when you were born'],
}

const things = [...order, ...account, ...email, ...phone, ...birth, ...serial, ...address, ...name]
const bare = Object.values(nouns).flat()
const owners = [
  'your',
  'ur',
  'his',
  'her',
  'their',
  'full',
  'registered',
  'correct',
  'current',
  'valid',
  'exact',
  'best',
]
const owned = [
  ...each([...owners, 'complete', 'any', 'which', 'what', 'same', 'own', 'other', 'good', 'whole', 'preferred'], bare),
  ...each(
    ['the', 'your', 'and'],
    bare.filter((noun) => noun !== 'name'),
  ),
  ...['the name please', 'the name and', 'the name for', 'and name', 'the name too', 'the name as'],
]
const unique = (words: readonly string[]): string[] => [...new Set(words)]

const masks = spoken([
  ...['address book', 'address this', 'address your concern', 'address your concerns', 'address the issue', 'name tag'],
  ...['address these', 'name change', 'name changes', 'name tags', 'by name', 'our e-mail', 'our phone', 'our address'],
  ...['our number', 'my name', 'our phone number', 'our e-mail address', 'e-mail confirmation', 'confirmation e-mail'],
  ...[
    'ip address',
    'web address',
    'birthday voucher',
    'birthday gift',
    'birthday party',
    'birthday treat',
    'in order to',
  ],
  ...['serial killer', 'name of the song', 'name of the app', 'name of the store', 'name of the product', 'brand name'],
  ...['name of the item', 'file name', 'name of the driver', 'name of the agent', 'name of the file', 'product name'],
  ...['reply to the e-mail', 'reply to your e-mail', 'reply to that e-mail', 'reply to our e-mail', 'my e-mail'],
  ...[
    'e-mail provider',
    'e-mail client',
    'e-mail app',
    'e-mail service',
    'in the e-mail',
    'in your e-mail',
    'in that e-mail',
  ],
  ...['phone call', 'phone calls', 'phone record', 'phone records', 'phone line', 'phone lines', 'your phone is'],
  ...['phone settings', 'name of your device', 'name of the device', 'respond to the e-mail', 'user name field'],
  ...['name and address label', 'number you dialled', 'number you called', 'number you rang', 'number you tried'],
])

const kinds: Readonly<Record<string, { words: readonly string[]; masks?: readonly string[] }>> = {
  order: { words: order },
  account: { words: account },
  email: { words: [...email, ...nouns.email] },
  phone: { words: [...phone, 'mobile', 'telephone', 'landline'] },
  birth: { words: [...birth, ...asksByItself.birth] },
  serial: { words: serial },
  address: {
    words: [...address, ...nouns.address, ...asksByItself.address],
    masks: [...email, 'mac address'],
  },
  name: {
    words: [...name, ...nouns.name, ...asksByItself.name],
    masks: ['user name', 'account name', 'screen name', 'login name'],
  },
}

/** How agents ask for identifying details, and of which kind each detail is. */
export const detailAsking: DetailAsking = {
  asks: {
    classes: {
      ...askingClasses,
      DETAIL: unique(things),
      NOUN: bare,
      OWNED: owned,
      ITSELF: Object.values(asksByItself).flat(),
      ENTER: [
        'enter',
        'fill',
        'fill in',
        'fill out',
        'complete',
        'log in',
        'login',
        'sign in',
        'type',
        'put',
        'update',
        'use',
      ],
      GIVE_FORM: ['provide', 'submit', 'add', 'quote', 'give', 'share', 'leave', 'include', 'confirm', 'verify'],
      PLACE: [
        ...each(
          [
            'the',
            'our',
            'this',
            'your',
            'that',
            'online',
            'web',
            'contact',
            'claim',
            'manage',
            'my',
            'login',
            'booking',
          ],
          [
            'form',
            'app',
            'website',
            'site',
            'page',
            'portal',
            'box',
            'field',
            'checkout',
            'settings',
            'profile',
            'screen',
          ],
        ),
        ...['https', 'form', 'clicking', 'password', 'webpage', 'dashboard', 'kiosk', 'checkout', 'manage my booking'],
        ...['following the link', 'the link in', 'webform'],
      ],
      LINK: ['link', 'following link', 'link below', 'link here'],
      CLAIM: ['form', 'web form', 'online form', 'webform', 'clicking', 'portal', 'kiosk', 'website'],
      DESK: ['the gate', 'the desk', 'the counter', 'the till', 'the barrier', 'the kiosk'],
    },
    masks,
    rules: {
      asks: [
        ...waysToAsk('DETAIL|OWNED'),
        'WHICH [1] DETAIL',
        'WHICH [1] name|email|address you|u|is|was|did|should|shall|are|on',
        'under|in|on what|which NOUN',
        'HAVE_YOU [4] DETAIL',
        'HAVE_YOU [3] an|a NOUN|OWNED [4] on|to|for|linked|registered',
        'GIVE|NEED|HAVE|WHAT_IS [8] DETAIL|NOUN ,|and [2] DETAIL|NOUN THANKS|$',
        'PLEASE|CAN_YOU|NEED|ORDER|with <12> NOUN|DETAIL and|or|, [3] NOUN|DETAIL',
        'reply|respond with [4] DETAIL|NOUN',
        'with|^ NOUN [2] ?',
        'DETAIL [1] handy|nearby|hand ?',
        'how <2> DETAIL|NOUN spelled|spelt|written',
        'how <3> spell <3> DETAIL|NOUN',
        'ITSELF',
      ],
    },
    unless: [
      ...notAsking,
      'ENTER [14] PLACE',
      'GIVE_FORM [14] on|in|via|through|using|by [1] PLACE|LINK',
      'GIVE_FORM [14] by|via CLAIM',
      'OWNED of',
      'YOU CAN_BE [2] need',
      'YOU [2] need [9] DETAIL',
      'thanks for|thank for [3] DETAIL',
      'DESK',
    ],
  },
  aside: {
    classes: {
      ASIDE: [
        'so that',
        'so we',
        'so i',
        'so they',
        'and we will',
        "and we'll",
        "and i'll",
        'and i will',
        'to reach',
        'in order',
      ],
    },
    rules: { aside: ['ASIDE'] },
  },
  kinds: Object.entries(kinds).map(([kind, its]) => ({
    kind,
    words: {
      classes: { KIND: unique(its.words) },
      masks: [...masks, ...(its.masks ?? [])],
      rules: { [kind]: ['KIND'] },
    },
  })),
}
