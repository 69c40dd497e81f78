import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './evidence-text.module.css'
import { type LanedRange, type NumberedRange, prepareEvidence } from './prepare-evidence'

interface EvidenceTextProps {
  text: string
  ranges: readonly NumberedRange[]
  /** Where the finding with this number is shown: "#finding-3". */
  hrefOf: (marker: number) => string
}

/** A message's words as plain text nodes, with its evidence underlined and numbered. */
export function EvidenceText({ text, ranges, hrefOf }: EvidenceTextProps) {
  return (
    <span className={styles.text}>
      {prepareEvidence(text, ranges).map((part) => (
        <span key={part.start}>
          {part.ranges.reduceRight<ReactNode>(underline, part.text)}
          {part.ending.map(({ marker, dimension }) => (
            <a
              key={marker}
              href={hrefOf(marker)}
              className={classNames(styles.marker, styles[dimension])}
              data-marker={marker}
              aria-label={`Finding ${marker}`}
            >
              {marker}
            </a>
          ))}
        </span>
      ))}
    </span>
  )
}

function underline(inner: ReactNode, { marker, dimension, lane }: LanedRange): ReactNode {
  return (
    <mark className={classNames(styles.evidence, styles[dimension])} data-marker={marker} data-lane={Math.min(lane, 3)}>
      {inner}
    </mark>
  )
}

/** The number of a finding at the side, drawn as its evidence is. */
export function FindingNumber({ marker, dimension }: Pick<LanedRange, 'marker' | 'dimension'>) {
  return (
    <span className={classNames(styles.number, styles[dimension])} data-marker={marker}>
      {marker}
    </span>
  )
}
