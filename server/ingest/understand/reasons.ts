/** Why a record with an id in a spreadsheet's short form is not taken. */
export function roundedId(id: string): string {
  return `A spreadsheet has rounded the id to “${id}”: export the file again and do not save it from a spreadsheet.`
}

/** Why a message whose ticket the other file of the import lacks is not taken (rulings.md 29). */
export function noSuchTicket(id: string): string {
  return `The file of tickets has no ticket “${id}”: export both files for the same period and import them together.`
}
