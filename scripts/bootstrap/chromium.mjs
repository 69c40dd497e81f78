import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say, succeeds } from './run.mjs'
import { installSystemChromium } from './system-chromium.mjs'
import { tool } from './tool.mjs'

const DOWNLOAD_LIMIT_MS = 180_000

/** The path of a Chromium that runs, fetched where none is there; null, with one sentence said, where none can be had. */
export async function provideChromium() {
  const present = await findChromium()
  if (present !== null) return present

  say('Looking for a Chromium for the browser tests (only once, at most some minutes)...')
  await downloadChromium()
  const downloaded = await findChromium()
  if (downloaded !== null) return downloaded

  await installSystemChromium()
  const installed = await findChromium()
  if (installed === null) {
    say('The tests need a Chromium: install the package "chromium" or set YARDSTICK_CHROMIUM to the path of one.')
  }
  return installed
}

async function findChromium() {
  const candidates = [...chromiumCandidates(process.env, process.platform), await playwrightChromium()]
  return candidates.find(isUsable) ?? null
}

/** Where a Chromium may lie, best first: named by the environment, on the PATH, where its installers put it. */
export function chromiumCandidates(env, platform) {
  const named = [env.YARDSTICK_CHROMIUM, env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH]
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(delimiter).filter(Boolean)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...named, ...onPath, ...usualPlaces(env, platform)].filter((path) => path !== undefined && path !== '')
}

function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]
  }
  if (platform !== 'win32') return []
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return roots.flatMap((root) => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Chromium', 'Application', 'chrome.exe'),
  ])
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

function isUsable(path) {
  if (path === undefined || path === '' || !existsSync(path)) return false
  // On Windows `--version` opens a window instead of answering.
  return process.platform === 'win32' || succeeds(path, ['--version'])
}

async function downloadChromium() {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env }
  const playwright = [tool('@playwright/test', 'playwright'), 'install', 'chromium']
  const code = await run(process.execPath, playwright, { env, stdout: 'stderr', timeoutMs: DOWNLOAD_LIMIT_MS })
  if (code !== 0) say("Playwright's own Chromium could not be fetched; trying the system's package manager.")
}
