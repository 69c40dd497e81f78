import { parseWhatsapp, parseWhatsappEntry, startsWhatsappEntry } from '../transcripts/whatsapp'
import type { TextAdapter } from './adapter'
import { withoutEnding } from './file-name'
import { messageOf } from './transcript-messages'

/** A chat exported from the WhatsApp app, of Android or iOS: one conversation, named as the file is. */
export const whatsapp: TextAdapter = {
  content: 'text',
  id: 'whatsapp',
  system: 'whatsapp',
  title: 'WhatsApp, an exported chat',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (start) =>
    parseWhatsapp(start) === null
      ? null
      : 'Its lines begin as those of an exported WhatsApp chat, “date, time - name:”.',
  open(name) {
    const conversationId = chatName(name)
    const names = new Set<string>()
    return {
      startsEntry: startsWhatsappEntry,
      read(entry) {
        const read = parseWhatsappEntry(entry, names)
        if (read === null) return { kind: 'skipped', skip: 'preamble' }
        return { kind: 'message', conversationId, message: messageOf(read), facts: { channel: 'whatsapp' } }
      },
    }
  },
}

const FILE_NAME =
  /^(?:WhatsApp[ -]Chat(?: with| mit| -)|Chat de WhatsApp con|Conversa do WhatsApp com|Discussion WhatsApp avec) (.+)$/i

function chatName(fileName: string): string {
  const name = withoutEnding(fileName)
  return FILE_NAME.exec(name)?.[1] ?? name
}
