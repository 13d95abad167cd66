/** Anyone may know it: the accounts exist in the demo only. */
export const DEMO_PASSWORD = 'helgeland-demo'

/** Who can be signed in as in the demo, and what for. */
export const DEMO_ACCOUNTS = [
  { email: 'ansatt@rana.example', what: 'employee in Rana' },
  { email: 'leder@rana.example', what: 'leader of Rana' },
  { email: 'enhetsleder@rana.example', what: 'leader of one unit in Rana' },
  { email: 'admin@rana.example', what: 'administrator of Rana' },
  { email: 'ansatt@vefsn.example', what: 'employee in Vefsn' },
  { email: 'leder@vefsn.example', what: 'leader of Vefsn' },
  { email: 'forfatter@helgeland.example', what: 'author of courses' },
  { email: 'koordinator@helgeland.example', what: 'coordinator of the region' },
] as const
