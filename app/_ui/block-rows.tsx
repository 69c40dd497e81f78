import type { ReactNode } from 'react'
import styles from './block-rows.module.css'
import { classNames } from './class-names'

/** Around a table: on a narrow screen each row becomes a block, its row header first and its cells with their names. */
export function BlockRows({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={classNames(styles.blocks, className)}>{children}</div>
}

/** What a cell holds, with the name that its column gives it where the columns are gone. */
export function Named({ name, isWide, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <>
      <span aria-hidden className={classNames(styles.name, isWide && styles.wide)}>
        {name}
      </span>
      {children}
    </>
  )
}
