// Shows the share buttons where the browser can share or copy; without this script they stay out of sight and out of reach.
const canShare = typeof navigator.share === 'function';
const canCopy = Boolean(navigator.clipboard?.writeText);

async function pass(button) {
  const link = { title: document.querySelector('meta[property="og:title"]')?.content ?? document.title, url: document.querySelector('link[rel=canonical]')?.href ?? location.href };
  try {
    if (canShare) return await navigator.share(link);
    await navigator.clipboard.writeText(link.url);
    say(button, button.dataset.copied);
  } catch (error) {
    if (error.name !== 'AbortError') say(button, link.url);
  }
}

function say(button, text) {
  button.nextElementSibling.textContent = text;
}

if (canShare || canCopy) {
  for (const button of document.querySelectorAll('.share button')) {
    button.textContent = canShare ? button.dataset.share : button.dataset.copy;
    button.addEventListener('click', () => pass(button));
    button.disabled = false;
    button.parentElement.classList.add('ready');
  }
}
