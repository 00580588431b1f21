/** The paper of the working group in a test's world, for features that stand on it. */
export { withPaper } from '../../src/features/strategy/test-paper.ts'
