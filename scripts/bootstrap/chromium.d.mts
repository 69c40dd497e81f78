export function provideChromium(): Promise<string | null>
export function chromiumCandidates(env: Record<string, string | undefined>, platform: string): string[]
