import { ringOf, scaleOf } from '../../../_figures/prepare-figures'
import {
  againstInHouseSentence,
  againstInHouseWords,
  againstStandardSentence,
} from '../../../_figures/verdict-sentences'
import { drawInterval } from '../../../_file/draw-interval'
import { html, type Markup } from '../../../_file/html'
import { DASH, formatPoints } from '../../../_format'
import type { Scorecard } from '../../../_trpc/outputs'
import { TARGET_VERDICT_WORDS, type Tone, tooFewWords, VERDICT_WORDS } from '../../../_ui/verdict-words'
import { partsBeforeWords, scoreBeforeSentence } from '../before-words'
import { butCriticalWords } from '../critical-words'
import { explainScore, scoreRangeWords } from '../explain-score'
import { dimensionsTable } from './dimensions-table'

/** The score with the sentence that explains it, how it stands against in-house and the standard, and what it is made of. */
export function scorePart(scorecard: Scorecard, from: string | null): Markup {
  const { vendor, inHouse, comparison, standard, pointsLost } = scorecard
  const { displayFloor, shareWithinTarget } = comparison
  const { score, againstInHouse, againstStandard } = vendor
  const rival = vendor.kind === 'in_house' ? null : inHouse
  const target = TARGET_VERDICT_WORDS[againstStandard]
  const butCritical = butCriticalWords(scorecard)
  const sinceBefore = scoreBeforeSentence(scorecard, from)
  const partsBefore = partsBeforeWords(scorecard)
  return html`<section><h2>Score</h2>
${
  score.n < displayFloor
    ? html`<p class="big">${DASH}</p><p>${tooFewWords(score.n, displayFloor)}: a score needs ${displayFloor} conversations.</p>`
    : html`<p class="big">${formatPoints(score.value)}</p><p class="wide">${drawInterval({
        measured: score,
        minimum: displayFloor,
        scale: scaleOf(rival ? [score, rival.score] : [score], displayFloor),
        inHouse: ringOf(rival?.score ?? null, displayFloor),
      })}</p><p class="note">${scoreRangeWords(vendor)}</p>
${butCritical !== null && html`<p class="verdict critical"><span class="tone">${butCritical}</span></p>`}
<p>${explainScore(score, vendor.dimensions, pointsLost, standard.weights, vendor.counted)}</p>
${sinceBefore !== null && html`<p>${sinceBefore}</p>`}`
}
${
  againstInHouse !== null &&
  verdict(
    VERDICT_WORDS[againstInHouse.figures.score.verdict].tone,
    `Against in-house: ${againstInHouseWords(againstInHouse.figures.score)}.`,
    againstInHouseSentence(vendor.name, againstInHouse.figures.score, againstInHouse.dimensions),
  )
}
${inHouse === null && html`<p class="note">There is no in-house team to compare with.</p>`}
${verdict(target.tone, `First replies: ${target.short}.`, againstStandardSentence(vendor, shareWithinTarget))}
<h3>What it is made of</h3>
${dimensionsTable(scorecard, rival)}
<p class="note">The line is the range that chance allows, the dot the value, the tick the target, the ring in-house.</p>
${partsBefore !== null && html`<p class="note">Against the period before: ${partsBefore}.</p>`}</section>`
}

function verdict(tone: Tone, words: string, sentence: string): Markup {
  return html`<p class="verdict ${tone}"><span class="tone">${words}</span> ${sentence}</p>`
}
