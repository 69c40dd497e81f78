import type { ImportProgress } from '#server/domain/import'

const EVERY_MS = 200

const STEP_WORDS = {
  reading: 'rows read',
  templates: 'looking for templates',
  scoring: 'conversations scored',
  finishing: 'finishing',
}

/** One line on a terminal that tells how far an import is; silent where the output is no terminal. */
export function progressLine(terminal: NodeJS.WriteStream) {
  let shownAt = 0
  return {
    show: ({ step, done, total }: ImportProgress) => {
      if (!terminal.isTTY || Date.now() - shownAt < EVERY_MS) return
      shownAt = Date.now()
      terminal.write(`\r\x1b[K${done}${total === null ? '' : ` of ${total}`} ${STEP_WORDS[step]}`)
    },
    clear: () => {
      if (terminal.isTTY) terminal.write('\r\x1b[K')
    },
  }
}
