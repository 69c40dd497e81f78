import { describe, expect, it } from 'vitest'
import { isAllowedHost } from './allowed-host'

describe('a host is answered when it is this machine', () => {
  it.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST:3000',
    'yardstick.localhost',
    '127.0.0.1:3000',
    '127.1.2.3',
    '[::1]',
    '[::1]:3000',
  ])('%s', (host) => expect(isAllowedHost(host, undefined)).toBe(true))
})

describe('any other host is refused', () => {
  it.each([
    null,
    '',
    'example.test',
    'localhost.example.test',
    '127.0.0.1.example.test',
    'evil-localhost',
    '192.168.0.7:3000',
    '[::2]',
  ])('%s', (host) => expect(isAllowedHost(host, undefined)).toBe(false))
})

describe('a host named by the company is answered', () => {
  it.each([
    ['quality.example.test', true],
    ['quality.example.test:3000', true],
    ['other.example.test', true],
    ['example.test', false],
    ['', false],
  ])('%s: %s', (host, answered) => {
    expect(isAllowedHost(host, 'quality.example.test, Other.example.test,')).toBe(answered)
  })
})
