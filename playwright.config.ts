import { defineConfig } from '@playwright/test'

const isRoot = process.getuid?.() === 0

/** What keeps the browser from asking anybody outside this machine. A sandbox cannot be had as root. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  // Each has a server and a data folder of its own.
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.YARDSTICK_CHROMIUM, args },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
  },
})
