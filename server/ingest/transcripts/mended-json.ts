/**
 * JSON that a spreadsheet may have damaged: curly quotes become straight, doubled quotes single, and a text that breaks
 * off ends with its last whole object. Tried in this order, so that sound JSON is never changed. Null where nothing helps.
 */
export function parseMendedJson(text: string): { value: unknown; isCut: boolean } | null {
  const candidates = [
    text,
    text.replace(/[“”„]/g, '"'),
    text.replace(/""/g, '"'),
    text.replace(/[“”„]/g, '"').replace(/""/g, '"'),
  ]
  for (const candidate of candidates) {
    const value = parsed(candidate)
    if (value !== undefined) return { value, isCut: false }
  }
  for (const candidate of candidates) {
    const whole = wholePart(candidate)
    const value = whole === null ? undefined : parsed(whole)
    if (value !== undefined) return { value, isCut: true }
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The text up to the last object that is whole inside its list, with the brackets that are open there closed. */
function wholePart(text: string): string | null {
  const open: string[] = []
  let isInString = false
  let end = -1
  let closing = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (isInString) {
      if (char === '\\') i++
      else if (char === '"') isInString = false
    } else if (char === '"') isInString = true
    else if (char === '{') open.push('}')
    else if (char === '[') open.push(']')
    else if (char === '}' || char === ']') {
      if (open.pop() !== char) return null
      if (open.length === 0) return null
      if (char === '}' && open.at(-1) === ']' && open.length <= 2) {
        end = i + 1
        closing = open.toReversed().join('')
      }
    }
  }
  return end === -1 ? null : text.slice(0, end) + closing
}
