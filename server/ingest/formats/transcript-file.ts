import { parseClockedLines } from '../transcripts/clocked-lines'
import type { TextAdapter } from './adapter'
import { withoutEnding } from './file-name'
import { readTranscript } from './transcript-messages'

const LEAST_SHARE = 0.3
const FIRST_LINES = 6

/** A text file that is one transcript, with a time and a speaker at the beginning of its lines. */
export const transcriptFile: TextAdapter = {
  content: 'text',
  id: 'transcript',
  system: '',
  title: 'A transcript as a text file',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (start) =>
    isTranscript(start)
      ? 'Its lines begin with a time and a name, or with a name only, as those of a transcript do.'
      : null,
  open: (name) => ({
    startsEntry: () => false,
    read(entry) {
      const read = readTranscript(entry, null)
      if ('reason' in read) return { kind: 'rejected', column: null, ...read }
      return {
        kind: 'conversation',
        conversationId: withoutEnding(name),
        messages: read.messages,
        facts: { requester: read.customers },
      }
    },
  }),
}

/** The transcript begins at the top, after a few lines of a heading at most; so the cells of a table are none. */
function isTranscript(start: string): boolean {
  const parsed = parseClockedLines(start, null)
  if (parsed === null || parsed.matchedShare < LEAST_SHARE) return false
  const [first] = parsed.entries
  if (first === undefined || first.role !== 'system') return true
  return first.text.split('\n').length < FIRST_LINES && !OF_TABLE.test(first.text)
}

const OF_TABLE = /[,;\t]"|[,;\t][^,;\t\n]{0,100}[,;\t]/
