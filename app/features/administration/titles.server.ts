import { catalogue } from '#app/features/learning/catalogue.server.ts'

/** What is called what in the courses and their lists, by id: job roles, competences, courses and paths. */
export function titlesOf(): ReadonlyMap<string, string> {
  const { jobRoles, competences, courses, learningPaths } = catalogue().content
  return new Map(
    [...learningPaths, ...courses, ...competences, ...jobRoles].map(({ id, title }) => [id, title]),
  )
}
