declare module '#platform/events.ts' {
  interface Events {
    'meeting.called': { meetingId: string }
    /** moved: the time or the place is another. */
    'meeting.changed': { meetingId: string; moved: boolean }
    'meeting.cancelled': { meetingId: string }
    /** It took place, and somebody has begun to write down what was said. */
    'meeting.held': { meetingId: string }
    /** What came of it is written down for all. */
    'meeting.closed': { meetingId: string }
    'meeting.facilitator-added': { meetingId: string }
    'meeting.facilitator-removed': { meetingId: string }
    'meeting.associations-invited': { meetingId: string; count: number }
    'meeting.themes-kept': { meetingId: string }
    'meeting.template-made': { templateId: string }
    'meeting.template-removed': { templateId: string }
    'meeting.promised': { meetingId: string; promiseId: string }
    'meeting.promise-settled': { meetingId: string; promiseId: string }
    'meeting.promise-reminded': { promiseId: string }
  }
}

export {}
