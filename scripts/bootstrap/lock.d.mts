export function withLock<T>(name: string, waitingSentence: string, work: () => T, root?: string): Promise<Awaited<T>>
export function lockFolder(name: string, root: string): string
