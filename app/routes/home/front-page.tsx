import { ORIGINAL } from '#app/i18n/content-language.ts'
import { useFormat, useText } from '#app/i18n/i18n.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { arrowRight, barChart, enter, person, shieldLock } from '#app/ui/icons/paths.ts'
import { InLanguage, Name, type Named } from '#app/ui/in-language.tsx'
import { RobotPicture, TemplatePicture, WorkflowPicture } from './front-art.tsx'

export type LabKind = 'workflow-lab' | 'template-lab' | 'robot-lab'

export type FrontPageProps = {
  courses: (Named & {
    id: string
    /** K1, K2 … */
    code: string
    /** The job roles that the course is for. */
    audience: Named[]
    modules: number
  })[]
  /** Where there is a lab of each kind to find; null where there is none. */
  labs: Record<LabKind, string | null>
  /** Minutes of the shortest and the longest module. */
  minutes: { shortest: number; longest: number }
  municipalities: { number: string; name: string; samiName: string | null }[]
}

/** What a visitor sees: what Leia is, which courses there are and who shares them. */
export function FrontPage(props: FrontPageProps) {
  const { courses, labs, municipalities } = props
  return (
    <div className="front" data-size="md">
      <Hero {...props} />
      <How labs={labs} />
      {courses.length > 0 && <Courses courses={courses} />}
      <Leaders />
      {municipalities.length > 0 && <Municipalities municipalities={municipalities} />}
    </div>
  )
}

function Hero({ courses, minutes, municipalities }: FrontPageProps) {
  const text = useText('front')
  const modules = courses.reduce((sum, course) => sum + course.modules, 0)
  const facts = [
    [courses.length, text.coursesUnit(courses.length)],
    [modules, text.modulesUnit(modules, minutes.shortest, minutes.longest)],
    [municipalities.length, text.municipalitiesUnit(municipalities.length)],
  ] as const
  return (
    <div className="hero">
      <div className="wrap hero__wrap">
        <div className="hero__text">
          <h1 className="display">{text.heading}</h1>
          <p className="lead">{text.lead}</p>
          <div className="row">
            <ButtonLink href="/sign-in" size="lg" icon={enter} fullOnPhone>
              {text.signIn}
            </ButtonLink>
            <ButtonLink href="/courses" size="lg" variant="secondary" fullOnPhone>
              {text.seeCourses}
            </ButtonLink>
          </div>
          <p className="hero__once-in">{text.onceIn}</p>
          <ul className="hero__facts">
            {facts
              .filter(([count]) => count > 0)
              .map(([count, unit]) => (
                <li key={unit}>
                  <b>{count}</b> {unit}
                </li>
              ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

function How({ labs }: Pick<FrontPageProps, 'labs'>) {
  const text = useText('front').how
  const cards = [
    { ...text.workflow, href: labs['workflow-lab'], Picture: WorkflowPicture },
    { ...text.template, href: labs['template-lab'], Picture: TemplatePicture },
    { ...text.robot, href: labs['robot-lab'], Picture: RobotPicture },
  ]
  return (
    <section className="wrap section" aria-labelledby="how">
      <div className="section__head">
        <h2 className="title" id="how">
          {text.heading}
        </h2>
        <p className="lead">{text.lead}</p>
      </div>
      <div className="grid-3 how">
        {cards.map(({ title, text: words, href, Picture }) => (
          <article key={title} className="ds-card how__card">
            <Picture />
            <div className="how__words">
              <h3 className="heading-3">{href ? <a href={href}>{title}</a> : title}</h3>
              <p>{words}</p>
            </div>
          </article>
        ))}
      </div>
    </section>
  )
}

function Courses({ courses }: Pick<FrontPageProps, 'courses'>) {
  const text = useText('front')
  return (
    <section className="wrap section" aria-labelledby="courses">
      <div className="row row--between section__head section__head--wide">
        <h2 className="title" id="courses">
          {text.coursesHeading(courses.length)}
        </h2>
        <ButtonLink href="/courses" variant="secondary" iconAfter={arrowRight}>
          {text.allCourses}
        </ButtonLink>
      </div>
      <ol className="route">
        {courses.map(({ id, code, audience, modules, ...named }) => (
          <li key={id}>
            <a className="route__link" href={`/courses/${id}`}>
              <span className="buoy">{code}</span>
              <span>
                <span className="heading-3 route__title">
                  <Name of={named} />
                </span>
                <span className="small muted">
                  <Audience of={audience} modules={modules} />
                </span>
              </span>
              <Icon of={arrowRight} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Leaders() {
  const text = useText('front').leaders
  const promises = [
    { icon: shieldLock, words: text.smallGroups },
    { icon: person, words: text.ownAnswers },
    { icon: barChart, words: text.sameFigures },
  ]
  return (
    <section className="band" aria-labelledby="leaders">
      <div className="wrap band__split">
        <div className="stack stack--loose">
          <h2 className="title" id="leaders">
            {text.heading}
          </h2>
          <p className="lead">{text.lead}</p>
          <ButtonLink href="/about/figures" variant="secondary" iconAfter={arrowRight}>
            {text.link}
          </ButtonLink>
        </div>
        <ul className="promises body">
          {promises.map(({ icon, words }) => (
            <li key={words}>
              <Icon of={icon} />
              <span>{words}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Municipalities({ municipalities }: Pick<FrontPageProps, 'municipalities'>) {
  const text = useText('front')
  return (
    <section className="wrap section" aria-labelledby="municipalities">
      <div className="section__head">
        <h2 className="title" id="municipalities">
          {text.municipalitiesHeading(municipalities.length)}
        </h2>
      </div>
      <ul className="municipalities">
        {municipalities.map(({ number, name, samiName }) => (
          <li key={number}>
            {name}
            {samiName && <span lang="sma"> · {samiName}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Audience({ of, modules }: { of: Named[]; modules: number }) {
  const text = useText('front')
  const { list } = useFormat()
  const titles = list(of.map(({ title }, index) => inSentence(title, index)))
  return (
    <InLanguage language={of[0]?.titleLanguage ?? ORIGINAL} within={text.audience(titles, modules)}>
      {titles}
    </InLanguage>
  )
}

/** «Saksbehandler», «Leder» → «Saksbehandler og leder», but IT stays IT. */
function inSentence(title: string, index: number): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(title)
  return index > 0 && isWord ? title.charAt(0).toLowerCase() + title.slice(1) : title
}
