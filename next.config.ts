import type { NextConfig } from 'next'

// Next reads this when it has loaded its configuration; nothing leaves the machine.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const EVERY_PATH_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  output: 'standalone',
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3'],
  outputFileTracingIncludes: { '/**': ['./db/migrations/**/*'] },
  // No image is resized here, and a database of customers' words must never be copied into a build.
  outputFileTracingExcludes: { '*': ['./node_modules/sharp/**', './node_modules/@img/**', './data/**'] },
  // Browsers that ask before they have read the page's own icon ask here.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  headers: async () => [
    { source: '/:path*', headers: EVERY_PATH_HEADERS },
    {
      source: '/api/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
}

export default config
