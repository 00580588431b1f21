import type { Visit } from './tables.ts'

declare module '#platform/events.ts' {
  interface Events {
    'assisted.agreed': { assistedId: string }
    /** Agreed anew, for as long again. */
    'assisted.renewed': { assistedId: string }
    'assisted.joined': { assistedId: string; joiningId: string }
    'assisted.slip-made': { assistedId: string; bySms: boolean }
    'assisted.follow-up-set': { assistedId: string }
    'assisted.handed': { assistedId: string; toId: string }
    /** By the one who is helped, by whoever helps, or because the time was up. */
    'assisted.ended': { assistedId: string; by: 'person' | 'helper' | 'time' }
    'assisted.taken-over': { assistedId: string; personId: string }
    'landing.asked': { joiningId: string; visit: Visit }
    'landing.answered': { joiningId: string; visit: Visit; by: 'host' | 'employee' }
  }
}
