import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from './app/_proxy/content-security-policy'
import { isSavedFile } from './app/_proxy/is-saved-file'
import { HOST_REFUSED, isAllowedHost } from './server/domain/allowed-host'

/** Sets headers and refuses foreign host names. It decides nothing about who may see what. */
export function proxy(request: NextRequest): NextResponse {
  if (!isAllowedHost(request.headers.get('host'), process.env.YARDSTICK_HOSTS)) {
    return new NextResponse(`${HOST_REFUSED}\n`, {
      status: 421,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  // Two policies would both hold, and a file brings its own.
  if (isSavedFile(request.nextUrl.pathname)) return NextResponse.next()
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// Never /api: a body that passes through here is cut off at 10 MB, without an error.
export const config = { matcher: '/((?!api(?:/|$)|_next/static|_next/image|favicon.ico|icon.svg).*)' }
