// Shows together what belongs together: the words of a claim, its number and its card.
(() => {
  const numbers = element => (element.dataset.claims || '').split(' ').filter(Boolean);
  const marked = [...document.querySelectorAll('[data-claims]')];
  const show = wanted => marked.forEach(one => one.classList.toggle('on', numbers(one).some(n => wanted.includes(n))));
  const at = event => event.target.closest('[data-claims]');
  for (const type of ['mouseover', 'focusin']) {
    document.addEventListener(type, event => show(at(event) ? numbers(at(event)) : []));
  }
  document.addEventListener('click', event => {
    const quote = at(event);
    if (quote && quote.matches('.quote') && !event.target.closest('a')) {
      const card = document.getElementById('claim-' + numbers(quote).at(-1));
      card.scrollIntoView({block: 'nearest'});
      card.focus({preventScroll: true});
      show(numbers(card));
    }
  });
})();
