export {
  AFTERWARDS,
  outcome,
  sheet,
  withMeeting,
} from '../../src/features/meetings/test-meetings.ts'
