import { bitsAt, OF_WORD } from './characters'

/** Signs by their units. */
export const [APOSTROPHE, TYPOGRAPHIC_APOSTROPHE, AT, SLASH, COLON, HYPHEN, DOT, COMMA, LESS, GREATER, UNDERSCORE] = [
  39, 0x2019, 64, 47, 58, 45, 46, 44, 60, 62, 95,
] as const

/** Letter, digit or what is added to one. */
export const isWordCharacter = (units: Uint16Array, at: number): boolean => (bitsAt(units, at) & OF_WORD) !== 0
