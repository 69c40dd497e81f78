const LONGEST_WORDS = 60

/** A name for a file of plain letters, figures and hyphens: "yardstick-hollowpine-desk-2026-06-01-to-2026-08-31.html". */
export function fileName(...parts: readonly string[]): string {
  const words = parts.map(plainWords).filter((part) => part !== '')
  return `${['yardstick', ...words].join('-')}.html`
}

function plainWords(part: string): string {
  return part
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_WORDS)
    .replace(/^-+|-+$/g, '')
}
