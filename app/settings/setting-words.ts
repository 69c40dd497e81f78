import type { SettingKind } from '#server/domain/setting'
import type { VendorKind } from '#server/domain/vendor'

export const VENDOR_KIND_WORDS: Readonly<Record<VendorKind, { name: string; meaning: string }>> = {
  in_house: { name: 'In-house', meaning: 'Your own team. The other vendors are compared with it.' },
  contracted: {
    name: 'Contracted',
    meaning: 'A team you pay. It is charged only with waits in the hours agreed with it.',
  },
}

export const SETTING_KIND_WORDS: Readonly<Record<SettingKind, string>> = {
  vendor: 'Vendor',
  agent: 'Agent',
  queue: 'Queue',
  reply_text: 'Text',
  template: 'Template',
  standard: 'Standard',
}
