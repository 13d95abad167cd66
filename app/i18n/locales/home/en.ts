import type { HomeText } from './nb.ts'

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function modules(n: number): string {
  return n === 1 ? '1\u00a0module' : `${n}\u00a0modules`
}

function minutes(n: number): string {
  return n === 1 ? '1\u00a0minute' : `${n}\u00a0minutes`
}

export const en: HomeText = {
  title: 'My page – Leia',
  greeting: {
    morning: (name) => `Good morning, ${name}`,
    day: (name) => `Good afternoon, ${name}`,
    evening: (name) => `Good evening, ${name}`,
  },
  next: {
    kicker: {
      resume: 'Continue where you left off',
      begin: 'Next module',
      first: 'Start here',
    },
    place: (n, all, course) => `Module ${n} of ${all} in ${course}.`,
    passed: (done, all) => `You have passed ${done} of its ${all}\u00a0activities.`,
    resume: (left) => `Continue, ${minutes(left)} left`,
    begin: (left) => `Start, ${minutes(left)}`,
    first: (n, left) => `Start with module ${n}, ${minutes(left)}`,
  },
  allDone: {
    kicker: 'Nothing left to do',
    heading: 'You have completed everything that is required',
    until: (day) => `All of it is valid until ${day}. My page then tells you what to renew.`,
    forGood: 'What you have completed is valid with no end date.',
    more: 'See more courses',
  },
  fairway: {
    competence: 'See your competence and the way ahead',
    heading: (role) =>
      role === null ? 'Your lane' : `Your lane as ${role.toLocaleLowerCase('en')}`,
    summary: (courses, done, all) =>
      `${SMALL[courses] ?? courses} ${courses === 1 ? 'course is' : 'courses are'} required. You have completed ${done} of ${modules(all)}.`,
    left: (time) => `What is left takes ${time}.`,
    first: (courses, all, time) =>
      `${SMALL[courses] ?? courses} ${courses === 1 ? 'course is' : 'courses are'} required: ${modules(all)}, ${time} in all. Take one module at a time.`,
    whyThese: 'Why these courses?',
    why: 'Your job role decides which courses are required.',
    whyAssigned: 'Your job role and what you were assigned decide which courses are required.',
    path: (title) => `Their order follows the learning path “${title}”.`,
    validUntil: (day) => `All modules valid until ${day}.`,
    allDone: (all) => `${modules(all)} completed.`,
    changedParts: (n) =>
      n === 1
        ? 'One part has changed since you passed.'
        : `${n} parts have changed since you passed.`,
    part: (done, all) => `${done} of ${modules(all)}.`,
    whole: (all, time) => `${modules(all)}, ${time}.`,
    due: (day) => `Due ${day}.`,
    emptyTitle: 'No courses are required of you now',
    emptyText: 'You can still take any course when it suits you.',
    emptyAction: 'See all courses',
  },
  about: (left) => {
    if (left < 50) return `about ${minutes(Math.max(5, Math.round(left / 5) * 5))}`
    if (left <= 75) return 'about an hour'
    return `about ${Math.round(left / 30) / 2}\u00a0hours`
  },
  deadlines: {
    heading: 'Deadlines and expiry',
    due: (course) => `${course} must be completed`,
    offered: (course) => `${course} is an offer to you`,
    expires: (course) => `${course} expires`,
    left: (days) => {
      if (days < 0)
        return days === -1 ? 'It was due yesterday' : `It was due ${-days}\u00a0days ago`
      if (days === 0) return 'Today'
      if (days === 1) return 'Tomorrow'
      return days < 21 ? `${days}\u00a0days left` : `${Math.floor(days / 7)}\u00a0weeks left`
    },
    modulesLeft: (n) => `${modules(n)} to go`,
    none: 'You have no deadlines in the next three months.',
  },
  changed: {
    heading: 'Changed since you passed',
    kept: 'What you have passed still stands.',
    open: 'See what is new',
  },
  report: {
    heading: 'Your report as a leader',
    region: 'Reports for coordinators',
    openRegion: 'Open the reports',
    text: (scope) => `See what is required and completed in ${scope}.`,
    open: 'Open the report',
  },
  privacy: {
    heading: 'Who sees what',
    text: 'Reports show groups. The leader of your unit can see by name what is required of you and what you have completed, and you see when that happens. Only you can see your answers, scores and attempts.',
    link: 'All about privacy',
  },
}
