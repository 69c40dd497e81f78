import '@fontsource-variable/inter/wght.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { api } from './_trpc/server'
import { CommandLayer } from './_ui/command-layer'
import { MainContent } from './_ui/main-content'
import type { PaletteLink } from './_ui/palette-entries'
import styles from './_ui/shell.module.css'
import { SideNavigation } from './_ui/side-navigation'
import { parseSingleKeys, SINGLE_KEYS_COOKIE } from './_ui/single-keys'
import { parseTheme, THEME_COOKIE } from './_ui/theme'
import { vendorHref } from './_url/filter-url'
import { viewHref } from './conversations/view-href'

export const metadata: Metadata = {
  title: { default: 'Yardstick', template: '%s · Yardstick' },
  description: 'One yardstick for every team that answers your customers.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const stored = await cookies()
  const theme = parseTheme(stored.get(THEME_COOKIE)?.value)
  const singleKeys = parseSingleKeys(stored.get(SINGLE_KEYS_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme} data-single-keys={singleKeys}>
      <body className={styles.shell}>
        <a className={styles.skip} href="#main">
          Skip to the content
        </a>
        <CommandLayer links={await listLinks()}>
          <SideNavigation theme={theme} />
          <MainContent className={styles.main}>{children}</MainContent>
        </CommandLayer>
      </body>
    </html>
  )
}

/** Without them the palette still finds the rest, and the page itself tells what failed. */
async function listLinks(): Promise<readonly PaletteLink[]> {
  const [vendors, views] = await Promise.all([
    api()
      .vendors.list()
      .catch(() => []),
    api()
      .savedViews.list()
      .catch(() => []),
  ])
  return [
    ...vendors.map(({ id, name }) => ({
      group: 'Scorecards' as const,
      words: name,
      also: 'scorecard vendor',
      href: vendorHref(id, WHOLE_PERIOD),
    })),
    ...views.map((view) => ({
      group: 'Saved views' as const,
      words: view.name,
      also: 'view list conversations',
      href: viewHref(view),
    })),
  ]
}
