import '@fontsource-variable/inter/wght.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import styles from './_ui/shell.module.css'
import { SideNavigation } from './_ui/side-navigation'
import { parseTheme, THEME_COOKIE } from './_ui/theme'

export const metadata: Metadata = {
  title: { default: 'Yardstick', template: '%s · Yardstick' },
  description: 'One yardstick for every team that answers your customers.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme}>
      <body className={styles.shell}>
        <a className={styles.skip} href="#main">
          Skip to the content
        </a>
        <SideNavigation theme={theme} />
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </body>
    </html>
  )
}
