export const da = {
  cpr: 'Her står et CPR-nummer. Det må ikke stå på siden. Tag det ud.',
  ask: 'Alle kan se det, du skriver. Skal {found} stå der? Tag det ud, eller sæt kryds.',
  askHosts:
    'De, der inviterer, ser det, du skriver. Skal {found} stå der? Tag det ud, eller sæt kryds.',
  yes: 'Ja, det må alle gerne se',
  yesHosts: 'Ja, det må de gerne se',
} as const
