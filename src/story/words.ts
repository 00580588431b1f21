/** What some hosts want to be found by; two of them write the same word in two ways. */
export const storyWords: Readonly<Record<string, readonly string[]>> = {
  'act.rollespil': ['D&D', 'rollespil', 'fantasy'],
  'act.strik-hylke': ['quilt', 'garn'],
  'act.strik-ry': ['garn'],
  'act.krolf': ['petanque', 'kugler'],
  'act.formiddagshus': ['pétanque'],
}
