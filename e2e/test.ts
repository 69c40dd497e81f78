import { test as base, expect, type Page } from '@playwright/test'
import { startOnCopy } from './start-on-copy'

interface WorkerFixtures {
  /** Where this worker's own Yardstick answers: what one spec changes no other of another worker sees. */
  address: string
}

interface Fixtures {
  /** What the browser complained about during the test. A spec that provokes a complaint on purpose empties it. */
  complaints: string[]
}

/** Playwright's test at Yardstick's address, which fails when any page logged an error, threw one, or asked another machine. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  address: [
    async ({ browserName: _ }, use) => startOnCopy(process.env.YARDSTICK_SEED ?? '', use),
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ address }, use) => use(address),
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page)
    page.goto = async (...to) => {
      const response = await goto(...to)
      await untilWhole(page)
      return response
    }
    await use(page)
  },
  complaints: [
    async ({ context, address }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
      })
      context.on('request', (request) => {
        if (leavesMachine(request.url(), address)) complaints.push(`a request left the machine: ${request.url()}`)
      })
      context.on('weberror', (webError) => complaints.push(String(webError.error())))
      await use(complaints)
      expect(complaints, 'errors on the console of the browser').toEqual([])
    },
    { auto: true },
  ],
})

/** The same at an address of its own, for what depends on how much there is: other specs take more in. */
export const testAlone = test.extend<object, WorkerFixtures>({
  address: [
    async ({ browserName: _ }, use) => startOnCopy(process.env.YARDSTICK_SEED ?? '', use),
    { scope: 'worker', timeout: 60_000 },
  ],
})

/** Until all of a page has come and hears keys: the shapes that stand in for it are no page to judge. */
async function untilWhole(page: Page): Promise<void> {
  await page.locator('[data-skeleton]').waitFor({ state: 'detached' })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })))
}

function leavesMachine(url: string, address: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol.startsWith('http') && origin !== address
}

export { expect }
