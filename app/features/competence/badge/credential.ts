import { isoDay } from '#app/platform/calendar.ts'
import { type Certificate, endOf } from '../certificate.ts'

const NAME_OF_ISSUER = 'Leia'

/** The decentralised identifier of a site: whoever knows it knows where its keys are. */
export function issuerId(origin: string): string {
  return `did:web:${encodeURIComponent(new URL(origin).host)}`
}

/** Where anyone can ask whether a certificate is valid. */
export function verifyAddress(origin: string, number: string): string {
  return `${origin}/verify/${number}`
}

/** A certificate as an Open Badge 3.0 credential, not signed yet. */
export function credentialOf(certificate: Certificate, origin: string) {
  const { number, municipality, what, earnedOn } = certificate
  const end = endOf(certificate)
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: verifyAddress(origin, number),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: what.title,
    issuer: {
      id: issuerId(origin),
      type: ['Profile'],
      name: `${municipality} kommune, ${NAME_OF_ISSUER}`,
      url: origin,
    },
    validFrom: instant(earnedOn),
    ...(end === undefined ? {} : { validUntil: instant(end) }),
    credentialSubject: subjectOf(certificate, origin),
  }
}

function subjectOf({ name, course, what }: Certificate, origin: string) {
  const address = `${origin}/courses/${course}`
  return {
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', identityType: 'name', identityHash: name, hashed: false },
    ],
    achievement: {
      id: address,
      type: ['Achievement'],
      achievementType: 'Course',
      name: what.title,
      description: what.competences.map(({ title, level }) => `${title} (${level})`).join('; '),
      criteria: { narrative: what.modules.map(({ title }) => title).join('; ') },
      version: what.modules.map(({ id, revision }) => `${id}@${revision}`).join(' '),
      alignment: what.competences.map(({ id, title, level }) => ({
        type: ['Alignment'],
        targetName: title,
        targetCode: `${id}:${level}`,
        targetFramework: NAME_OF_ISSUER,
        targetUrl: address,
      })),
    },
  }
}

function instant(day: number): string {
  return `${isoDay(day)}T00:00:00Z`
}
