/** Invented customers: given and family names are drawn apart and may be of any origin. */
export const GIVEN_NAMES = [
  'Amelia',
  'Zoë',
  'José',
  'Łukasz',
  'Ngọc',
  'Søren',
  'Chloé',
  'Björn',
  'Priya',
  'Hamza',
  'Olivia',
  'Noah',
  'Maëlle',
  'Ewan',
  'Siân',
  'Tomasz',
  'Ingrid',
  'Fatima',
  'Declan',
  'Yuki',
  'Beatriz',
  'Callum',
  'Anaïs',
  'Rajesh',
  'Gwen',
  'Mateus',
  'Hélène',
  'Oskar',
  'Leila',
  'Grace',
  'Kwame',
  'Isla',
  'Dániel',
  'Rosa',
  'Finlay',
  'Mehmet',
  'Çağla',
  'Niamh',
  'Viktor',
  'Alice',
  'Pádraig',
  'Nadia',
  'Jürgen',
  'Lotte',
  'Samuel',
  'Imogen',
  'Andrzej',
  'Carmen',
  'Wei',
  'Tamsin',
  'Ruairí',
  'Sunita',
  'Håkon',
  'Milena',
  'Adaeze',
  'George',
]
export const FAMILY_NAMES = [
  'Ashdown',
  'Nguyễn',
  'García',
  'Kowalska',
  'Müller',
  'Ødegård',
  'Okafor',
  'Patel',
  "O'Brien",
  'Lefèvre',
  'Whitcombe',
  'Sørensen',
  'Haddad',
  'Tanaka',
  'Ferreira',
  'Macrae',
  'Jónsdóttir',
  'Kaya',
  'Rossi',
  'Bakker',
  'Thornley',
  'Singh',
  'Dvořák',
  'Mensah',
  'Ellwood',
  'Szabó',
  'Iqbal',
  'Castellano',
  'Pryce',
  'Lindqvist',
  'Moreau',
  'Hargreave',
  'Yılmaz',
  'Novak',
  'Adeyemi',
  'Quigley',
  'Brandt',
  'Chowdhury',
  'Winterbourne',
  'Petrović',
  'Sallow',
  'Marín',
  'Underhill',
  'Takács',
  'Fenwick',
  'Ó Dálaigh',
  'Björklund',
  'Steyn',
  'Varga',
  'Holloway',
]

export interface Person {
  id: string
  first: string
  last: string
}

export const fullName = (person: Person): string => `${person.first} ${person.last}`

/** An address without accents, at a domain reserved for examples. */
export function addressOf(person: Person): string {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l')
      .replaceAll('ı', 'i')
      .replace(/[^a-z]/g, '')
  return `${plain(person.first)}.${plain(person.last)}@mail.example`
}
