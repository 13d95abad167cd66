// Lets a passkey answer a form: asks the server what to sign, the browser for the answer, and sends it.
for (const form of document.querySelectorAll('form[data-passkey]')) {
  const { passkey: kind, ask, failed, unsupported } = form.dataset
  const status = form.querySelector('[role="status"]')
  const canUse = window.PublicKeyCredential?.parseCreationOptionsFromJSON !== undefined
  status.textContent = canUse ? '' : unsupported
  if (!canUse) continue
  form.querySelector('button').disabled = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    status.textContent = ''
    try {
      form.elements.credential.value = JSON.stringify(await credentialFor(kind, ask))
      form.submit()
    } catch {
      status.textContent = failed
    }
  })
}

async function credentialFor(kind, ask) {
  const answer = await fetch(ask, { method: 'POST', headers: { Accept: 'application/json' } })
  if (!answer.ok || answer.redirected) throw new Error('nothing to sign')
  const options = await answer.json()
  return kind === 'make'
    ? navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      })
    : navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      })
}
