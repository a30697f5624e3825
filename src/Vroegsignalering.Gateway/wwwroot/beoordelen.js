// One key decides on the review desk: 1 to 5 for a candidate, 0 for nobody. Everything works by its buttons without this file.
// The keys can be switched off (WCAG 2.1.4), and stay silent while somebody types.
'use strict';

(() => {
  const form = document.querySelector('form[data-keys]');
  const keys = form ? [...form.querySelectorAll('button[data-key]')] : [];
  if (keys.length === 0) return;

  // The second press of a key or click that was meant for the page before must not decide on this one; the gateway refuses it too.
  const shortestLook = 700;
  let shown = performance.now();
  let sent = false;
  window.addEventListener('pageshow', () => [shown, sent] = [performance.now(), false]);
  form.addEventListener('submit', (event) => {
    if (sent || performance.now() - shown < shortestLook) event.preventDefault();
    else sent = true;
  });

  const setting = 'beoordelen-toetsen';
  const choice = document.createElement('input');
  const line = document.createElement('p');
  const label = document.createElement('label');
  const hint = document.createElement('p');
  choice.type = 'checkbox';
  choice.id = 'toetsen';
  choice.checked = localStorage.getItem(setting) !== 'uit';
  choice.addEventListener('change', () => localStorage.setItem(setting, choice.checked ? 'aan' : 'uit'));
  label.htmlFor = choice.id;
  label.append('Kiezen met de cijfertoetsen');
  line.className = 'switch';
  line.append(choice, label);
  hint.setAttribute('role', 'status');
  hint.className = 'fine';
  form.append(line, hint);

  const reason = form.querySelector('select[name="reden"]');
  const lacksReason = (button) => {
    const group = reason?.selectedOptions[0]?.parentElement;
    return button.dataset.reason && group?.dataset.use !== button.dataset.reason;
  };

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input:not([type="checkbox"]), textarea');
    if (!choice.checked || typing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const button = keys.find((one) => one.dataset.key === event.key);
    if (!button) return;
    event.preventDefault();
    if (lacksReason(button)) {
      hint.textContent = 'Kies eerst een reden; druk daarna nog eens op dezelfde toets.';
      reason.focus();
      return;
    }
    form.requestSubmit(button);
  });
})();
