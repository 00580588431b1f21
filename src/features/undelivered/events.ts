declare module '#platform/events.ts' {
  interface Events {
    'message.tried-again': { messageId: string }
    'message.dropped': { messageId: string }
  }
}

export {}
