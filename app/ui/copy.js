// Shows the buttons that copy a text, which need a browser that can; without it the text is there to mark.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy)
    document.getElementById('copied').textContent = button.dataset.copied
  })
}
