import { playPlain } from './plain-story'
import { playPromise } from './promise-story'
import { chooseByShare } from './random'
import {
  playAbandoned,
  playBotContained,
  playOutreach,
  playReopened,
  playShiftHandOver,
  playUnanswered,
} from './rare-stories'
import { type DemoChannel, HOUR, MINUTE, type Scene } from './scene'
import { playComplaint, playSupervisorRequest } from './supervisor-story'
import { IN_HOUSE } from './vendors'

interface Story {
  play: (scene: Scene) => void
  share: number
}

const ONLY: Readonly<Record<DemoChannel, readonly Story[]>> = {
  chat: [
    { play: playAbandoned, share: 0.045 },
    { play: playUnanswered, share: 0.008 },
    { play: playBotContained, share: 0.02 },
  ],
  email: [{ play: playReopened, share: 0.012 }],
}
const REST: readonly Story[] = [
  { play: playComplaint, share: 0.012 },
  { play: playPromise, share: 0.04 },
  { play: playOutreach, share: 0.012 },
]

/** Plays one conversation to its end: the story is drawn by the vendor's rates, evenly within vendor, channel and topic. */
export function playConversation(scene: Scene): void {
  chooseStory(scene)(scene)
}

function chooseStory(scene: Scene): Story['play'] {
  const { vendor, channel, hours, samples } = scene
  if (endsTheDay(scene) && samples.hit('two-vendors', 0.1)) return playShiftHandOver
  const cell = `${vendor.name}:${channel}:${hours}`
  if (samples.hit(`supervisor-story:${cell}`, vendor.supervisorRequests[hours])) return playSupervisorRequest
  if (channel === 'email' && samples.hit(`unanswered:${cell}`, vendor.unansweredMail[hours])) return playUnanswered
  const stories = [...ONLY[channel], ...REST]
  stories.push({ play: playPlain, share: 1 - stories.reduce((sum, story) => sum + story.share, 0) })
  const u = samples.next(`story:${vendor.name}:${channel}:${scene.topic.name}`)
  return chooseByShare(stories, (story) => story.share, u).play
}

function endsTheDay(scene: Scene): boolean {
  const hour = Math.floor(scene.start / HOUR) % 24
  return scene.vendor === IN_HOUSE && scene.hours === 'day' && hour >= 15 && scene.start % HOUR < 50 * MINUTE
}
