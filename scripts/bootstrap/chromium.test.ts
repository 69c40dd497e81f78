import { describe, expect, it } from 'vitest'
import { chromiumCandidates } from './chromium.mjs'

describe('where a Chromium is looked for', () => {
  it('is first what the environment names, then the PATH', () => {
    const env = { YARDSTICK_CHROMIUM: '/a/chrome', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/b/chrome', PATH: '/bin' }
    expect(chromiumCandidates(env, 'linux')).toEqual([
      '/a/chrome',
      '/b/chrome',
      '/bin/chromium',
      '/bin/chromium-browser',
      '/bin/google-chrome',
      '/bin/google-chrome-stable',
    ])
  })

  it('prefers a Chromium in any folder of the PATH to a Chrome in an earlier one', () => {
    const found = chromiumCandidates({ PATH: '/first:/second' }, 'linux')
    expect(found.indexOf('/second/chromium')).toBeLessThan(found.indexOf('/first/google-chrome'))
  })

  it('is nowhere without an environment on Linux', () => {
    expect(chromiumCandidates({ YARDSTICK_CHROMIUM: '' }, 'linux')).toEqual([])
  })

  it('includes the folder of applications on a Mac', () => {
    expect(chromiumCandidates({}, 'darwin').at(-1)).toMatch(/Google Chrome\.app/)
  })

  it('includes the folders of programs on Windows', () => {
    expect(chromiumCandidates({ PROGRAMFILES: 'C:/Programs' }, 'win32')[0]).toMatch(/Programs.*chrome\.exe$/)
  })
})
