import { createReadStream } from 'node:fs'
import type { Grain, ImportOptions } from '#server/domain/import'
import { createLinkedTickets, type LinkedTickets } from '#server/ingest/linked-tickets'
import { type OpenedTranscript, openTranscript, recogniseFile } from '#server/ingest/open-transcript'

export interface ImportFile {
  path: string
  /** Without folders. */
  fileName: string
}

export interface FileToRead {
  /** Place among the files of the import as they were given. */
  ordinal: number
  open(): Promise<OpenedTranscript>
  /** Where messages of other files belong to the tickets of this one. */
  linked: LinkedTickets | null
}

/** The files of one import in the order in which they are read: tickets before the messages that belong to them. */
export interface FilesToRead {
  files: readonly FileToRead[]
  /** The only helpdesk the files come from; empty where none or several are known. */
  system: string
}

const TICKET_GRAINS: readonly Grain[] = ['conversation', 'version']

export const bytesOf = (path: string) => () => createReadStream(path, { highWaterMark: 1 << 18 })

export async function openFiles(files: readonly ImportFile[], options: ImportOptions): Promise<FilesToRead> {
  const recognised: (ImportFile & { ordinal: number; grain: Grain; system: string })[] = []
  for (const [ordinal, file] of files.entries())
    recognised.push({ ...file, ordinal, ...(await recogniseFile(bytesOf(file.path), options, file.fileName)) })
  const isTickets = ({ grain }: { grain: Grain }) => TICKET_GRAINS.includes(grain)
  const tickets = recognised.filter(isTickets)
  const others = recognised.filter((file) => !isTickets(file))
  const linked = tickets.length > 0 && others.length > 0 ? createLinkedTickets() : null
  const toRead = (file: (typeof recognised)[number], known: LinkedTickets | null): FileToRead => ({
    ordinal: file.ordinal,
    open: () => openTranscript(bytesOf(file.path), options, { fileName: file.fileName, tickets: known }),
    linked: known === null ? linked : null,
  })
  const [system = '', ...further] = new Set(recognised.map((file) => file.system).filter((name) => name !== ''))
  return {
    files: [...tickets.map((file) => toRead(file, null)), ...others.map((file) => toRead(file, linked))],
    system: further.length === 0 ? system : '',
  }
}
