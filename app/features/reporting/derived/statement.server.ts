/** Plain SQL as the writer takes it, with its numbered parameters. */
export function statement(sql: string, ...params: (string | number)[]) {
  return { toSQL: () => ({ sql, params }) }
}
