import type { SettingChangeRow } from '#db/queries/setting-changes'
import { nameKey } from '#server/domain/vendor'

/** Everything that a change touched, each as a word that no other thing has. */
export function subjectsOf({ states, subject }: Pick<SettingChangeRow, 'states' | 'subject'>): string[] {
  if (states === null) return [`standard ${subject}`]
  if (states.kind === 'agent') return states.after.map(({ id }) => `agent ${id}`)
  if (states.kind === 'vendor') return [`vendor ${states.after?.id ?? states.before?.id}`]
  if (states.kind === 'template') return [`template ${states.after?.id ?? states.before?.id}`]
  if (states.kind === 'reply_text') return [`reply text ${states.after?.replyHash ?? states.before?.replyHash}`]
  return [`queue ${nameKey(subject)}`]
}
