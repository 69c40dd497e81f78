import { test as base, expect } from '@playwright/test'

interface Fixtures {
  /** What the browser complained about during the test. A spec that provokes a complaint on purpose empties it. */
  complaints: string[]
}

/** Playwright's test at Yardstick's address, which fails when any page logged an error, threw one, or asked another machine. */
export const test = base.extend<Fixtures>({
  baseURL: ({ browserName: _ }, use) => use(process.env.YARDSTICK_ADDRESS),
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
      })
      context.on('request', (request) => {
        if (leavesMachine(request.url())) complaints.push(`a request left the machine: ${request.url()}`)
      })
      context.on('weberror', (webError) => complaints.push(String(webError.error())))
      await use(complaints)
      expect(complaints, 'errors on the console of the browser').toEqual([])
    },
    { auto: true },
  ],
})

function leavesMachine(url: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol.startsWith('http') && origin !== process.env.YARDSTICK_ADDRESS
}

export { expect }
