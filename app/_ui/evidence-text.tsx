import type { ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './evidence-text.module.css'
import type { EvidencePart, LanedRange, NumberedRange } from './prepare-evidence'
import { type CannedRange, prepareStretches } from './prepare-stretches'
import { SLOT_KIND_WORDS } from './slot-kind-words'

interface EvidenceTextProps {
  text: string
  ranges: readonly NumberedRange[]
  canned: readonly CannedRange[]
  /** Where the finding with this number is shown: "#finding-3". */
  hrefOf: (marker: number) => string
}

/** A message's words as plain text nodes, with its evidence underlined and numbered, and what is canned dimmed. */
export function EvidenceText({ text, ranges, canned, hrefOf }: EvidenceTextProps) {
  return (
    <span className={styles.text}>
      {prepareStretches(text, ranges, canned).map(({ start, canned, parts }) => {
        const words = parts.map((part) => <Part key={part.start} part={part} hrefOf={hrefOf} />)
        if (canned === null) return <span key={start}>{words}</span>
        if (canned.slot === null)
          return (
            <span key={start} className={styles.template} data-canned="">
              {words}
            </span>
          )
        const kind = SLOT_KIND_WORDS[canned.slot]
        return (
          <span key={start} className={styles.slot} data-canned="" title={`Filled in: ${kind}`}>
            <span className={styles.said}> (filled in, {kind}:) </span>
            {words}
          </span>
        )
      })}
    </span>
  )
}

function Part({ part, hrefOf }: { part: EvidencePart; hrefOf: (marker: number) => string }) {
  return (
    <>
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
    </>
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

/** How to read dimmed words. */
export function CannedKey() {
  return (
    <p className={styles.key}>
      <span className={styles.template}>Dimmed</span>: a template’s words; greetings and courtesies never are.{' '}
      <span className={styles.slot}>Boxed</span>: filled in.
    </p>
  )
}
