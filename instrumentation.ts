/** Next calls this once, when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ getDatabase }, { keepWarm }] = await Promise.all([
    import('./db/open-database'),
    import('./server/operations/keep-warm'),
  ])
  void keepWarm(getDatabase)
}
