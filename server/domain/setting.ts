/** What the settings are of. */
export const SETTING_KINDS = ['vendor', 'agent', 'queue', 'standard'] as const
export type SettingKind = (typeof SETTING_KINDS)[number]
