import type { Locale } from '#app/i18n/locale.ts'
import type { Day } from '#app/platform/calendar.ts'

/** What a person may do besides learning, and where. */
export type AccessRole = {
  role: 'author' | 'leader' | 'administrator' | 'coordinator'
  scopeKind: 'unit' | 'municipality' | 'region'
  /** Unit id, municipality number, or «region». */
  scope: string
  /** Numbers of the municipalities that the scope reaches into. */
  municipalities: string[]
}

/** The signed-in person, as of today. */
export type Viewer = {
  id: string
  name: string
  email: string
  municipality: {
    number: string
    name: string
    /**
     * The last day on which leaders may see names: what the law asks for first is in place until
     * then (arbeidsmiljøloven § 9-2). Null when it is not, or no longer.
     */
    namesUntil: Day | null
  }
  unit: { id: string; name: string }
  mainRole: string
  /** Profile that says what is required of them. */
  profile: string
  jobRoles: string[]
  access: AccessRole[]
  /** The language that they read courses in, where it is known. */
  reads?: Locale
}
