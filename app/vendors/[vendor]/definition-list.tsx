import { Fragment } from 'react'
import type { Definition } from './definition'
import styles from './definitions-section.module.css'

export function DefinitionList({ definitions }: { definitions: readonly Definition[] }) {
  return (
    <dl className={styles.words}>
      {definitions.map(({ term, meaning }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
