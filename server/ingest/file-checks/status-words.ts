import { wordKey } from '../values'

/** What a word of a status column says about the end of a conversation. */
export type StatusKind = 'closed' | 'open'

/** English, German, Spanish, French, Portuguese; without accents. */
const CLOSED =
  'closed, resolved, solved, done, completed, geschlossen, gelost, geloest, erledigt, abgeschlossen, beendet, cerrado, cerrada, resuelto, resuelta, solucionado, solucionada, ferme, fermee, resolu, resolue, clos, close, cloture, cloturee, termine, terminee, fechado, fechada, resolvido, resolvida, encerrado, encerrada, concluido, concluida'
const OPEN =
  'open, opened, new, pending, on hold, hold, in progress, waiting, reopened, unresolved, offen, neu, wartend, ausstehend, in bearbeitung, in arbeit, abierto, abierta, nuevo, nueva, pendiente, en curso, en espera, ouvert, ouverte, nouveau, nouvelle, en attente, en cours, aberto, aberta, novo, nova, pendente, em andamento, em espera, em aberto'

const KINDS: ReadonlyMap<string, StatusKind> = new Map([
  ...CLOSED.split(', ').map((word): [string, StatusKind] => [word, 'closed']),
  ...OPEN.split(', ').map((word): [string, StatusKind] => [word, 'open']),
])

const LONGEST_STATUS = 100

/** By the whole status, else by its first word ("Closed - no reply"); null for words that are not known or not clear. */
export function statusKind(status: string): StatusKind | null {
  if (status.length > LONGEST_STATUS) return null
  const key = wordKey(status).normalize('NFD').replace(/\p{M}/gu, '')
  return KINDS.get(key) ?? KINDS.get(key.split(/[^\p{L}]/u, 1)[0] ?? '') ?? null
}
