declare module '#platform/events.ts' {
  interface Events {
    /** An employee said what they read about people for. */
    'service.started': { serviceId: string }
    'service.stopped': { serviceId: string }
  }
}

export {}
