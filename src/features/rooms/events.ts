declare module '#platform/events.ts' {
  interface Events {
    'room.opened': { meetingId: string }
    'room.asked': { meetingId: string; questionId: string }
    'room.paused': { meetingId: string }
    'room.resumed': { meetingId: string }
    'room.closed': { meetingId: string }
    /** What was said is inputs of the meeting now. */
    'room.handed-over': { meetingId: string }
    'room.said': { contributionId: string }
    'room.also-said': { contributionId: string }
    'room.hidden': { contributionId: string }
    'room.put-back': { contributionId: string }
    'room.grouped': { meetingId: string }
  }
}

export {}
