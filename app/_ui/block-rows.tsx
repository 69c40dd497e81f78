import type { CSSProperties, ReactNode } from 'react'
import styles from './block-rows.module.css'
import { classNames } from './class-names'

interface BlockRowsProps {
  children: ReactNode
  className?: string | undefined
  style?: CSSProperties | undefined
}

/** Around a table: on a narrow screen each row becomes a block, its row header first and its cells with their names. */
export function BlockRows({ children, className, style }: BlockRowsProps) {
  return (
    <div className={classNames(styles.blocks, className)} style={style}>
      {children}
    </div>
  )
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
