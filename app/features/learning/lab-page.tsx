import { ActivityForm } from '#app/features/activities/views.tsx'
import { ContentLanguage } from '#app/i18n/content-language.ts'
import { ModuleTrail } from './answer-page.tsx'
import type { LabPageView } from './lab-page.server.ts'

/** A lab on a page of its own, with the way back to its module. */
export function LabPage({ course, module, language, view }: LabPageView) {
  return (
    <ContentLanguage.Provider value={language}>
      <div className="wrap page-head">
        <ModuleTrail course={course} module={module} activity={view.asked.title} />
        <ActivityForm opened={view} />
      </div>
    </ContentLanguage.Provider>
  )
}
