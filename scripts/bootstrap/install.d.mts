export function installPackages(): Promise<number>
export function installStamp(root: string): string
export function readInstalledStamp(root: string): string | null
export function hasVersionsOfLockfile(root: string): boolean
