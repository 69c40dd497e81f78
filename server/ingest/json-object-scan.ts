const NEWLINE = 10
const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN = 123
const CLOSE = 125
const LONGEST_INDENT = 200
/** Deeper brackets are counted, not told apart. */
const DEEPEST = 1000

export interface ObjectScan {
  /** Reads on in the next text; the place behind the object, or null where it is not over yet. */
  read(text: string, from: number): number | null
  /** It was over without its closing bracket. */
  isInterrupted(): boolean
}

/**
 * Finds the end of one JSON object, from its opening bracket on, over brackets and quotes. A broken one is over where
 * the next entry plainly begins: at an opening bracket that cannot stand there, or, once something was wrong, at the
 * start of a line indented like its own. `indent` is what stands before the object on its line; null where that is not blank.
 */
export function createObjectScan(indent: string | null, isInList: boolean): ObjectScan {
  const brackets: number[] = []
  let uncounted = 0
  let inString = false
  let isEscaped = false
  let isBroken = false
  let isInterrupted = false
  let head: string | null = null
  let last = 0

  function opens(code: number): void {
    if (brackets.length < DEEPEST) brackets.push(code)
    else uncounted++
  }

  /** False for a bracket that closes the list around the object. */
  function closes(code: number): boolean {
    if (uncounted > 0) {
      uncounted--
      return true
    }
    const opening = code === CLOSE ? OPEN : OPEN_LIST
    const from = brackets.lastIndexOf(opening)
    if (from !== brackets.length - 1) isBroken = true
    if (from === -1) return !isInList
    brackets.length = from
    return true
  }

  function beginsNext(): boolean {
    const isAtLineStart = indent !== null && head === indent
    if (isBroken && isAtLineStart) return true
    const inner = brackets.at(-1)
    const mayStand = last === 0 || last === COLON || (inner === OPEN_LIST && (last === OPEN_LIST || last === COMMA))
    if (mayStand || uncounted > 0) return false
    isBroken = true
    return isAtLineStart || (indent === null && isInList && last === COMMA)
  }

  function read(text: string, from: number): number | null {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === NEWLINE) {
        isBroken ||= inString
        isEscaped = false
        head = ''
      } else if (inString && !(isBroken && code === OPEN && indent !== null && head === indent)) {
        if (isEscaped) isEscaped = false
        else if (code === BACKSLASH) isEscaped = true
        else if (code === QUOTE) {
          inString = false
          last = QUOTE
        }
        if (head !== null) head = withIndent(head, text, at, code)
      } else if (code === OPEN) {
        if (beginsNext()) {
          isInterrupted = true
          return at
        }
        opens(code)
        last = code
        head = null
      } else if (code === CLOSE || code === CLOSE_LIST) {
        if (!closes(code)) {
          isInterrupted = true
          return at
        }
        if (brackets.length === 0) return at + 1
        last = code
        head = null
      } else {
        if (code === QUOTE) inString = true
        else if (code === OPEN_LIST) opens(code)
        if (code > 32 && code !== QUOTE) last = code
        if (head !== null) head = withIndent(head, text, at, code)
      }
    }
    return null
  }

  return { read, isInterrupted: () => isInterrupted }
}

/** What stands on a line so far, as long as that is blank; null from the first other character on. */
export function withIndent(head: string, text: string, at: number, code: number): string | null {
  return (code <= 32 || code === COMMA) && head.length < LONGEST_INDENT ? head + text.charAt(at) : null
}
