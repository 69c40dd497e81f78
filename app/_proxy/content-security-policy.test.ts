import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

describe('the policy of a page', () => {
  const policy = contentSecurityPolicy('abc', false)
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part]))

  it('lets only scripts with this nonce run, never inline or evaluated ones', () => {
    expect(directives.get('script-src')).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  })

  it('allows evaluation in development only', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('names no foreign origin', () => {
    expect(policy).not.toMatch(/https?:|\*/)
  })

  it.each(['object-src', 'base-uri', 'frame-ancestors'])('closes %s', (name) => {
    expect(directives.get(name)).toBe(`${name} 'none'`)
  })
})
