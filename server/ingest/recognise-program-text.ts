const LINES_LOOKED_AT = 40
const LOG_LINE =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}\]? +(?:\[[^\]]{0,60}\] +)?\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b/
const SQL = /^(?:--|\/\*|INSERT INTO|CREATE TABLE|DROP TABLE|LOCK TABLES|BEGIN;|SET |PRAGMA )/i
const PYTHON = /^(?:\[\s*)?\{\s*'[^'\n]{1,100}'\s*:/

/** What to say of texts that programs write and that are no export; null for other texts. `text` is the start of a file. */
export function recogniseProgramText(text: string): string | null {
  if (PYTHON.test(text))
    return 'This is how Python prints its values, not JSON: write the file with json.dump and import that file.'
  const lines = text
    .split('\n', LINES_LOOKED_AT)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (SQL.test(text) && /\bINSERT INTO\b/i.test(text))
    return 'This is a dump of a database (SQL): export the table of messages as CSV.'
  const logged = lines.filter((line) => LOG_LINE.test(line)).length
  return lines.length >= 3 && logged >= lines.length * 0.8
    ? 'This is the log of a program, not an export of conversations: export the transcripts as CSV or JSON.'
    : null
}
