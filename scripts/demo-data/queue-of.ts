import { hashPath } from './random'
import type { Scene } from './scene'

/** The mailbox of an old shop that nobody looks into any more: a third of the mail that is never answered goes there. */
export const FORGOTTEN_MAILBOX = 'shop-2019@brackenfold.example'

/** The queue or mailbox in which a conversation lay. */
export function queueOf(scene: Scene): string {
  if (scene.channel === 'chat') return 'Website chat'
  const isForgotten = scene.planted.has('unanswered') && hashPath(11, [scene.id]) % 3 === 0
  if (isForgotten) return FORGOTTEN_MAILBOX
  return ['invoice', 'billing'].includes(scene.topic.name) ? 'accounts@brackenfold.example' : 'help@brackenfold.example'
}
