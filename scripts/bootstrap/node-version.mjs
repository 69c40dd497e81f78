const TESTED_MAJORS = [20, 22, 24]
const LOWEST = [20, 9]

/** Whether Yardstick can run on this Node, and the sentence to say about it (null where there is nothing to say). */
export function checkNodeVersion(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major < LOWEST[0] || (major === LOWEST[0] && minor < LOWEST[1])) {
    return {
      usable: false,
      sentence: `Yardstick needs Node 20.9 or newer and this is Node ${version}; install Node 24.`,
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
