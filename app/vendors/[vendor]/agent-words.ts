import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { formatCount, formatPoints, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DIMENSION_WORDS } from '../../_words'

type Agent = Scorecard['agents'][number]

interface ComparedAgents extends Pick<Scorecard, 'agents' | 'agentsCompared'> {
  comparison: Pick<Scorecard['comparison'], 'displayFloor'>
}

/** What the table of agents says, before it: what drawing scores together does, or that there is nothing to tell apart. */
export function agentsNote({ agents, agentsCompared, comparison }: ComparedAgents): string {
  const order = `Those with most conversations first; this is no ranking. Below ${comparison.displayFloor} conversations no figure is printed.`
  if (agentsCompared === null) return order
  if (agentsCompared.isAlike)
    return `${order} ${alikeWords(agents.length, agentsCompared.count)}: any differences are what chance would give, so they have no ranks.`
  const drawing = `The estimate draws each score towards the ${formatPoints(agentsCompared.mean)} of all ${formatCount(agentsCompared.count)}, the more the less it stands on, so that a few lucky conversations lead no list.`
  return hasRanks(agents) ? `${order} ${drawing}` : `${order} ${drawing} None of them is firm enough for a rank.`
}

/** Whether any agent's estimate is firm enough for a rank. */
export function hasRanks(agents: readonly Agent[]): boolean {
  return agents.some(({ shrunk }) => shrunk !== null && shrunk.ranks !== null)
}

function alikeWords(all: number, compared: number): string {
  return all === compared
    ? 'These agents cannot be told apart'
    : `The ${formatUnits(compared, 'agent')} with enough to compare cannot be told apart`
}

/** How far an estimate can be relied on: "firm" where it may be ranked, "rough" where most of it is of the others. */
export function reliabilityWords({ isFirm }: NonNullable<Agent['shrunk']>): string {
  return isFirm ? 'firm' : 'rough'
}

/** Between which ranks an agent lies: "between 2nd and 5th of 9"; null where the estimate is not firm. */
export function rankWords({ ranks }: NonNullable<Agent['shrunk']>, count: number): string | null {
  if (ranks === null) return null
  const { low, high } = ranks
  return low === high ? `${ordinal(low)} of ${count}` : `between ${ordinal(low)} and ${ordinal(high)} of ${count}`
}

/** Why an agent of enough conversations is not compared: "nothing judged in escalation"; null where that is not why. */
export function notComparedWords(
  { dimensions }: Pick<Agent, 'dimensions'>,
  counted: readonly Dimension[],
): string | null {
  const absent = DIMENSIONS.filter((dimension) => counted.includes(dimension) && dimensions[dimension].n === 0)
  if (absent.length === 0) return null
  return `not compared: nothing judged in ${absent.map((dimension) => DIMENSION_WORDS[dimension].toLowerCase()).join(' and ')}`
}

function ordinal(rank: number): string {
  const [tens, ones] = [rank % 100, rank % 10]
  if (tens >= 11 && tens <= 13) return `${rank}th`
  return `${rank}${ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`
}
