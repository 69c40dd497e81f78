export interface Mention {
  kind: 'npm script' | 'yardstick command' | 'path' | 'link'
  name: string
  line: number
}

const NPM_RUN = /\bnpm run (?:(?:-s|--silent) )?([a-z][\w:-]*)/g
const NPM_SHORT = /\bnpm (test|start)\b/g
const YARDSTICK = /\bnpm run (?:(?:-s|--silent) )?yardstick -- ([a-z][\w-]*)/g
const LINK = /\]\(([^)\s]+)\)/g
const CODE_SPAN = /`([^`\n]+)`/g

/** Whatever a document says exists: npm scripts, commands of the command line, paths in backticks, and links to files. */
export function findMentions(markdown: string): Mention[] {
  return markdown.split('\n').flatMap((text, index) => mentionsOfLine(text, index + 1))
}

function mentionsOfLine(text: string, line: number): Mention[] {
  const all = (kind: Mention['kind'], pattern: RegExp): Mention[] =>
    [...text.matchAll(pattern)].map((match) => ({ kind, name: match[1] ?? '', line }))
  return [
    ...all('npm script', NPM_RUN),
    ...all('npm script', NPM_SHORT),
    ...all('yardstick command', YARDSTICK),
    ...all('link', LINK).flatMap((mention) => linkToFile(mention)),
    ...all('path', CODE_SPAN).filter(({ name }) => looksLikePath(name)),
  ]
}

/** Links to other sites and to places in the same document are not checked. */
function linkToFile(mention: Mention): Mention[] {
  const file = mention.name.split('#')[0] ?? ''
  return file === '' || /^[a-z]+:/.test(file) ? [] : [{ ...mention, name: file }]
}

/** `server/scoring/clocks.ts` and `package.json` are paths; `/vendors/[vendor]`, `db/*.ts` and `import file.csv` are not. */
function looksLikePath(code: string): boolean {
  if (!/^[\w.@#-][\w.@/[\]-]*$/.test(code) || code.includes('...')) return false
  return code.includes('/') || /^[\w.-]+\.(?:md|ts|tsx|mjs|json|sql|yml)$/.test(code)
}
