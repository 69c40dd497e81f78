import { BANDS, type Band } from '#server/domain/template'
import { formatCount, formatUnits } from '../../_format'

/** The bands that a reply long enough to tell falls into, from most canned to least. */
export type JudgedBand = Exclude<Band, 'short'>

export interface BandSegment {
  band: JudgedBand
  count: number
  /** Of the judged replies, 0–1. */
  share: number
}

export interface PreparedBands {
  judged: number
  short: number
  segments: BandSegment[]
}

/** Replies by how much of them is a template's, as parts of those that are long enough to tell. */
export function prepareBands(bands: Readonly<Record<Band, number>>): PreparedBands {
  const told = BANDS.filter((band) => band !== 'short')
  const judged = told.reduce((sum, band) => sum + bands[band], 0)
  return {
    judged,
    short: bands.short,
    segments: told.map((band) => ({ band, count: bands[band], share: judged === 0 ? 0 : bands[band] / judged })),
  }
}

/** What the bar shows, in a sentence. */
export function bandsWords({ judged, short, segments }: PreparedBands): string {
  const count = (wanted: JudgedBand) => formatCount(segments.find(({ band }) => band === wanted)?.count ?? 0)
  const are = judged === 1 ? 'reply' : 'replies'
  const sentence = `Of ${formatCount(judged)} ${are} long enough to tell, ${count('verbatim')} are a template word for word and ${count('own')} are own words.`
  return short === 0
    ? sentence
    : `${sentence} ${formatUnits(short, 'reply', 'replies')} more ${short === 1 ? 'is' : 'are'} too short to tell.`
}
