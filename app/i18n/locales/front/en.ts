import type { FrontText } from './nb.ts'

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

export const en: FrontText = {
  title: 'Learning records management on Helgeland – Leia',
  heading: 'Follow the lane from intake to closed case',
  lead: 'Practise on cases like your own. Here you can make mistakes before they count, and learn which rule applies when you do.',
  signIn: 'Sign in',
  seeCourses: 'See the courses',
  coursesUnit: (n) => (n === 1 ? 'course' : 'courses'),
  modulesUnit: (n, shortest, longest) =>
    `${n === 1 ? 'module' : 'modules'} of ${shortest === longest ? shortest : `${shortest}–${longest}`} minutes`,
  municipalitiesUnit: (n) => (n === 1 ? 'municipality' : 'municipalities'),
  how: {
    heading: 'You learn by doing the job',
    lead: 'Each module begins with something that could have happened in your office, and ends with a choice of your own.',
    situation: {
      title: 'Situations you recognise',
      text: 'A neighbour complains. A journalist asks for access. You see what is at stake before you read the rule.',
    },
    quiz: {
      title: 'An answer to every choice',
      text: 'If you choose wrong, you learn why, and which rule applies. Then you can try again.',
    },
    progress: {
      title: 'Your own lane',
      text: 'You see what your role requires, what you have completed and when it is due. Your answers are saved.',
    },
  },
  coursesHeading: (n) => `${WORDS[n] ?? n} ${n === 1 ? 'course' : 'courses'} along one lane`,
  allCourses: 'See all courses',
  audience: (audience, modules) =>
    `${audience} · ${modules} ${modules === 1 ? 'module' : 'modules'}`,
  leaders: {
    heading: 'See where your unit stands, without watching anyone',
    lead: 'The report shows what is required, what is completed and what will soon expire. It never shows answers, scores or time spent.',
    link: 'How we count',
    smallGroups: 'Groups of fewer than five people are always hidden.',
    ownAnswers: 'Your answers, scores and attempts are your own. Your leader does not see them.',
    sameFigures: 'The screen and the spreadsheet show the same figures with the same definitions.',
  },
  municipalitiesHeading: (n) => `${n} municipalities share the same courses`,
}
