/** The links of what the municipality decides. */
export const settingsUrl = '/indstillinger'
export const settingUrl = (name: string) => `${settingsUrl}/${name}`
export const backUrl = (name: string) => `${settingsUrl}/${name}/tilbage`
