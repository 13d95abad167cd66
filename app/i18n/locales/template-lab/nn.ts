import type { TemplateLabText } from './nb.ts'

export const nn: TemplateLabText = {
  frame: (pass) => `Du består med ${pass} %.`,
}
