import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresMeasuredOn, publishedFigures } from '#server/text/published-figures'
import { ROOT } from './bootstrap/root.mjs'
import { isPresent, labelledSets, measureSet } from './labelled-sets'

const FILE = 'server/text/english/figures.json'

/** Measures the detectors on the labelled sets that are present; figures of the others stay as they were published. */
const figures = labelledSets.flatMap((set) => {
  if (isPresent(set)) return [measureSet(set)]
  return publishedFigures.filter((figure) => figure.detector === set.detector && figure.set === set.set)
})
const isSame = JSON.stringify(figures) === JSON.stringify(publishedFigures)
const measuredOn = isSame ? figuresMeasuredOn : new Date().toISOString().slice(0, 10)
writeFileSync(join(ROOT, FILE), `${JSON.stringify({ measuredOn, figures }, null, 2)}\n`)
console.log(`${figures.length} figures in ${FILE}`)
