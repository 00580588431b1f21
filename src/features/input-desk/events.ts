declare module '#platform/events.ts' {
  interface Events {
    'input.read': { inputId: string; shown: boolean }
    'input.theme-chosen': { inputId: string }
    'input.merged': { inputId: string; leadId: string }
    'input.unmerged': { inputId: string; leadId: string }
    'input.split': { inputId: string; parts: number }
    'input.unsplit': { inputId: string }
    'input-theme.made': { themeId: string }
    'input-theme.renamed': { themeId: string }
    'input-theme.merged': { themeId: string; intoId: string }
    'input-theme.unmerged': { themeId: string; intoId: string }
  }
}

export {}
