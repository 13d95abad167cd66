/** Plain SQL as the writer takes it, with its numbered parameters. */
export function statement(sql: string, ...params: (string | number | null)[]) {
  return { toSQL: () => ({ sql, params }) }
}
