import type { FrontText } from './nb.ts'

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

export const en: FrontText = {
  title: 'Learning records management in Helgeland – Leia',
  heading: 'Follow the lane from intake to closed case',
  lead: 'Leia trains employees of the Helgeland municipalities in records management. Practise on cases like your own, and make your mistakes here, before they count.',
  onceIn: 'Sign in to see your required courses and how long they take.',
  signIn: 'Sign in',
  seeCourses: 'See the courses',
  coursesUnit: (n) => (n === 1 ? 'course' : 'courses'),
  modulesUnit: (n, shortest, longest) =>
    `${n === 1 ? 'module' : 'modules'} of ${shortest === longest ? shortest : `${shortest}–${longest}`}\u00a0minutes`,
  municipalitiesUnit: (n) => (n === 1 ? 'municipality' : 'municipalities'),
  how: {
    heading: 'You learn by doing the job',
    lead: 'Each module starts with something that could have happened in your office. In the labs you handle a case, a template or a robot, and get feedback on every choice.',
    workflow: {
      title: 'Case simulator',
      text: 'Take a case through intake, allocation, approval and dispatch. The deadline runs while you choose.',
    },
    template: {
      title: 'Template lab',
      text: 'Fix a letter template until it can take every test case: empty fields, Sámi names and both forms of Norwegian.',
    },
    robot: {
      title: 'Robot lab',
      text: 'Build a robot step by step, and run it twice. Nothing may be registered twice.',
    },
  },
  coursesHeading: (n) => `${WORDS[n] ?? n} ${n === 1 ? 'course' : 'courses'} along one lane`,
  allCourses: 'See all courses',
  audience: (audience, modules) =>
    `${audience} · ${modules}\u00a0${modules === 1 ? 'module' : 'modules'}`,
  leaders: {
    heading: 'See where your unit stands, without watching anyone',
    lead: 'The report shows what is required, what is completed and what will soon expire. It never shows answers, scores or time spent.',
    link: 'How we count',
    smallGroups: 'Groups of fewer than five people are always hidden.',
    ownAnswers: 'Your answers, scores and attempts are your own. Your leader does not see them.',
    sameFigures: 'The screen and the spreadsheet show the same figures with the same definitions.',
  },
  municipalitiesHeading: (n) => `${n}\u00a0municipalities share the same courses`,
}
