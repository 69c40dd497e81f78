/** Any text as a string of CSS in which nothing has a meaning: everything but plain letters, figures and blanks by its number. */
export function cssString(text: string): string {
  const characters = [...text].map((character) =>
    /[A-Za-z0-9 ]/.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  )
  return `"${characters.join('')}"`
}
