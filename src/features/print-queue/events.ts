declare module '#platform/events.ts' {
  interface Events {
    'letter.posted': { messageId: string }
    'letter.posting-undone': { messageId: string }
  }
}

export {}
