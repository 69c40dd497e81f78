'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { FindButton } from './find-button'
import { MoreEntries } from './more-entries'
import { currentFor, NAVIGATION_ENTRIES, type NavigationEntry } from './navigation-entries'
import styles from './side-navigation.module.css'
import type { Theme } from './theme'
import { ThemeToggle } from './theme-toggle'

export function SideNavigation({ theme }: { theme: Theme }) {
  const path = usePathname()
  const link = (entry: NavigationEntry) => <EntryLink {...entry} path={path} />
  const others = NAVIGATION_ENTRIES.filter(({ isInBar }) => !isInBar)
  return (
    <nav aria-label="Main" className={styles.navigation}>
      <p className={styles.name}>Yardstick</p>
      <div className={styles.find}>
        <FindButton />
      </div>
      <ul className={styles.entries}>
        {NAVIGATION_ENTRIES.map((entry) => (
          <li key={entry.href} className={entry.isInBar ? undefined : styles.wideOnly}>
            {link(entry)}
          </li>
        ))}
        <li className={styles.narrowOnly}>
          <MoreEntries key={path} isCurrent={others.some(({ href }) => currentFor(href, path) !== undefined)}>
            <li>
              <FindButton />
            </li>
            {others.map((entry) => (
              <li key={entry.href}>{link(entry)}</li>
            ))}
          </MoreEntries>
        </li>
      </ul>
      <ThemeToggle stored={theme} />
    </nav>
  )
}

function EntryLink({ href, words, icon: Icon, path }: NavigationEntry & { path: string }) {
  return (
    <Link href={href} className={styles.entry} title={words} aria-current={currentFor(href, path)}>
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      <span className={styles.words}>{words}</span>
    </Link>
  )
}
