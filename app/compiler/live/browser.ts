// What every page has under `npm run dev`, and no page has otherwise: follows the courses as they are saved.
import { showBanner } from './banner.ts'
import { COMPILED, HELLO, type LiveMessage, STANDING } from './message.ts'
import { refresh } from './refresh.ts'

const hot = import.meta.hot

hot?.on(COMPILED, ({ errors }: LiveMessage) => {
  showBanner(errors)
  void refresh(window)
})
hot?.on(STANDING, ({ errors }: LiveMessage) => showBanner(errors))
hot?.send(HELLO)
