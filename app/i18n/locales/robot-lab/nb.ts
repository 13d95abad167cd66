export const nb = {
  frame: (pass: number) => `Du består med ${pass} %.`,
}
export type RobotLabText = typeof nb
