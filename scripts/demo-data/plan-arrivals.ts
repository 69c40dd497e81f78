import type { Random } from './random'
import { chooseByShare } from './random'
import type { Samples } from './samples'
import { DAY, type DemoChannel, HOUR, SECOND } from './scene'
import type { Topic } from './sentences/topic'
import { TOPICS } from './sentences/topics'
import { DEMO_VENDORS, type DemoVendor, type Hours, LARKSTEAD } from './vendors'

export interface Arrival {
  start: number
  hours: Hours
  channel: DemoChannel
  vendor: DemoVendor
  topic: Topic
}

// Conversations by hour of a weekday: most between ten and three, with a real tail at night.
const WEEKDAY = [
  1, 0.8, 0.7, 0.6, 0.6, 0.8, 1.4, 2.4, 4, 6.8, 9, 9.2, 8.4, 8.6, 8.8, 7, 6, 4.6, 4, 3.8, 3.6, 3, 2.3, 1.6,
]
const WEEKEND_FACTOR = 0.5
const CHAT_SHARE = 0.55
const TOO_FEW = 20
const EASY_WEIGHTS = [22, 15, 12, 11, 9, 9, 7]
const HARD_WEIGHTS = [8, 6, 5, 5, 4]

const HOURS_OF_WEEK = Array.from({ length: 168 }, (_, hour) => ({
  hour,
  weight: (WEEKDAY[hour % 24] ?? 0) * (hour >= 120 ? WEEKEND_FACTOR : 1),
}))

/** When customers write, on which channel, to whom and about what. Sorted by time; `start` is a Monday, 00:00 UTC. */
export function planArrivals(count: number, weeks: number, start: number, samples: Samples, random: Random): Arrival[] {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const { hour } = chooseByShare(HOURS_OF_WEEK, (entry) => entry.weight, samples.next('hour of week'))
    times.push(start + (i % weeks) * 7 * DAY + hour * HOUR + random.whole(0, 3599) * SECOND)
  }
  times.sort((a, b) => a - b)
  const everyNth = Math.max(1, Math.floor(count / TOO_FEW))
  return times.map((time, index) => {
    const hours = hoursOf(time)
    const vendor =
      index % everyNth === everyNth - 1
        ? LARKSTEAD
        : chooseByShare(DEMO_VENDORS, (entry) => entry.load[hours], samples.next(`vendor:${hours}`))
    const channel = samples.hit(`channel:${vendor.name}:${hours}`, CHAT_SHARE) ? 'chat' : 'email'
    return { start: time, hours, channel, vendor, topic: chooseTopic(vendor, samples) }
  })
}

/** Monday to Friday, 09:00 to 17:00 UTC is day. */
export function hoursOf(time: number): Hours {
  const date = new Date(time)
  const weekday = date.getUTCDay()
  const hour = date.getUTCHours()
  return weekday >= 1 && weekday <= 5 && hour >= 9 && hour < 17 ? 'day' : 'night'
}

function chooseTopic(vendor: DemoVendor, samples: Samples): Topic {
  const hard = samples.hit(`hard:${vendor.name}`, vendor.hardShare)
  const group = TOPICS.filter((topic) => topic.hard === hard)
  const weights = hard ? HARD_WEIGHTS : EASY_WEIGHTS
  const open = group
    .map((topic, index) => ({ topic, weight: weights[index] ?? 1 }))
    .filter(({ topic }) => hard || !vendor.easyTopics || vendor.easyTopics.includes(topic.name))
  return chooseByShare(open, (entry) => entry.weight, samples.next(`topic:${vendor.name}:${hard}`)).topic
}
