import type { TemplateLabText } from './nb.ts'

export const en: TemplateLabText = {
  frame: (pass) => `You pass with ${pass} %.`,
}
