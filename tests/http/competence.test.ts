import { beforeAll, describe, expect, it } from 'vitest'
import { competencesRequiredOf } from '#tests/support/courses.ts'
import { openSite, type Site } from '#tests/support/site.ts'
import { Visitor } from '#tests/support/visitor.ts'

const ADDRESS = '/me/competence'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const as = (email: string) => new Visitor(site.app).signIn(email)

/** Gives a person every module that is required of them on one day, ending on another. */
async function pass(email: string, passedOn: number, expiresOn: number): Promise<void> {
  await site.controls.db.client.execute({
    sql: `insert into completion (person, module, passed_on, revision, expires_on, recorded_at)
      select distinct person.id, need.module, ?, 1, ?, 0 from person
      join membership here on here.person = person.id
      join profile_module need on need.profile = here.profile
      where person.email = ?`,
    args: [passedOn, expiresOn, email],
  })
}

const today = () => Math.floor(Date.now() / 86_400_000)

describe('one’s own competence', () => {
  it('asks a visitor to sign in', async () => {
    const answer = await new Visitor(site.app).get(ADDRESS)
    expect([answer.statusCode, answer.headers.location]).toEqual([
      302,
      `/sign-in?next=${encodeURIComponent(ADDRESS)}`,
    ])
  })

  it('leads from what is missing to the modules that give it', async () => {
    const reader = await as('ansatt@rana.example')
    const { statusCode, body } = await reader.get(ADDRESS)
    expect(statusCode).toBe(200)
    expect(body).toContain(
      `Du har 0 av ${competencesRequiredOf(['saksbehandler'])}\u00a0kompetanser`,
    )
    expect(body).toContain('4\u00a0moduler gjenstår')
    const links = [...body.matchAll(/href="(\/courses\/dokumenthandtering\/[^"]+)"/g)]
    expect(links[0]?.[1]).toBe('/courses/dokumenthandtering/journalforingsplikten')
    expect(body).toContain('href="/me/competence" aria-current="page"')
  })

  it('tells expired from never and from expiring, and renewal makes it whole', async () => {
    const email = 'admin@rana.example'
    const reader = await as(email)
    expect((await reader.get(ADDRESS)).body).toContain('Ikke oppnådd ennå')
    await pass(email, today() - 900, today() - 3)
    const expired = (await reader.get(ADDRESS)).body
    expect(expired).toContain('Det utløp')
    expect(expired).not.toContain('Ikke oppnådd ennå')
    await pass(email, today() - 2, today() + 30)
    const renewed = (await reader.get(ADDRESS)).body
    expect(renewed).toContain(`Du har alle de ${competencesRequiredOf([])} kompetansene`)
    expect(renewed).toContain('Utløper snart')
    expect(renewed).not.toContain('Det utløp')
  })

  it('is one’s own: a leader sees nothing there of those they lead', async () => {
    const leader = await as('leder@rana.example')
    const { body } = await leader.get(`${ADDRESS}?person=admin@rana.example`)
    expect(body).not.toContain('Stian Lyngmo')
  })

  it.each([
    ['nn', 'Kompetansen min'],
    ['en', 'My competence'],
  ])('speaks %s', async (language, title) => {
    const reader = await as('ansatt@vefsn.example')
    const { body } = await reader.get(ADDRESS, { 'accept-language': language })
    expect(body).toContain(`<h1 class="title">${title}</h1>`)
  })
})
