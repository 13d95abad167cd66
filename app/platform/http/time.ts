import { now, today } from '../clock.server.ts'

const HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The day and the hour (0–23) that it is in Oslo, for a page that greets. */
export function time() {
  return { today: today(), hour: Number(HOUR.format(now())) }
}
