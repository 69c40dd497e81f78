import { NAVIGATION_ENTRIES } from './navigation-entries'
import { THEME_COOKIE, THEME_WORDS, THEMES } from './theme'
import { choose } from './use-choice'

/** In the order in which they are shown. */
export const PALETTE_GROUPS = ['Pages', 'Scorecards', 'Saved views', 'On this page', 'Yardstick'] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

interface Entry {
  group: PaletteGroup
  words: string
  /** Other words that it is found by. */
  also?: string | undefined
}

/** Something to go to, as the server can hand it over. */
export interface PaletteLink extends Entry {
  href: string
}

/** Something to do. */
interface PaletteAction extends Entry {
  act: () => void
}

export type PaletteEntry = PaletteLink | PaletteAction

/** Everything that can be gone to or done from where one is. */
export function gatherEntries(links: readonly PaletteLink[], showKeys: () => void): readonly PaletteEntry[] {
  const entries: readonly PaletteEntry[] = [
    ...NAVIGATION_ENTRIES.map(({ href, words }) => ({ group: 'Pages' as const, words, also: href, href })),
    ...links,
    ...offersOfPage(),
    { group: 'Yardstick', words: 'Show the keys', also: 'keyboard shortcuts help', act: showKeys },
    ...THEMES.map((theme) => ({
      group: 'Yardstick' as const,
      words: THEME_WORDS[theme],
      also: 'colours appearance mode',
      act: () => choose('theme', THEME_COOKIE, theme),
    })),
  ]
  return PALETTE_GROUPS.flatMap((group) => entries.filter((entry) => entry.group === group))
}

/** The links of the page that say in `data-command` what they do: periods and filters, which keep the rest of its address. */
function offersOfPage(): readonly PaletteEntry[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[data-command]')
  return [...links].map((link) => ({
    group: 'On this page',
    words: link.dataset.command ?? '',
    act: () => link.click(),
  }))
}
