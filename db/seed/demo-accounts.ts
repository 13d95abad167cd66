/** Anyone may know it: the accounts exist in the demo only. */
export const DEMO_PASSWORD = 'helgeland-demo'

type AccessRole = [role: string, scopeKind: 'unit' | 'municipality' | 'region', scope: string]

/** A demo account: who it is, where they work, and what they may do besides learning. */
export type DemoAccount = {
  email: string
  /** What the account is for, as it is printed at start. */
  what: string
  name: string
  municipality: string
  unit: string
  leads: boolean
  access: AccessRole[]
}

/** Who can be signed in as in the demo. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  {
    email: 'ansatt@rana.example',
    what: 'employee in Rana',
    name: 'Ingrid Solbakk',
    municipality: '1833',
    unit: '1833-teknisk-plan',
    leads: false,
    access: [],
  },
  {
    email: 'leder@rana.example',
    what: 'leader of Rana',
    name: 'Terje Nordhaug',
    municipality: '1833',
    unit: '1833-stab',
    leads: true,
    access: [['leader', 'municipality', '1833']],
  },
  {
    email: 'enhetsleder@rana.example',
    what: 'leader of one unit in Rana',
    name: 'Maren Elvestad',
    municipality: '1833',
    unit: '1833-teknisk-plan',
    leads: true,
    access: [['leader', 'unit', '1833-teknisk-plan']],
  },
  {
    email: 'admin@rana.example',
    what: 'administrator of Rana',
    name: 'Stian Lyngmo',
    municipality: '1833',
    unit: '1833-stab-hr',
    leads: false,
    access: [['administrator', 'municipality', '1833']],
  },
  {
    email: 'ansatt@vefsn.example',
    what: 'employee in Vefsn',
    name: 'Jovnna Vaerie',
    municipality: '1824',
    unit: '1824-stab-okonomi',
    leads: false,
    access: [],
  },
  {
    email: 'leder@vefsn.example',
    what: 'leader of Vefsn',
    name: 'Astrid Havnes',
    municipality: '1824',
    unit: '1824-stab',
    leads: true,
    access: [['leader', 'municipality', '1824']],
  },
  {
    email: 'forfatter@helgeland.example',
    what: 'author of courses',
    name: 'Synnøve Bratteng',
    municipality: '1813',
    unit: '1813-stab-dokumentsenter',
    leads: false,
    access: [['author', 'region', 'region']],
  },
  {
    email: 'koordinator@helgeland.example',
    what: 'coordinator of the region',
    name: 'Olena Kovalenko',
    municipality: '1820',
    unit: '1820-stab',
    leads: false,
    access: [['coordinator', 'region', 'region']],
  },
]

/** The employee whom the demo begins with: one module passed, the next one begun. */
export const BEGINNER = 'ansatt@rana.example'

/** The employee whose passes in the first course soon end, so that the demo shows a renewal. */
export const RENEWER = 'ansatt@vefsn.example'
