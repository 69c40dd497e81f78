const NAMES =
  'parent id, activity id, created date, message date, from name, from address, to address, cc address, bcc address, text body, html body, has attachment, is deleted, is published, comment body, created by id, last modified date, system modstamp, case number, case id, owner id, owner name, closed date, is escalated, is closed, contact id, contact email, account id, supplied email, supplied name, chat key, chat duration, start time, end time, request time, wait time, ended by, live chat visitor id, live chat button id, live chat deployment id, visitor message count, operator message count, average response time operator, average response time visitor'

const KEY_BY_GLUED = new Map(NAMES.split(', ').map((key) => [key.replaceAll(' ', ''), key]))
const CAPITALS = /^"?[A-Z0-9_.]{1,100}"?$/

/**
 * Data Loader writes field names in capitals (“CREATEDDATE”), which no longer show where words begin: the keys of such
 * a header with the words of Salesforce’s own names apart. Keys of any other header as they are.
 */
export function splitSalesforceNames(names: readonly string[], keys: readonly string[]): readonly string[] {
  const filled = names.map((name) => name.trim()).filter((name) => name !== '')
  const glued = keys.filter((key) => KEY_BY_GLUED.has(key)).length
  if (glued < 2 || !filled.every((name) => CAPITALS.test(name))) return keys
  return keys.map((key) => KEY_BY_GLUED.get(key) ?? key)
}
