import type { Channel } from '#server/domain/conversation'
import type { HoursKind, ResponseTarget, WeeklyWindow } from '#server/domain/standard'

/** What channels are called within a sentence. */
export const CHANNELS_IN_WORDS: Readonly<Record<Channel, string>> = {
  email: 'email',
  chat: 'chat',
  messaging: 'messaging',
  social: 'social media',
  web_form: 'web forms',
  phone_notes: 'phone notes',
  other: 'other channels',
}

export const HOURS_IN_WORDS: Readonly<Record<HoursKind, string>> = {
  calendar: 'all hours',
  covered: 'open hours only',
}

/** What the targets of a wait are called. */
export const TARGET_WORDS: Readonly<Record<keyof ResponseTarget, string>> = {
  firstReplySeconds: 'First reply',
  laterReplySeconds: 'Later reply',
  substantiveReplySeconds: 'First full answer',
  resolutionSeconds: 'Closing',
  hours: 'Hours that count',
}

/** Exact, unlike durations that were measured: "45 s", "2 min", "1 h 30 min", "24 h". */
export function formatSeconds(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'min'],
    [seconds % 60, 's'],
  ]
  const told = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value} ${unit}`)
  return told.length === 0 ? '0 s' : told.join(' ')
}

/** The value of a target: how long, "no target", or which hours count. */
export function formatTarget(value: number | HoursKind | null): string {
  if (value === null) return 'no target'
  return typeof value === 'number' ? formatSeconds(value) : HOURS_IN_WORDS[value]
}

/** "40 %", with as many decimals as it has. */
export function formatSetShare(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`
}

/** Names with commas between; `none` says what it means that there are none. */
export function formatNames(names: readonly string[], none = 'any'): string {
  return names.length === 0 ? none : names.join(', ')
}

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** "Mon–Fri 09:00–17:00, Sat 10:00–14:00"; "never" where no window is open. */
export function formatWindows(windows: readonly WeeklyWindow[]): string {
  if (windows.length === 0) return 'never'
  return windows.map(({ days, from, to }) => `${formatWeekdays(days)} ${from}–${to}`).join(', ')
}

/** "10:00–14:00"; "closed" where no window is open. */
export function formatDayWindows(windows: readonly { from: string; to: string }[]): string {
  return windows.length === 0 ? 'closed' : windows.map(({ from, to }) => `${from}–${to}`).join(', ')
}

function formatWeekdays(days: readonly number[]): string {
  const inOrder = [...new Set(days)].sort((a, b) => a - b)
  const runs: number[][] = []
  for (const day of inOrder) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs.map(formatRun).join(' ')
}

function formatRun(run: readonly number[]): string {
  const names = run.map((day) => DAY_NAMES[day - 1] ?? String(day))
  return names.length < 3 ? names.join(' ') : `${names[0]}–${names.at(-1)}`
}
