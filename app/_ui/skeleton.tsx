import type { CSSProperties } from 'react'
import styles from './skeleton.module.css'

/** A grey shape where something will stand, seen only after a while; its sizes are those of CSS. */
export function Bone({ width = '100%', height = '1em' }: { width?: string; height?: string }) {
  return <span aria-hidden className={styles.bone} style={{ width, height }} />
}

/** A row of chips. */
export function SkeletonChips({ count }: { count: number }) {
  return Array.from({ length: count }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: all are alike
    <Bone key={place} width={place % 2 === 0 ? '92px' : '108px'} height="28px" />
  ))
}

interface SkeletonTableProps {
  columns: number
  rows: number
  /** Pixels of a row, and of one on a narrow screen, where it is a block. */
  height: number
  narrowHeight: number
  headHeight?: number
}

/** A table, whose first column is the widest. */
export function SkeletonTable({ columns, rows, height, narrowHeight, headHeight = 36 }: SkeletonTableProps) {
  const sizes: CSSProperties & Record<`--${string}`, string | number> = {
    '--columns': columns - 1,
    '--height': `${height}px`,
    '--narrow': `${narrowHeight}px`,
    '--head': `${headHeight}px`,
  }
  const cells = Array.from({ length: columns }, (_, place) => place)
  return (
    <div aria-hidden style={sizes}>
      {Array.from({ length: rows + 1 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all are alike
        <div key={row} className={row === 0 ? styles.head : styles.row}>
          {cells.map((column) => (
            <Bone key={column} width={column === 0 ? '80%' : '56%'} height="12px" />
          ))}
        </div>
      ))}
    </div>
  )
}
