'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import styles from './side-navigation.module.css'
import { nextTheme, THEME_COOKIE, type Theme } from './theme'

const ICONS = { system: Monitor, light: Sun, dark: Moon }
const WORDS = { system: 'System theme', light: 'Light theme', dark: 'Dark theme' }
const YEAR_SECONDS = 365 * 24 * 60 * 60

export function ThemeToggle({ stored }: { stored: Theme }) {
  const [theme, setTheme] = useState(stored)
  const Icon = ICONS[theme]

  function change() {
    const next = nextTheme(theme)
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser we support
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
    document.documentElement.dataset.theme = next
    setTheme(next)
  }

  return (
    <button type="button" className={styles.entry} onClick={change} title={WORDS[theme]}>
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      <span className={styles.words}>{WORDS[theme]}</span>
    </button>
  )
}
