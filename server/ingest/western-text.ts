/** Letters outside ASCII that windows-1252 has, without the two signs among them. */
const UPPER = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŠŒŽŸ'
const LOWER = 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿšœž'

/** Bytes that windows-1252 leaves undefined. */
const UNDEFINED = /[\u0081\u008d\u008f\u0090\u009d]/g
/** Signs that no text has between two letters; apostrophes, dashes, dots and soft hyphens it may have. */
const SIGN_IN_WORD = /(?<=\p{L})[^\p{L}\s\p{Cc}\p{ASCII}’‘´–—…·•\u00a0\u00ad](?=\p{L})/gu
const UPPER_AFTER_LOWER = new RegExp(`(?<=[a-z])[${UPPER}]`, 'g')
const PLAIN_LETTERS = new RegExp(`(?<![${UPPER}${LOWER}])[${UPPER}${LOWER}](?![${UPPER}${LOWER}])`, 'g')

const LEAST_ODD_SHARE = 0.2

/**
 * Whether text decoded as windows-1252 can be that: bytes of Mac and DOS code pages read as such give undefined
 * characters, signs inside words ("caf‚s") and capitals after small letters ("cafŽ"). True for text without any
 * character outside ASCII. Linear in the text.
 */
export function looksWestern(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const odd = count(UNDEFINED) + count(SIGN_IN_WORD) + count(UPPER_AFTER_LOWER)
  return odd === 0 || odd < (odd + count(PLAIN_LETTERS)) * LEAST_ODD_SHARE
}
