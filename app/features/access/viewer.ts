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
  municipality: { number: string; name: string }
  unit: { id: string; name: string }
  mainRole: string
  /** Profile that says what is required of them. */
  profile: string
  jobRoles: string[]
  access: AccessRole[]
}
