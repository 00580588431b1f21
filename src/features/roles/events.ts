declare module '#platform/events.ts' {
  interface Events {
    /** Another administrator is to say yes. */
    'role.asked': { grantId: string }
    'role.given': { grantId: string }
    'role.declined': { grantId: string }
    'role.ended': { grantId: string }
    'role.reminded': { grantId: string }
  }
}

export {}
