/** Why a message counts as automatic, in the order of evidence (method.md 7). */
export const AUTOMATIC_REASONS = [
  /** The export says so: the author's type, or the headers of a mail. */
  'told',
  /** A person said so of this text. */
  'settled',
  /** The text is sent like a machine sends: first, at once, at all hours, to everybody. */
  'behaviour',
  /** Only its words, and that it came at once. */
  'words',
] as const
export type AutomaticReason = (typeof AUTOMATIC_REASONS)[number]

/** What is known of a recurring reply text as a whole. */
export type TextVerdict = { isAutomatic: boolean; reason: Extract<AutomaticReason, 'settled' | 'behaviour'> }

/** What an automatic answer tells the customer: where to go meanwhile, and when to expect a person. */
export const AUTOMATIC_TELLS = ['where_and_when', 'where', 'when', 'neither'] as const
export type AutomaticTells = (typeof AUTOMATIC_TELLS)[number]

/** Who ended a chat under a customer who was not done; `unknown` where the export does not tell. */
export const DISCONNECTS = ['agent', 'idle', 'unknown'] as const
export type Disconnect = (typeof DISCONNECTS)[number]
