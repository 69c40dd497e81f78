const TESTED_MAJORS = [20, 22, 24]
/** The first minor version of a major that all packages run on; 0 elsewhere. */
const LOWEST_MINOR = { 20: 19, 22: 12 }

/** Whether Yardstick can run on this Node, and the sentence to say about it (null where there is nothing to say). */
export function checkNodeVersion(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major < TESTED_MAJORS[0] || minor < (LOWEST_MINOR[major] ?? 0)) {
    return {
      usable: false,
      sentence: `Yardstick needs Node 20.19, 22.12 or newer and this is Node ${version}; install Node 24.`,
    }
  }
  if (!isTestedMajor(version)) {
    return { usable: true, sentence: `Yardstick is tested on Node 20, 22 and 24; this is Node ${version}.` }
  }
  return { usable: true, sentence: null }
}

export function isTestedMajor(version) {
  return TESTED_MAJORS.includes(Number(version.split('.')[0]))
}
