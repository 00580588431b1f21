declare module '../events.ts' {
  interface Events {
    /** A message was given up: its address is wrong, or a server was away too long. */
    'message.failed': { messageId: string }
  }
}

export {}
