export function checkNodeVersion(version: string): { usable: boolean; sentence: string | null }
export function isTestedMajor(version: string): boolean
