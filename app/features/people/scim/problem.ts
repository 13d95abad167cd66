/** The kinds of fault that RFC 7644 § 3.12 has a word for, as far as Leia uses them. */
export type ScimType =
  | 'invalidFilter'
  | 'invalidPath'
  | 'invalidSyntax'
  | 'invalidValue'
  | 'mutability'
  | 'noTarget'
  | 'tooMany'
  | 'uniqueness'

/** What a directory asks for that can't be done, as it is told so: in English, as the protocol is. */
export class ScimProblem extends Error {
  readonly status: number
  readonly scimType?: ScimType

  constructor(status: number, detail: string, scimType?: ScimType) {
    super(detail)
    this.status = status
    this.scimType = scimType
  }
}

/** 400 with the protocol's word for what is wrong. */
export function refused(scimType: ScimType, detail: string): ScimProblem {
  return new ScimProblem(400, detail, scimType)
}

/** The one answer for what does not exist and for what is another municipality's. */
export function absent(): ScimProblem {
  return new ScimProblem(404, 'There is no such resource.')
}

/** The body of an answer that tells of a problem. */
export function problemBody({ status, scimType, message }: ScimProblem) {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    ...(scimType && { scimType }),
    detail: message,
  }
}
