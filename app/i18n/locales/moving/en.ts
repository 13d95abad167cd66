import type { MovingText } from './nb.ts'

export const en: MovingText = {
  trail: 'Privacy',
  heading: 'Take your history with you',
  about: 'Going to work in another municipality?',
  metaTitle: 'Take your history with you – Leia',
  lead: 'Are you going to work in another municipality in Helgeland? Make a moving code and give it to the new municipality. Your courses and certificates then follow you.',
  what: 'The new municipality can enrol you with the code once you have left where you are now. Your password and other ways to sign in stop working, and you get new ones there.',
  secret: 'Give the code to the new municipality only. Whoever has it can take over your history.',
  make: 'Make a moving code',
  again: 'Make a new one',
  has: (day) =>
    `You have a code that works until ${day}. If you make a new one, the old one stops working.`,
  code: 'Your moving code',
  shown: (day) => `Write it down now; it is only shown once. It works until ${day}.`,
}
