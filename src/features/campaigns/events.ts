declare module '#platform/events.ts' {
  interface Events {
    'campaign.made': { campaignId: string }
    'campaign.changed': { campaignId: string }
    'campaign.ended': { campaignId: string }
    'campaign.resumed': { campaignId: string }
  }
}

export {}
