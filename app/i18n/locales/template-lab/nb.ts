export const nb = {
  frame: (pass: number) => `Du består med ${pass} %.`,
}
export type TemplateLabText = typeof nb
