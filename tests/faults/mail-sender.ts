// A process that sends all mail that is due and then says so; made to be killed at any moment.
import { setClock } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { mailDoor } from '#app/platform/mail.server.ts'
import { sendNext } from '#app/platform/send-mail.server.ts'

// Each life begins when the claims of the one before have run out.
setClock(Number(process.env.LIVES_AT))
const deliver = mailDoor(env)
process.send?.('ready')
while (await sendNext(deliver, {}));
process.send?.('done')
