'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import styles from './side-navigation.module.css'
import { nextTheme, parseTheme, THEME_COOKIE, THEME_WORDS, type Theme } from './theme'
import { choose, useChoice } from './use-choice'

const ICONS = { system: Monitor, light: Sun, dark: Moon }

export function ThemeToggle({ stored }: { stored: Theme }) {
  const theme = parseTheme(useChoice('theme', stored))
  const Icon = ICONS[theme]
  return (
    <button
      type="button"
      className={styles.entry}
      onClick={() => choose('theme', THEME_COOKIE, nextTheme(theme))}
      title={THEME_WORDS[theme]}
    >
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      <span className={styles.words}>{THEME_WORDS[theme]}</span>
    </button>
  )
}
