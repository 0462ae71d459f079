// Runs before Neo4j Browser 5.24, which keeps what it knows in localStorage: gives it the reader's connection, the questions as
// favourites, a style and the guide. What the analyst has chosen there since stays; the questions are put in anew each time.
(() => {
  const read = key => JSON.parse(localStorage.getItem('neo4j.' + key));
  const write = (key, value) => localStorage.setItem('neo4j.' + key, JSON.stringify(value));
  const given = window.VESTNIK;

  // One rule a selector: { property: value; ... }
  const rules = text => Object.fromEntries([...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/([\w.]+)\s*\{([^]*?)\n\}/g)].map(([, selector, body]) =>
    [selector, Object.fromEntries([...body.matchAll(/([\w-]+):\s*(?:'([^']*)'|([^;]*));/g)].map(([, key, quoted, bare]) => [key, quoted ?? bare]))]));

  const connect = () => {
    const known = read('connections')?.connectionsById?.$$discovery;
    if (given.reader && (!known?.username || known.username === given.reader)) {
      const $$discovery = {id: '$$discovery', name: '$$discovery', type: 'bolt', host: given.bolt, username: given.reader, password: given.reader,
        authenticationMethod: 'NATIVE', authEnabled: true};
      write('connections', {allConnectionIds: ['$$discovery'], connectionsById: {$$discovery}, activeConnection: null, connectionState: 0, lastUpdate: 0});
    }
  };

  const favour = () => {
    const own = (read('documents') ?? []).filter(one => one.folder !== given.folder);
    write('documents', [...given.favourites.map(one => ({...one, folder: given.folder})), ...own]);
    const folders = (read('folders') ?? []).filter(one => one.id !== given.folder);
    write('folders', [{id: given.folder, name: given.folder}, ...folders]);
  };

  const choose = () => {
    if (!read('settings')) {
      write('settings', {initCmd: ':guide ' + location.origin + '/guide', allowCrashReports: false, allowUserStats: false, editorLint: false});
    }
    if (!read('grass')) {
      write('grass', rules(given.style));
    }
  };

  for (const step of [connect, favour, choose]) {
    try {
      step();
    } catch (failure) {
      console.warn('Neo4j Browser starts without what Vestnik had for it:', failure);
    }
  }
})();
