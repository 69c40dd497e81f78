import Link from 'next/link'
import type { ReactNode } from 'react'
import { api } from '../_trpc/server'
import { PageTitle } from '../_ui/page-title'
import styles from './settings-head.module.css'
import { StaleNotice } from './stale-notice'

interface SettingsHeadProps {
  title: string
  note?: ReactNode
  /** The page above; null for the settings themselves. */
  up: { words: string; href: string } | null
}

/** The head of every page of the settings, with what is to be done before the figures follow them. */
export async function SettingsHead({ title, note, up }: SettingsHeadProps) {
  const state = await api().settings.scoring()
  return (
    <>
      {up && (
        <p className={styles.up}>
          <Link href={up.href}>{up.words}</Link>
        </p>
      )}
      <PageTitle title={title} note={note} />
      <StaleNotice state={state} />
    </>
  )
}
