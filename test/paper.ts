export { withPaper } from '../src/features/strategy/test-paper.ts'
